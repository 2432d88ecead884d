using System.Globalization;

namespace Parallax;

/// <summary>Tells a text that is in another language than the lists, so that their rules invent nothing in it.</summary>
internal sealed class LanguageCheck(WordLists lists)
{
    // English news has a third and more words of grammar, lists of names a quarter; other languages at most an eighth that look like English.
    private const double LeastGrammar = 0.2;
    private const int LeastWords = 40;
    private readonly HashSet<string> codes = [.. lists.Lines("language-codes.txt").Select(code => code.ToUpperInvariant())];

    /// <summary>A note where the article says that it is in another language, or says nothing and has too few words of grammar.</summary>
    public Note? Check(Article article, TextWords[] texts)
    {
        if (!string.IsNullOrWhiteSpace(article.Language) && codes.Count > 0)
        {
            string code = article.Language.Trim().ToUpperInvariant();
            int cut = code.AsSpan().IndexOfAny('-', '_');
            return codes.Contains(cut < 0 ? code : code[..cut]) ? null : NoteOf(article, $"given as '{article.Language.Trim()}'");
        }

        int words = 0, grammar = 0;
        foreach (TextWords text in texts)
        {
            for (int i = 0; i < text.Tokens.Length; i++)
            {
                words += text.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
                grammar += text.Is(i, WordClass.Grammar) ? 1 : 0;
            }
        }

        return words < LeastWords || grammar >= words * LeastGrammar ? null
            : NoteOf(article, string.Create(CultureInfo.InvariantCulture, $"{100 * grammar / words} % of its words are words of English grammar"));
    }

    private static Note NoteOf(Article article, string why) =>
        new($"The text is not English ({why}); nothing in it was marked.") { Article = article.Id, File = article.File };
}
