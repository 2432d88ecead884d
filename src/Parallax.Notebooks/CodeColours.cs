namespace Parallax;

internal enum CodeColour
{
    None,
    Comment,
    Text,
    Keyword,
}

/// <summary>Cuts code into stretches of one colour, by the compiler's own lexer. Together they are the code, whole.</summary>
internal static class CodeColours
{
    public static IEnumerable<(string Text, CodeColour Colour)> Of(string source)
    {
        StringBuilder current = new();
        CodeColour colour = CodeColour.None;
        foreach ((string text, CodeColour next) in Pieces(source).Where(piece => piece.Text.Length > 0))
        {
            if (next != colour && current.Length > 0)
            {
                yield return (current.ToString(), colour);
                current.Clear();
            }

            colour = next;
            current.Append(text);
        }

        if (current.Length > 0)
            yield return (current.ToString(), colour);
    }

    private static IEnumerable<(string Text, CodeColour Colour)> Pieces(string source)
    {
        foreach (SyntaxToken token in SyntaxFactory.ParseTokens(source, options: CodeSyntax.Options))
        {
            foreach ((string, CodeColour) piece in token.LeadingTrivia.SelectMany(Pieces).Append((token.Text, Colour(token))))
                yield return piece;
            foreach ((string, CodeColour) piece in token.TrailingTrivia.SelectMany(Pieces))
                yield return piece;
            if (token.IsKind(SyntaxKind.EndOfFileToken))
                yield break;
        }
    }

    private static IEnumerable<(string Text, CodeColour Colour)> Pieces(SyntaxTrivia trivia)
    {
        // #r "…": its parts are tokens, of which only the text is coloured, as "#" and "r" say nothing by themselves.
        if (trivia.GetStructure() is DirectiveTriviaSyntax directive)
        {
            return directive.DescendantTokens().SelectMany(token => new[]
            {
                (token.LeadingTrivia.ToFullString(), CodeColour.None),
                (token.Text, Colour(token) == CodeColour.Text ? CodeColour.Text : CodeColour.None),
                (token.TrailingTrivia.ToFullString(), CodeColour.None),
            });
        }

        bool isComment = trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
        return [(trivia.ToFullString(), isComment ? CodeColour.Comment : CodeColour.None)];
    }

    private static CodeColour Colour(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringToken => CodeColour.Text,
        SyntaxKind kind when SyntaxFacts.IsReservedKeyword(kind) => CodeColour.Keyword,
        SyntaxKind.IdentifierToken when token.Text is "var" or "await" or "record" or "yield" => CodeColour.Keyword,
        _ => CodeColour.None,
    };
}
