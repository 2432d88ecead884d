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
        foreach (AnnotatedArticle first in shared?.Families.Select(family => family[0]) ?? [])
            letters[first] = shared!.LetterOf(first);
        foreach (IReadOnlyList<AnnotatedArticle> family in shared?.Families ?? [])
        {
            foreach (AnnotatedArticle article in family)
                letters[article] = letters[family[0]];
        }

        int count = corpus.Articles.Count;
        return new Table(
            "articles-compared",
            count == 1 ? "The article." : $"The {Wording.Spelled(count)} articles.",
            [
                new("Article"), new("Headline"), .. dated ? new TableColumn[] { new("Date") } : [], new("Words", IsNumber: true),
                .. shared is null ? [] : new TableColumn[] { new("Text") },
            ],
            [new TableSection(null, [.. corpus.Articles.Select((article, i) => Row(article, i + 1, dated, letters.GetValueOrDefault(article)))])],
            new TidyRows(
                ["article", "outlet", "headline", "date", "url", "words", "sentences", "sharedText", "textSha256"],
                [.. corpus.Articles.Select(article => new TidyRow(
                    [
                        article.Article.Id, article.Article.Outlet.Name, article.Headline, article.Article.Date, article.Article.Url, article.Words,
                        article.Segmented.Texts.Sum(text => text.Sentences.Count), letters.GetValueOrDefault(article), article.Article.TextSha256,
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
            $"The {Wording.Spelled(groups.Count)} outlets.",
            [new("Outlet"), new("Articles", IsNumber: true), new("Independent texts", IsNumber: true), new("Words", IsNumber: true)],
            [new TableSection(null, [.. groups.Select(group => new TableRow(
                new Cell(group.Outlet.Name),
                [
                    Counted(group, group.Articles.Count, "article"),
                    new Cell([new CellPart(Wording.Number(group.IndependentTexts)) { Section = "shared", Label = $"{group.Label()}: {Wording.Count(group.IndependentTexts, "independent text")}" }]),
                    Counted(group, group.Articles.Sum(article => article.Words), "word"),
                ]))])],
            new TidyRows(
                ["outlet", "articles", "independentTexts", "words"],
                [.. groups.Select(group => new TidyRow(
                    [group.Outlet.Name, group.Articles.Count, group.IndependentTexts, group.Articles.Sum(article => article.Words)], Concordance.Empty))]))
        {
            Explanation = "Articles that share a text are one independent text.",
            KeepsRowHeadsWhole = true,
        };
    }

    // One article is its own evidence, several stand in the table of articles.
    private static Cell Counted(MeasureGroup group, int count, string one) => new([new CellPart(Wording.Number(count))
    {
        Article = group.Articles.Count == 1 ? group.Articles[0] : null,
        Section = group.Articles.Count == 1 ? null : "articles-compared-table",
        Label = $"{group.Label()}: {Wording.Count(count, one)}",
    }]);

    // An id says nothing to a reader; the first words do.
    private static string Headline(AnnotatedArticle article)
    {
        if (article.Headline != article.Article.Id)
            return Wording.Shorten(article.Headline, 160);
        IReadOnlyList<Sentence> sentences = article.Segmented.Text.Sentences;
        return sentences.Count == 0 ? "no headline found" : $"no headline found; begins “{Wording.Shorten(sentences[0].Span.In(article.Article.Text), 60)}”";
    }

    private static TableRow Row(AnnotatedArticle article, int number, bool dated, string? letter)
    {
        string label = $"{Wording.Number(number)} {article.Article.Outlet.Name}";
        return new TableRow(
            new Cell([new CellPart(label) { Article = article }]),
            [
                new Cell(Headline(article)),
                .. dated ? new[] { new Cell(article.Article.Date is { } date ? Dates.Short(date) : "–") } : [],
                new Cell([new CellPart(Wording.Number(article.Words)) { Article = article, Label = $"{Wording.Count(article.Words, "word")}, {label}" }]),
                .. letter is null ? [] : new[] { new Cell(letter) },
            ]);
    }
}
