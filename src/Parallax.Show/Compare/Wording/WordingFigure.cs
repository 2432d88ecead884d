namespace Parallax;

public static partial class FigureExtensions
{
    /// <summary>Draws which share of each row's own sentences scores as loaded, and its interval.</summary>
    public static Figure Figure(this WordingProfile wording)
    {
        string level = GroupCells.Level(wording.Rows.Select(row => row.LoadedShare?.Interval));
        string whose = GroupCells.What(wording.Rows.Select(row => row.Group));
        return new Figure(
            "wording",
            "Own sentences that score as loaded",
            $"Share of the sentences in each {whose}’s own voice; {level} intervals. The words that raters of opinion would mark are in the table.",
            [new FigurePanel(Scale.Shares)],
            [.. wording.Rows.Select(row => Row(wording, row))],
            [.. wording.Rows.SelectMany(Marks)],
            wording.Table())
        {
            Size = FigureSize.Small,
            RowHeight = 24,
            Caption = Settings(wording.Settings),
            Description = $"Share of own sentences of each {whose} that score as loaded, with intervals.",
        };
    }

    private static FigureRow Row(WordingProfile wording, WordingRow row) => FigureRow.Of(row.Group) with
    {
        TooFew = row.LoadedShare is null ? TooFew(row.OwnWords, "own word", wording.MinimumWords) : null,
    };

    private static IEnumerable<Mark> Marks(WordingRow row, int index)
    {
        if (row.LoadedShare is not { } share)
            yield break;
        string reading = $"{row.Group.Label()}: {Of(row.Loaded.Count, row.Sentences.Count)} own sentences score as loaded, "
            + $"{Percent(share.Share)}, {WithLevel(share.Interval)}";
        yield return new PointMark(index, 0, share.Share, share.Interval, reading) { Places = row.Loaded };
    }
}
