namespace Parallax;

/// <summary>Which statements are found in which articles, at which point and with how many words.</summary>
public static class CoverageTable
{
    /// <summary>
    /// Statements by articles: how many words each gives to each. Where there are too many articles to stand side by side, how many make each statement.
    /// </summary>
    public static Table Table(this Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        bool isWide = coverage.Groups.Count > GroupCells.MostColumns;
        return new Table(
            "coverage",
            coverage.Statements.Count == 0
                ? "No statement was found in more than one article."
                : $"{Wording.Count(coverage.Statements.Count, "statement")} found in more than one article, in how many independent texts and with how many words.",
            [new("Statement, in the words of one article"), new("Texts", IsNumber: true), .. isWide ? [new("Articles", IsNumber: true)] : coverage.Groups.Select(GroupCells.Column)],
            [new TableSection(null, [.. coverage.Statements.Select(statement => Row(coverage, statement, isWide))])],
            Tidy(coverage))
        {
            Explanation = isWide ? "Each number opens onto the sentences." : "The number is the words that the article gives to the statement. A dash: not found.",
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
            [new("Statement, in the words of the article"), new("Begins at", IsNumber: true), new("Words", IsNumber: true), new("Share", IsNumber: true), new("Texts", IsNumber: true)],
            [.. coverage.Articles.Select(article => OrderSection(coverage, article.Article, article.Number)).Where(section => section.Rows.Count > 0)],
            Tidy(coverage))
        {
            Explanation = "Begins at: the share of the article’s words before it. Share: its part of the article’s words. Texts: independent texts that make it.",
            Settings = coverage.Settings,
        };
    }

    private static TidyRows Tidy(Coverage coverage) =>
        new(CoverageCells.Names, [.. coverage.Statements.SelectMany(statement => statement.Carriers.Select(carrier => CoverageCells.Tidy(statement, carrier)))]);

    private static TableRow Row(Coverage coverage, CoveredStatement statement, bool isWide) => new(
        isWide ? CoverageCells.Quoted(statement.Text) : CoverageCells.QuotedShort(statement.Text),
        [CoverageCells.Texts(statement, statement.IndependentTexts, statement.Sentences), .. isWide ? [Count(statement)] : coverage.Groups.Select(group => Words(statement, group))]);

    private static Cell Count(CoveredStatement statement) => new(
        Wording.Number(statement.Carriers.Count), statement.Sentences, $"{Wording.Count(statement.Carriers.Count, "article")} with {CoverageCells.Excerpt(statement.Text, 60)}");

    private static Cell Words(CoveredStatement statement, MeasureGroup group)
    {
        Concordance places = statement.In(group);
        return places.Count == 0 ? Cell.None
            : new Cell(Wording.Number(places.Words), places, $"{Wording.Count(places.Words, "word")}, {group.Label()}, {CoverageCells.Excerpt(statement.Text, 60)}");
    }

    private static TableSection OrderSection(Coverage coverage, AnnotatedArticle article, int number) => new(
        $"{Wording.Number(number)} {article.Article.Outlet.Name}, {CoverageCells.About(article)}",
        [
            .. coverage.Statements
                .Select(statement => (statement, carrier: statement.In(article)))
                .Where(entry => entry.carrier is not null)
                .OrderBy(entry => entry.carrier!.Position)
                .Select(entry => new TableRow(
                    CoverageCells.Quoted(entry.carrier!.Sentences[0]),
                    [
                        new Cell(Wording.Percent(entry.carrier.Position)),
                        new Cell(Wording.Number(entry.carrier.Words), entry.carrier.Sentences, $"{Wording.Count(entry.carrier.Words, "word")}, {article.Article.Outlet.Name}"),
                        new Cell(Wording.Percent(entry.carrier.Share)),
                        CoverageCells.Texts(entry.statement, entry.statement.IndependentTexts, entry.statement.Sentences),
                    ])),
        ]);
}
