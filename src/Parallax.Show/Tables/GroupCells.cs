namespace Parallax;

/// <summary>What every table and figure says of its rows, said once.</summary>
internal static class GroupCells
{
    /// <summary>With more rows than this, articles no longer stand side by side as columns.</summary>
    public const int MostColumns = 12;

    /// <summary>The first columns of every tidy table.</summary>
    public static IReadOnlyList<string> Names { get; } = ["article", "outlet", "articles", "independentTexts"];

    /// <summary>Their values; an outlet's row names no article.</summary>
    public static IEnumerable<object?> Values(MeasureGroup group) =>
    [
        group.By == GroupBy.Article ? group.Articles[0].Article.Id : null, group.Outlet.Name, group.Articles.Count, group.IndependentTexts,
    ];

    /// <summary>"Article" or "Outlet", over the first column.</summary>
    public static string Heading(IEnumerable<MeasureGroup> groups) => groups.Any(group => group.By == GroupBy.Outlet) ? "Outlet" : "Article";

    /// <summary>The head of a row: the article's name as a link, or the outlet's with how many articles it stands for.</summary>
    public static Cell Head(MeasureGroup group) => group.By == GroupBy.Article
        ? new Cell([new CellPart(group.Label()) { Article = group.Articles[0] }])
        : new Cell(group.Outlet.Name) { Detail = Extent(group) };

    /// <summary>The row of a figure.</summary>
    public static FigureRow Row(MeasureGroup group) => new(group.Outlet.Name) { Number = group.By == GroupBy.Article ? group.Number : null };

    /// <summary>A column for each row of a comparison.</summary>
    public static TableColumn Column(MeasureGroup group) => group.By == GroupBy.Article
        ? new TableColumn(group.Outlet.Name) { Article = group.Articles[0], Number = group.Number }
        : new TableColumn(group.Outlet.Name);

    /// <summary>"3 articles, 2 texts".</summary>
    public static string Extent(MeasureGroup group) => group.Articles.Count == group.IndependentTexts
        ? Wording.Count(group.Articles.Count, "article")
        : $"{Wording.Count(group.Articles.Count, "article")}, {Wording.Count(group.IndependentTexts, "text")}";

    /// <summary>"90 %" of the intervals of a figure.</summary>
    public static string Level(IEnumerable<Interval> intervals) => Wording.Percent(intervals.Select(interval => interval.Level).DefaultIfEmpty(0.9).First());
}
