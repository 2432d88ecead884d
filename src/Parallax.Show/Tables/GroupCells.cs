namespace Parallax;

/// <summary>What every table says of articles and outlets as its rows.</summary>
internal static class GroupCells
{
    /// <summary>The first columns of tidy tables; an outlet's row names no article, and one for the whole corpus neither.</summary>
    public static IReadOnlyList<(string Name, Func<T, object?> Value)> Columns<T>(Func<T, MeasureGroup?> group) =>
    [
        ("article", row => group(row) is { By: GroupBy.Article } one ? one.Articles[0].Article.Id : null),
        ("outlet", row => group(row) is { By: not GroupBy.Corpus } one ? one.Outlet.Name : null),
        ("articles", row => group(row)?.Articles.Count), ("independentTexts", row => group(row)?.IndependentTexts),
    ];

    /// <summary>The columns of a share, both ends of its interval, and its level.</summary>
    public static IEnumerable<(string Name, Func<T, object?> Value)> Shares<T>(
        Func<T, double?> share, Func<T, Interval?> interval, string name = "share") =>
        Measured(share, interval, name, "low", "high", "level");

    /// <summary>The same by other names; without one for the level, that has no column.</summary>
    public static IEnumerable<(string Name, Func<T, object?> Value)> Measured<T>(
        Func<T, double?> value, Func<T, Interval?> interval, params string[] names)
    {
        Func<T, object?>[] values = [row => value(row), row => interval(row)?.Low, row => interval(row)?.High, row => interval(row)?.Level];
        return names.Zip(values);
    }

    /// <summary>"Article", "Outlet" or "Corpus", over the first column.</summary>
    public static string Heading(IEnumerable<MeasureGroup> groups) => Capital(What(groups));

    /// <summary>What a row is: "article", "outlet" or "corpus".</summary>
    public static string What(IEnumerable<MeasureGroup> groups) => Camel(groups.FirstOrDefault()?.By ?? GroupBy.Article);

    /// <summary>The head of a row: the article's name as a link, or the outlet's with how many articles it stands for.</summary>
    public static Cell Head(MeasureGroup group) => group.By == GroupBy.Article
        ? new Cell([group.Articles[0].Part(group.Label())])
        : new Cell(group.Outlet.Name) { Detail = Extent(group) };

    /// <summary>A column for each row of a comparison.</summary>
    public static TableColumn Column(MeasureGroup group) => group.By == GroupBy.Article
        ? new TableColumn(group.Outlet.Name) { Article = group.Articles[0], Number = group.Number }
        : new TableColumn(group.Outlet.Name);

    public static TableColumn Column(Voice voice) => new(voice.ToString(), IsNumber: true) { Voice = voice };

    public static IEnumerable<(TableColumn Shown, Func<T, Cell> Cell)> Voices<T>(Func<T, Voice, Cell> cell) =>
        AllVoices.Select(voice => (Column(voice), (Func<T, Cell>)(row => cell(row, voice))));

    public static string Extent(MeasureGroup group) => group.Articles.Count == group.IndependentTexts
        ? Count(group.Articles.Count, "article")
        : $"{Count(group.Articles.Count, "article")}, {Count(group.IndependentTexts, "text")}";

    /// <summary>"90 %" of the intervals of a table or figure.</summary>
    public static string Level(IEnumerable<Interval?> intervals) =>
        Percent(intervals.OfType<Interval>().Select(interval => interval.Level).DefaultIfEmpty(0.9).First());
}
