namespace Parallax;

/// <summary>Which statements are found in which articles, at which point and with how many words.</summary>
public static class CoverageTable
{
    // So much of a statement is shown where many columns stand beside it.
    private const int ShortExcerpt = 110;

    /// <summary>
    /// Statements by articles: how many words each gives to each. Where too many articles would stand side by side, how many make each statement.
    /// </summary>
    public static Table Table(this Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        bool isWide = coverage.Groups.Count > GroupCells.MostColumns;
        string statements = Count(coverage.Statements.Count, "statement");
        return new Table(
            "coverage",
            coverage.Statements.Count == 0
                ? "No statement was found in more than one article."
                : $"{statements} found in more than one article, in how many independent texts and with how many words.",
            [
                new("Statement, in the words of one article"), new("Texts", IsNumber: true),
                .. isWide ? [new("Articles", IsNumber: true)] : coverage.Groups.Select(GroupCells.Column),
            ],
            [new TableSection(null, [.. coverage.Statements.Select(statement => Row(coverage, statement, isWide))])],
            Tidy(coverage))
        {
            Explanation = isWide
                ? "Each number opens onto the sentences."
                : "The number is the words that the article gives to the statement. A dash: not found.",
            Settings = coverage.Settings,
            IsDense = true,
        };
    }

    /// <summary>Each article's statements in its own order: at which share of its words each begins, and how many words it gets.</summary>
    public static Table OrderTable(this Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new Table(
            "coverage-order",
            "At which point of each article a statement stands, and how many words it gets.",
            [
                new("Statement, in the words of the article"), new("Begins at", IsNumber: true), new("Words", IsNumber: true),
                new("Share", IsNumber: true), new("Texts", IsNumber: true),
            ],
            [.. coverage.Articles.Select(article => OrderSection(coverage, article)).Where(section => section.Rows.Count > 0)],
            Tidy(coverage))
        {
            Explanation = "Begins at: the share of the article’s words before it. Share: its part of the article’s words. "
                + "Texts: independent texts that make it.",
            Settings = coverage.Settings,
        };
    }

    private static TidyRows Tidy(Coverage coverage) => new(
        CoverageCells.Names,
        [.. coverage.Statements.SelectMany(statement => statement.Carriers.Select(carrier => CoverageCells.Tidy(statement, carrier)))]);

    private static TableRow Row(Coverage coverage, CoveredStatement statement, bool isWide) => new(
        statement.Text.Quoted(isWide ? PlaceCells.LongestExcerpt : ShortExcerpt),
        [
            CoverageCells.Texts(statement, statement.IndependentTexts, statement.Sentences),
            .. isWide ? [Articles(statement)] : coverage.Groups.Select(group => InGroup(statement, group)),
        ]);

    private static Cell Articles(CoveredStatement statement)
    {
        int count = statement.Carriers.Count;
        return new Cell(Number(count), statement.Sentences, $"{Count(count, "article")} with {statement.Label()}");
    }

    private static Cell InGroup(CoveredStatement statement, MeasureGroup group)
    {
        Concordance places = statement.In(group);
        return places.Count == 0 ? Cell.None
            : new Cell(Number(places.Words), places, $"{Count(places.Words, "word")}, {group.Label()}, {statement.Label()}");
    }

    private static TableSection OrderSection(Coverage coverage, ArticleCoverage article) => new(
        CoverageCells.Heading(article.Article, article.Number),
        [
            .. coverage.Statements
                .Select(statement => (statement, carrier: statement.In(article.Article)))
                .Where(entry => entry.carrier is not null)
                .OrderBy(entry => entry.carrier!.Position)
                .Select(entry => OrderRow(entry.statement, entry.carrier!)),
        ]);

    private static TableRow OrderRow(CoveredStatement statement, Rendering carrier) => new(
        carrier.Sentences[0].Quoted(),
        [
            new Cell(Percent(carrier.Position)),
            new Cell(Number(carrier.Words), carrier.Sentences, $"{Count(carrier.Words, "word")}, {carrier.Article.OutletName()}"),
            new Cell(Percent(carrier.Share)),
            CoverageCells.Texts(statement, statement.IndependentTexts, statement.Sentences),
        ]);
}
