namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>How often each person, role, side or kind of source has the first and the last word.</summary>
    public static Table Table(this FirstLastWord words)
    {
        string heading = PersonCells.Heading(words.Kind), what = heading.ToLowerInvariant();
        string Name(FirstLastRow row) => PersonCells.Label(words.Kind, row.Key);
        Cell Articles(FirstLastRow row, string which, Concordance places) =>
            places.Counted($"{Name(row)}: {which} word in {Count(places.Count, "article")}");
        Columns<FirstLastRow> columns = new(
        [
            (heading, row => Name(row)),
            (new("First word", IsNumber: true), row => Articles(row, "first", row.First)),
            (new("Share", IsNumber: true), row => PersonCells.Share(row.FirstShare)),
            (new("Last word", IsNumber: true), row => Articles(row, "last", row.Last)),
            (new("Share", IsNumber: true), row => PersonCells.Share(row.LastShare)),
        ]);
        TidyRows tidy = TidyRows.Of(words.Rows, row => row.First,
        [
            .. PersonCells.Columns<FirstLastRow>(words.Kind, row => row.Key), ("first", row => row.First.Count),
            .. GroupCells.Measured<FirstLastRow>(row => row.FirstShare.Share, row => row.FirstShare.Interval, "firstShare", "firstLow", "firstHigh"),
            ("last", row => row.Last.Count),
            .. GroupCells.Measured<FirstLastRow>(row => row.LastShare.Share, row => row.LastShare.Interval, "lastShare", "lastLow", "lastHigh"),
            ("articlesQuoting", _ => words.Articles.Count),
        ]);
        string title = $"Who is quoted first and last, by {what}, in {Count(words.Articles.Count, "article")} with a speaker.";
        return columns.Table($"first-last-by-{what}", title, words.Rows, tidy) with { Settings = words.Settings };
    }
}
