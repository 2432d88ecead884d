namespace Parallax;

public static partial class FigureExtensions
{
    private const int MostStatements = 20;

    // From so many words on a field is darker.
    private const int ManyWords = 20;
    private const int SomeWords = 10;

    /// <summary>
    /// Draws a row for each statement, those of most independent texts, and a column for each article or outlet; a field holds the number of words.
    /// </summary>
    public static Figure Figure(this Coverage coverage)
    {
        CoveredStatement[] shown = [.. coverage.Statements.Take(MostStatements)];
        MeasureGroup[] columns = [.. Columns(coverage, shown)];
        string who = GroupCells.What(columns);
        int all = coverage.Statements.Count;
        return new Figure(
            "coverage",
            shown.Length == all
                ? "What is found where"
                : $"What is found where: the {Of(shown.Length, all)} statements in most independent texts",
            $"A row is a statement, in the words of one article; a column is an {who}. "
                + "The number is the words that it gives to the statement; darker is more. No field: not found.",
            [.. columns.Select(group => new FigurePanel(new Scale(0, 1, [])) { Heading = [Number(group.Number)] })],
            [.. shown.Select(statement => Row(statement))],
            [.. shown.SelectMany((statement, row) => Marks(statement, row, columns))],
            (coverage with { Statements = shown }).Table())
        {
            Size = FigureSize.Wide,
            RowHeight = 34,
            BarHeight = 22,
            Caption = $"{Names(columns, coverage.Groups.Count, who)} {Settings(coverage.Settings)}",
            Description = $"Matrix of {Count(shown.Length, "statement")} by {Count(columns.Length, who)}; "
                + $"a field holds the words that the {who} gives to the statement, and is empty where it was not found.",
        };
    }

    // A phone has room for so many columns; beside each other stand those in which most of the statements are found.
    private static IEnumerable<MeasureGroup> Columns(Coverage coverage, IReadOnlyList<CoveredStatement> shown)
    {
        if (coverage.Groups.Count <= MostColumns)
            return coverage.Groups;
        return coverage.Groups
            .OrderByDescending(group => shown.Count(statement => statement.In(group).Count > 0))
            .Take(MostColumns)
            .OrderBy(group => group.Number);
    }

    private static string Names(MeasureGroup[] columns, int all, string who)
    {
        string names = string.Join(", ", columns.Select(group => $"{Number(group.Number)} {group.Outlet.Name}"));
        return columns.Length == all ? $"{names}."
            : $"The {Spelled(columns.Length)} of {Count(all, who)} with most of these statements: {names}.";
    }

    private static FigureRow Row(CoveredStatement statement)
    {
        string texts = Count(statement.IndependentTexts, "text");
        return new FigureRow(statement.Text.Excerpt(90)) { Detail = texts, ShortDetail = texts };
    }

    private static IEnumerable<Mark> Marks(CoveredStatement statement, int row, MeasureGroup[] columns)
    {
        for (int panel = 0; panel < columns.Length; panel++)
        {
            Concordance places = statement.In(columns[panel]);
            if (places.Count == 0)
                continue;
            string where = columns[panel].By == GroupBy.Outlet
                ? $"in {Count(places.Select(place => place.Article.Article.Id).Distinct().Count(), "article")}"
                : $"from {Percent(statement.In(columns[panel].Articles[0])!.Position)} of its words on";
            string found = $"found in {Count(statement.IndependentTexts, "independent text")}: {statement.Label()}";
            yield return new CellMark(
                row,
                panel,
                0,
                1,
                places.Words >= ManyWords ? 3 : places.Words >= SomeWords ? 2 : 1,
                Number(places.Words),
                $"{columns[panel].Label()}: {Count(places.Words, "word")} {where}, {found}")
            {
                Places = places,
            };
        }
    }
}
