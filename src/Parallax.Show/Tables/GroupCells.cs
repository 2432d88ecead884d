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
    public static string Heading(IEnumerable<MeasureGroup> groups) => Capital(What(groups));

    /// <summary>What a row is: "article" or "outlet".</summary>
    public static string What(IEnumerable<MeasureGroup> groups) => groups.Any(group => group.By == GroupBy.Outlet) ? "outlet" : "article";

    /// <summary>The head of a row: the article's name as a link, or the outlet's with how many articles it stands for.</summary>
    public static Cell Head(MeasureGroup group) => group.By == GroupBy.Article
        ? new Cell([group.Articles[0].Part(group.Label())])
        : new Cell(group.Outlet.Name) { Detail = Extent(group) };

    /// <summary>The row of a figure.</summary>
    public static FigureRow Row(MeasureGroup group) => new(group.Outlet.Name) { Number = group.By == GroupBy.Article ? group.Number : null };

    /// <summary>A column for each row of a comparison.</summary>
    public static TableColumn Column(MeasureGroup group) => group.By == GroupBy.Article
        ? new TableColumn(group.Outlet.Name) { Article = group.Articles[0], Number = group.Number }
        : new TableColumn(group.Outlet.Name);

    /// <summary>A column of numbers in one voice.</summary>
    public static TableColumn Column(Voice voice) => new(voice.ToString(), IsNumber: true) { Voice = voice };

    /// <summary>"3 articles, 2 texts".</summary>
    public static string Extent(MeasureGroup group) => group.Articles.Count == group.IndependentTexts
        ? Count(group.Articles.Count, "article")
        : $"{Count(group.Articles.Count, "article")}, {Count(group.IndependentTexts, "text")}";

    /// <summary>"90 %" of the intervals of a figure.</summary>
    public static string Level(IEnumerable<Interval?> intervals) =>
        Percent(intervals.OfType<Interval>().Select(interval => interval.Level).DefaultIfEmpty(0.9).First());

    /// <summary>The columns of a share and its interval in tidy tables.</summary>
    public static IReadOnlyList<string> ShareNames { get; } = ["share", "low", "high", "level"];

    /// <summary>Their values: the number, and both ends and the level of its interval.</summary>
    public static IEnumerable<object?> Measured(double? value, Interval? interval) => [value, interval?.Low, interval?.High, interval?.Level];
}
