namespace Parallax;

public static partial class TableExtensions
{
    // So much of a statement is shown where many columns stand beside it.
    private const int ShortExcerpt = 110;

    /// <summary>
    /// Statements by articles: how many words each gives to each. Where too many articles would stand side by side, how many make each statement.
    /// </summary>
    public static Table Table(this Coverage coverage)
    {
        bool isWide = coverage.Groups.Count > MostColumns;
        Columns<CoveredStatement> columns = new(
        [
            ("Statement, in the words of one article", row => row.Text.Quoted(isWide ? PlaceCells.LongestExcerpt : ShortExcerpt)),
            (new("Texts", IsNumber: true), row => CoverageCells.Texts(row, row.IndependentTexts, row.Sentences)),
            .. isWide ? [(new("Articles", IsNumber: true), Articles)]
                : coverage.Groups.Select(group => (GroupCells.Column(group), (Func<CoveredStatement, Cell>)(row => InGroup(row, group)))),
        ]);
        string title = coverage.Statements.Count == 0
            ? "No statement was found in more than one article."
            : $"{Count(coverage.Statements.Count, "statement")} found in more than one article, "
                + "in how many independent texts and with how many words.";
        return columns.Table("coverage", title, coverage.Statements, CoverageCells.Found(coverage)) with
        {
            Explanation = isWide ? "" : "The number is the words that the article gives to the statement. A dash: not found.",
            OnPage = isWide ? (title, "Each number opens onto the sentences.") : null,
            Settings = coverage.Settings,
            IsDense = true,
        };
    }

    /// <summary>Each article's statements in its own order: at which share of its words each begins, and how many words it gets.</summary>
    public static Table OrderTable(this Coverage coverage)
    {
        Columns<(CoveredStatement Statement, Rendering Carrier)> columns = new(
        [
            ("Statement, in the words of the article", row => row.Carrier.Sentences[0].Quoted()),
            (new("Begins at", IsNumber: true), row => Percent(row.Carrier.Position)),
            (new("Words", IsNumber: true), row => new Cell(
                Number(row.Carrier.Words), row.Carrier.Sentences, $"{Count(row.Carrier.Words, "word")}, {row.Carrier.Article.OutletName()}")),
            (new("Share", IsNumber: true), row => Percent(row.Carrier.Share)),
            (new("Texts", IsNumber: true), row => CoverageCells.Texts(row.Statement, row.Statement.IndependentTexts, row.Statement.Sentences)),
        ]);
        return new Table(
            "coverage-order",
            "At which point of each article a statement stands, and how many words it gets.",
            columns.Shown,
            [
                .. coverage.Articles
                    .Select(article => columns.Section(In(coverage, article.Article), CoverageCells.Heading(article.Article, article.Number)))
                    .Where(section => section.Rows.Count > 0),
            ],
            CoverageCells.Found(coverage))
        {
            Explanation = "Begins at: the share of the article’s words before it. Share: its part of the article’s words. "
                + "Texts: independent texts that make it.",
            Settings = coverage.Settings,
        };
    }

    private static IEnumerable<(CoveredStatement Statement, Rendering Carrier)> In(Coverage coverage, AnnotatedArticle article) =>
        coverage.Statements
            .Select(statement => (Statement: statement, Carrier: statement.In(article)!))
            .Where(entry => entry.Carrier is not null)
            .OrderBy(entry => entry.Carrier.Position);

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
}
