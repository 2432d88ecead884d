namespace Parallax;

/// <summary>What is compared.</summary>
public static class CorpusTable
{
    /// <summary>The articles with outlet, headline, date and length, and the letter of the text that each shares.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="shared">Which articles share a text; without it there is no letter.</param>
    public static Table Table(this AnnotatedCorpus corpus, SharedTexts? shared = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        bool dated = corpus.Articles.Select(article => article.Article.Date).Distinct().Count() > 1;
        Dictionary<AnnotatedArticle, string> letters = new(ReferenceEqualityComparer.Instance);
        foreach (IReadOnlyList<AnnotatedArticle> family in shared?.Families ?? [])
        {
            string letter = shared!.LetterOf(family[0]);
            foreach (AnnotatedArticle article in family)
                letters[article] = letter;
        }

        int count = corpus.Articles.Count;
        return new Table(
            "articles-compared",
            count == 1 ? "The article." : $"The {Spelled(count)} articles.",
            [
                new("Article"), new("Headline"), .. dated ? new TableColumn[] { new("Date") } : [], new("Words", IsNumber: true),
                .. shared is null ? [] : new TableColumn[] { new("Text") },
            ],
            [new TableSection(null, [.. corpus.Articles.Select((article, i) => Row(article, i + 1, dated, letters.GetValueOrDefault(article)))])],
            new TidyRows(
                ["article", "outlet", "headline", "date", "url", "words", "sentences", "sharedText", "textSha256"],
                [.. corpus.Articles.Select(article => new TidyRow(
                    [
                        .. article.Values(), article.Headline, article.Article.Date, article.Article.Url, article.Words,
                        article.Segmented.Texts.Sum(text => text.Sentences.Length), letters.GetValueOrDefault(article), article.Article.TextSha256,
                    ],
                    Concordance.Empty))]))
        {
            Explanation = shared is null ? "" : "Articles with the same letter share one text.",
            KeepsRowHeadsWhole = count <= GroupCells.MostColumns,
        };
    }

    /// <summary>The outlets with how many articles, independent texts and words each has.</summary>
    internal static Table OutletTable(this AnnotatedCorpus corpus)
    {
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(GroupBy.Outlet);
        return new Table(
            "outlets-compared",
            $"The {Spelled(groups.Count)} outlets.",
            [new("Outlet"), new("Articles", IsNumber: true), new("Independent texts", IsNumber: true), new("Words", IsNumber: true)],
            [new TableSection(null, [.. groups.Select(OutletRow)])],
            new TidyRows(
                ["outlet", "articles", "independentTexts", "words"],
                [.. groups.Select(group => new TidyRow(
                    [group.Outlet.Name, group.Articles.Count, group.IndependentTexts, group.Articles.Sum(article => article.Words)],
                    Concordance.Empty))]))
        {
            Explanation = "Articles that share a text are one independent text.",
            KeepsRowHeadsWhole = true,
        };
    }

    private static TableRow OutletRow(MeasureGroup group)
    {
        string texts = $"{group.Label()}: {Count(group.IndependentTexts, "independent text")}";
        return new TableRow(
            new Cell(group.Outlet.Name),
            [
                Counted(group, group.Articles.Count, "article"),
                new Cell([new CellPart(Number(group.IndependentTexts)) { Section = "shared", Label = texts }]),
                Counted(group, group.Articles.Sum(article => article.Words), "word"),
            ]);
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

    private static TableRow Row(AnnotatedArticle article, int number, bool dated, string? letter)
    {
        string label = article.Numbered(number);
        return new TableRow(
            new Cell([article.Part(label)]),
            [
                new Cell(Headline(article)),
                .. dated ? new[] { new Cell(article.Article.Date is { } date ? Dates.Short(date) : "–") } : [],
                new Cell([article.Part(Number(article.Words)) with { Label = $"{Count(article.Words, "word")}, {label}" }]),
                .. letter is null ? [] : new[] { new Cell(letter) },
            ]);
    }
}
