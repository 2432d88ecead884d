namespace Parallax;

/// <summary>Results as tables, and as text and JSON where a table cannot say it.</summary>
public static partial class TableExtensions
{
    /// <summary>The articles with outlet, headline, date and length, and the letter of the text that each shares.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="shared">Which articles share a text; without it there is no letter.</param>
    public static Table Table(this AnnotatedCorpus corpus, SharedTexts? shared = null)
    {
        bool dated = corpus.Articles.Select(article => article.Article.Date).Distinct().Count() > 1;
        int count = corpus.Articles.Count;
        Columns<(int Index, AnnotatedArticle Article)> columns = new(
        [
            ("Article", row => new Cell([row.Article.Part(row.Article.Numbered(row.Index + 1))])), ("Headline", row => Headline(row.Article)),
            .. Where(dated, ("Date", row => row.Article.Article.Date is { } date ? Dates.Short(date) : "–")),
            (new("Words", IsNumber: true), row => new Cell([row.Article.Part(Number(row.Article.Words)) with
            {
                Label = $"{Count(row.Article.Words, "word")}, {row.Article.Numbered(row.Index + 1)}",
            }])),
            .. Where(shared is not null, ("Text", row => shared!.LetterOf(row.Article))),
        ]);
        TidyRows tidy = TidyRows.Of(corpus.Articles, _ => Concordance.Empty,
        [
            .. PlaceCells.Columns<AnnotatedArticle>(article => article), ("headline", article => article.Headline),
            ("date", article => article.Article.Date), ("url", article => article.Article.Url), ("words", article => article.Words),
            ("sentences", article => article.Segmented.Texts.Sum(text => text.Sentences.Length)),
            ("sharedText", article => shared?.LetterOf(article)), ("textSha256", article => article.Article.TextSha256),
        ]);
        string title = count == 1 ? "The article." : $"The {Spelled(count)} articles.";
        return columns.Table("articles-compared", title, corpus.Articles.Index(), tidy) with
        {
            Explanation = shared is null ? "" : "Articles with the same letter share one text.",
            KeepsRowHeadsWhole = count <= MostColumns,
        };
    }

    /// <summary>The outlets with how many articles, independent texts and words each has.</summary>
    internal static Table OutletTable(this AnnotatedCorpus corpus)
    {
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(GroupBy.Outlet);
        Columns<MeasureGroup> columns = new(
        [
            ("Outlet", group => group.Outlet.Name), (new("Articles", IsNumber: true), group => Counted(group, group.Articles.Count, "article")),
            (new("Independent texts", IsNumber: true), group => new Cell([new CellPart(Number(group.IndependentTexts))
            {
                Section = "shared",
                Label = $"{group.Label()}: {Count(group.IndependentTexts, "independent text")}",
            }])),
            (new("Words", IsNumber: true), group => Counted(group, group.Articles.Sum(article => article.Words), "word")),
        ]);
        TidyRows tidy = TidyRows.Of(groups, _ => Concordance.Empty,
        [
            ("outlet", group => group.Outlet.Name), ("articles", group => group.Articles.Count),
            ("independentTexts", group => group.IndependentTexts), ("words", group => group.Articles.Sum(article => article.Words)),
        ]);
        return columns.Table("outlets-compared", $"The {Spelled(groups.Count)} outlets.", groups, tidy) with
        {
            Explanation = "Articles that share a text are one independent text.",
            KeepsRowHeadsWhole = true,
        };
    }

    // One article is its own evidence, several stand in the table of articles.
    private static Cell Counted(MeasureGroup group, int count, string one) => new([new CellPart(Number(count))
    {
        Article = group.Articles.Count == 1 ? group.Articles[0] : null,
        Section = group.Articles.Count == 1 ? null : "articles-compared-table",
        Label = $"{group.Label()}: {Count(count, one)}",
    }]);

    // An id says nothing to a reader; the first words do.
    private static string Headline(AnnotatedArticle article)
    {
        if (article.Headline != article.Article.Id)
            return Shorten(article.Headline, 160);
        return article.Segmented.Text.Sentences is [var first, ..]
            ? $"no headline found; begins “{Shorten(first.Span.In(article.Article.Text), 60)}”"
            : "no headline found";
    }

    private static IEnumerable<(TableColumn Shown, Func<(int Index, AnnotatedArticle Article), Cell> Cell)> Where(
        bool isShown, (TableColumn Shown, Func<(int Index, AnnotatedArticle Article), Cell> Cell) column) => isShown ? [column] : [];
}
