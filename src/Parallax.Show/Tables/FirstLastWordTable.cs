namespace Parallax;

/// <summary>Who is quoted first and last.</summary>
public static class FirstLastWordTable
{
    /// <summary>How often each person, role, side or kind of source has the first and the last word.</summary>
    public static Table Table(this FirstLastWord words)
    {
        ArgumentNullException.ThrowIfNull(words);
        string heading = PersonCells.Heading(words.By);
        return new Table(
            $"first-last-by-{heading.ToLowerInvariant()}",
            $"Who is quoted first and last, by {heading.ToLowerInvariant()}, in {Count(words.Articles.Count, "article")} with a speaker.",
            [
                new(heading), new("First word", IsNumber: true), new("Share", IsNumber: true), new("Last word", IsNumber: true),
                new("Share", IsNumber: true),
            ],
            [new TableSection(null, [.. words.Rows.Select(row => Row(words.By, row))])],
            new TidyRows(
                [.. PersonCells.Names, "first", "firstShare", "firstLow", "firstHigh", "last", "lastShare", "lastLow", "lastHigh", "articlesQuoting"],
                [.. words.Rows.Select(row => new TidyRow(
                    [
                        Camel(words.By), PersonCells.Tidy(words.By, row.Key),
                        row.First.Count, row.FirstShare.Share, row.FirstShare.Interval?.Low, row.FirstShare.Interval?.High,
                        row.Last.Count, row.LastShare.Share, row.LastShare.Interval?.Low, row.LastShare.Interval?.High, words.Articles.Count,
                    ],
                    row.First))]))
        {
            Settings = words.Settings,
        };
    }

    private static TableRow Row(SpeakerBy by, FirstLastRow row)
    {
        string name = PersonCells.Label(by, row.Key);
        return new TableRow(
            new Cell(name),
            [
                row.First.Counted($"{name}: first word in {Count(row.First.Count, "article")}"), PersonCells.Share(row.FirstShare),
                row.Last.Counted($"{name}: last word in {Count(row.Last.Count, "article")}"), PersonCells.Share(row.LastShare),
            ]);
    }
}
