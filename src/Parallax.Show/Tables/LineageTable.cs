namespace Parallax;

/// <summary>The tables of a lineage: its families, and its pairs.</summary>
internal static class LineageTable
{
    private static readonly string[] Names =
    [
        "articleA", "outletA", "articleB", "outletB", "kind", "containment", "sentences", "sharedWordsA", "wordsA", "sharedWordsB", "wordsB",
        "direction", "commonSources", "evidence",
    ];

    /// <summary>The families of more than one article.</summary>
    public static Table Families(Lineage<LineageArticle> lineage)
    {
        int articles = lineage.Articles.Count, texts = lineage.IndependentTexts;
        return new Table(
            "families",
            $"{Count(articles, "article")}, {Count(texts, "independent text")}{(texts == articles ? ": no two carry one text." : ".")}",
            [new("Text"), new("Articles"), new("Kept where reprints are collapsed")],
            [new TableSection(null, [.. lineage.Families.Index().Where(family => family.Item.Count > 1).Select(family => new TableRow(
                new Cell(lineage.LetterOf(family.Index)),
                [
                    new Cell([.. family.Item.Select(article => article.Part)]),
                    new Cell([lineage.Fullest(family.Item, article => article.Id).Part]),
                ]))])],
            new TidyRows(Names, []))
        {
            Explanation = texts == articles ? ""
                : "Articles in a row carry one text and are one witness. Where reprints are collapsed, the one is kept that carries most of "
                    + "the shared text, of several the one with least beside it.",
        };
    }

    /// <summary>The pairs.</summary>
    public static Table Pairs(Lineage<LineageArticle> lineage) => new(
        "shared",
        lineage.Pairs.Count == 0 ? "No two articles share a text." : "Pairs of articles that share text.",
        [
            new("Pair"), new("Kind"), new("Same sequences", IsNumber: true), new("Sentences", IsNumber: true), new("Shared words"),
            new("What tells where it is from"),
        ],
        [new TableSection(null, [.. lineage.Pairs.Select(Row)])],
        new TidyRows(Names, [.. lineage.Pairs.Select(Tidy)]))
    {
        Explanation = lineage.Pairs.Count == 0 ? ""
            : "Same sequences: the share of the shorter one’s five-word sequences that stand in the other. "
                + "Shared words: those in sentences that both have. Partial: a passage only; the two remain two texts.",
        Settings = lineage.Settings,
    };

    private static TableRow Row(LineagePair<LineageArticle> pair) => new(
        new Cell([pair.First.Part, pair.Second.Part]),
        [
            new Cell(pair.Kind.Name()),
            new Cell(Percent(pair.Containment)),
            Sentences(pair),
            new Cell($"{Percent(pair.OfFirst.Share)} of {pair.First.Number}, {Percent(pair.OfSecond.Share)} of {pair.Second.Number}"),
            new Cell(Told(pair)) { Detail = pair.DirectionInWords() },
        ]);

    private static Cell Sentences(LineagePair<LineageArticle> pair)
    {
        string count = Number(pair.Sentences.Count);
        return pair.First.Annotated is null || pair.Sentences.Count == 0 ? new Cell(count)
            : new Cell(count, pair.Places(), $"{Count(pair.Sentences.Count, "sentence")} of {pair.First.Label} and {pair.Second.Label}");
    }

    private static string Told(LineagePair<LineageArticle> pair) =>
        pair.EvidenceInWords() is { Count: > 0 } sentences ? Capital(string.Join("; ", sentences)) : "nothing found";

    private static TidyRow Tidy(LineagePair<LineageArticle> pair) => new(
        [
            pair.First.Id, pair.First.Outlet, pair.Second.Id, pair.Second.Outlet, pair.Kind.Name(), pair.Containment, pair.Sentences.Count,
            pair.OfFirst.SharedWords, pair.OfFirst.Words, pair.OfSecond.SharedWords, pair.OfSecond.Words,
            pair.Direction.Name(), string.Join("; ", pair.CommonSources), string.Join("; ", pair.EvidenceInWords()),
        ],
        pair.Places());
}
