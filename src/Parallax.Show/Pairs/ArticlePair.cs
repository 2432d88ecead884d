namespace Parallax.Parts;

/// <summary>
/// Two articles side by side: every sentence of both, those that render each other in one row, with what differs between them marked in
/// place, and what only one of them has set apart. No direction is implied: the right text is named against the left one.
/// </summary>
[TypeFormatterSource(typeof(ShowFormatterSource<ArticlePair>), PreferredMimeTypes = [FormatterSource.Html, FormatterSource.Plain])]
public sealed class ArticlePair : IShown
{
    internal ArticlePair(PairedTexts texts, int left, int right, LineagePair<AnnotatedArticle>? shared)
    {
        (Texts, NumberLeft, NumberRight, Shared) = (texts, left, right, shared);
        Rows = [.. texts.Rows.Select((row, i) => new PairRowShown(row, i))];
        SentencesLeft = Sentences(row => row.Left);
        SentencesRight = Sentences(row => row.Right);
    }

    /// <summary>The rows that are shown.</summary>
    public PairedTexts Texts { get; }

    internal int NumberLeft { get; }

    internal int NumberRight { get; }

    internal LineagePair<AnnotatedArticle>? Shared { get; }

    internal IReadOnlyList<PairRowShown> Rows { get; }

    /// <summary>The sentences of the left article below its headline, in order: by these numbers the rows call them.</summary>
    internal IReadOnlyList<Place> SentencesLeft { get; }

    internal IReadOnlyList<Place> SentencesRight { get; }

    internal string Left => Texts.Left.Numbered(NumberLeft);

    internal string Right => Texts.Right.Numbered(NumberRight);

    /// <summary>Both articles, by number and outlet.</summary>
    public string Title => $"{Left} and {Right}";

    /// <summary>How many sentences of each have a counterpart, in a sentence.</summary>
    public string Summary
    {
        get
        {
            int left = InBoth(SentencesLeft, row => row.Left), right = InBoth(SentencesRight, row => row.Right);
            if (left + right == 0)
                return $"No sentence of {Left} was found in {Right} in other words, or in the same.";
            int moved = Rows.Count(row => row.Row.IsMoved && row.Row.IsJoined);
            string order = moved == 0 ? "in one order" : $"in one order but for {Spelled(moved)}";
            return $"{Of(left, SentencesLeft.Count)} sentences of {Left} and {Of(right, SentencesRight.Count)} of {Right} have a counterpart in the "
                + $"other, {order}.";
        }
    }

    /// <summary>Both texts in two columns as a fragment that stands on its own.</summary>
    public string ToHtml() => FragmentHtml.Alone(
        Texts.Left.Article.TextSha256 + Texts.Right.Article.TextSha256,
        (html, context) => new PairHtml(this, html, context).Write(),
        PageStyle.PairFragmentCss);

    /// <summary>The same as a whole page.</summary>
    /// <param name="report">The address of the report that shows both articles, as the page has to link to it; null for none.</param>
    public string ToPage(string? report = null)
    {
        HtmlWriter html = new();
        html.WritePage($"{Title}, side by side", PageStyle.PairCss,
            () => new PairHtml(this, html, ShowContext.ForPage()) { Report = report }.Write());
        return html.ToString();
    }

    /// <summary>The rows as JSON: an object with <c>a</c>, <c>b</c> and <c>rows</c>, with spans in UTF-16 code units of the texts as given.</summary>
    public string ToJson() => PairJson.Of(this);

    /// <summary>Both texts in two columns of plain text; one under the other where a line is short.</summary>
    /// <param name="width">How many characters a line may have, at least 40.</param>
    public string ToText(int width = 80) => new PairText(this, Math.Max(40, width)).Write();

    /// <inheritdoc/>
    public override string ToString() => ToText();

    /// <summary>Which sentences of the other one a row's side is, by number: "2", "2, 3".</summary>
    internal string NumbersOf(IReadOnlyList<Place> side)
    {
        IEnumerable<int> numbers = side.Select(place => IndexOf(place.Article == Texts.Left ? SentencesLeft : SentencesRight, place) + 1);
        return string.Join(", ", numbers.Where(number => number > 0).Distinct().Select(Number));
    }

    /// <summary>The row that a place is read in.</summary>
    internal PairRowShown RowOf(Place place)
    {
        bool isLeft = place.Article == Texts.Left;
        return Rows.First(row => !row.IsStub && (isLeft ? row.Row.Left : row.Row.Right)
            .Any(own => own.In == place.In && own.Span.Overlaps(place.Span)));
    }

    private Place[] Sentences(Func<PairRow, IReadOnlyList<Place>> side) =>
        [.. Rows.Where(row => !row.IsStub && !row.Row.IsHeadline).SelectMany(row => side(row.Row)).OrderByDescending(place => place.In)
            .ThenBy(place => place.Span)];

    private int InBoth(IReadOnlyList<Place> all, Func<PairRow, IReadOnlyList<Place>> side)
    {
        HashSet<Place> joined =
            [.. Rows.Where(row => row.Row.IsJoined || row.Row.Elsewhere.Count > 0 && !row.IsStub).SelectMany(row => side(row.Row))];
        return all.Count(joined.Contains);
    }

    private static int IndexOf(IReadOnlyList<Place> all, Place place)
    {
        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].In == place.In && all[i].Span.Overlaps(place.Span))
                return i;
        }

        return -1;
    }
}
