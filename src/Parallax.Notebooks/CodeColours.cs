using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parallax;

/// <summary>What a stretch of code is coloured as.</summary>
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
    public static IReadOnlyList<(string Text, CodeColour Colour)> Of(string source)
    {
        Stretches stretches = new();
        foreach (SyntaxToken token in SyntaxFactory.ParseTokens(source, options: CodeSyntax.Options))
        {
            Add(stretches, token);
            if (token.IsKind(SyntaxKind.EndOfFileToken))
                break;
        }

        return stretches.Finish();
    }

    private static void Add(Stretches stretches, SyntaxToken token)
    {
        foreach (SyntaxTrivia trivia in token.LeadingTrivia)
            Add(stretches, trivia);
        stretches.Add(token.Text, Colour(token));
        foreach (SyntaxTrivia trivia in token.TrailingTrivia)
            Add(stretches, trivia);
    }

    private static void Add(Stretches stretches, SyntaxTrivia trivia)
    {
        if (trivia.GetStructure() is DirectiveTriviaSyntax directive)
        {
            // #r "…": its parts are tokens, of which only the text is coloured, as "#" and "r" say nothing by themselves.
            foreach (SyntaxToken token in directive.DescendantTokens())
            {
                stretches.Add(token.LeadingTrivia.ToFullString(), CodeColour.None);
                stretches.Add(token.Text, Colour(token) == CodeColour.Text ? CodeColour.Text : CodeColour.None);
                stretches.Add(token.TrailingTrivia.ToFullString(), CodeColour.None);
            }

            return;
        }

        bool isComment = trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
        stretches.Add(trivia.ToFullString(), isComment ? CodeColour.Comment : CodeColour.None);
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

    /// <summary>Joins neighbours of one colour.</summary>
    private sealed class Stretches
    {
        private readonly List<(string Text, CodeColour Colour)> done = [];
        private readonly StringBuilder current = new();
        private CodeColour colour;

        public void Add(string text, CodeColour next)
        {
            if (text.Length == 0)
                return;
            if (next != colour)
                Flush();
            colour = next;
            current.Append(text);
        }

        public List<(string Text, CodeColour Colour)> Finish()
        {
            Flush();
            return done;
        }

        private void Flush()
        {
            if (current.Length > 0)
                done.Add((current.ToString(), colour));
            current.Clear();
        }
    }
}
