namespace Parallax;

/// <summary>An article's own text with everything marked in it: who speaks, in whose voice, which terms. Nothing is deleted.</summary>
/// <param name="Article">The article.</param>
/// <param name="Number">By which number the page calls it, from 1.</param>
[TypeFormatterSource(typeof(ShowFormatterSource<MarkedArticle>), PreferredMimeTypes = [FormatterSource.Html])]
public sealed partial record MarkedArticle(AnnotatedArticle Article, int Number) : IShown
{
    /// <summary>The letter of the text that it shares; null where that was not looked at.</summary>
    public string? TextLetter { get; init; }

    /// <summary>The numbers of the other articles with that text.</summary>
    public IReadOnlyList<int> SharesTextWith { get; init; } = [];

    /// <summary>The articles that it stands side by side with on pages of their own: their numbers, and the addresses of these pages.</summary>
    internal IReadOnlyList<(int Number, string Link)> SideBySide { get; init; } = [];

    /// <summary>Below this many words the article is left out of shares, and says so.</summary>
    public int MinimumWords { get; init; }

    /// <summary>Whether it says which rules found each statement and its speaker.</summary>
    public bool Explains { get; init; }

    /// <summary>Where and when it was published, how long it is and with which articles it shares its text.</summary>
    public string SourceLine
    {
        get
        {
            List<string> parts = [];
            if (!string.IsNullOrWhiteSpace(Article.Article.Date))
                parts.Add(Dates.Written(Article.Article.Date));
            parts.Add(Count(Article.Words, "word"));
            if (TextLetter is not null)
            {
                parts.Add(SharesTextWith.Count == 0 ? $"text {TextLetter}"
                    : $"text {TextLetter} with {Join([.. SharesTextWith.Select(number => number.ToString(CultureInfo.InvariantCulture))])}");
            }

            return string.Join(", ", parts);
        }
    }

    /// <summary>
    /// The article as plain text: ‹attributed words›, quoted words in their own marks, terms with the sign of their pole (◆ condemns, ◇ legitimises),
    /// and before each paragraph who speaks in it.
    /// </summary>
    public string ToText()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{Number} {Article.Article.Outlet.Name}\n{SourceLine}\n");
        foreach (MarkedParagraph paragraph in MarkedParagraph.Of(Article))
        {
            text.Append('\n');
            if (paragraph.Speakers.Count > 0)
                text.Append('[').AppendJoin("; ", paragraph.Speakers.Select(speaker => speaker.Name + ", " + speaker.Words)).Append("]\n");
            foreach (MarkedPiece piece in paragraph.Pieces)
            {
                if (piece.OpensVoice && piece.Voice == Voice.Attributed)
                    text.Append('‹');
                text.Append(Visible(piece.TextOf(Article)));
                if (piece.ClosesTerm)
                    text.Append(piece.Term!.Pole switch { Pole.Condemns => "◆", Pole.Legitimises => "◇", _ => "" });
                if (piece.ClosesVoice && piece.Voice == Voice.Attributed)
                    text.Append('›');
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => ToText();
}

/// <summary>Shows articles: one with everything marked in it, or two side by side.</summary>
public static partial class MarkedArticleExtensions
{
    /// <summary>The article with everything marked in its text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="number">By which number to call it, from 1.</param>
    public static MarkedArticle Marked(this AnnotatedArticle article, int number = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new MarkedArticle(article, number);
    }
}
