namespace Parallax;

public static partial class FigureExtensions
{
    /// <summary>Draws the mean with names masked, and its interval.</summary>
    public static Figure Figure(this ToneProfile tone)
    {
        Interval[] intervals = Intervals(tone);
        string level = GroupCells.Level(tone.Rows.Select(row => row.NamesMasked?.Interval));
        string whose = GroupCells.What(tone.Rows.Select(row => row.Group));
        double low = intervals.Select(interval => interval.Low).DefaultIfEmpty(-0.2).Min();
        double high = intervals.Select(interval => interval.High).DefaultIfEmpty(0.2).Max();
        return new Figure(
            "tone",
            "Mean tone of sentences",
            $"VADER’s compound, −1 to +1, names masked; {level} intervals within these texts.",
            [new FigurePanel(Scale.Signed(low, high))],
            [.. tone.Rows.Select(row => Row(tone, row))],
            [.. tone.Rows.SelectMany(Marks)],
            tone.Table())
        {
            Size = FigureSize.Small,
            RowHeight = 24,
            Caption = $"{Settings(tone.Settings)} The mean as read, names included, is in the table.".TrimStart(),
            Description = $"Mean tone of each {whose} with intervals; {Overlap(tone)}.",
        };
    }

    /// <summary>"all intervals overlap", "some intervals lie apart" or that there is nothing to compare.</summary>
    internal static string Overlap(ToneProfile tone)
    {
        Interval[] intervals = Intervals(tone);
        return intervals.Length < 2 ? "fewer than two have enough text to compare"
            : intervals.Max(interval => interval.Low) <= intervals.Min(interval => interval.High) ? "all intervals overlap"
            : "some intervals lie apart";
    }

    private static Interval[] Intervals(ToneProfile tone) =>
        [.. tone.Rows.Select(row => row.NamesMasked?.Interval).OfType<Interval>()];

    private static FigureRow Row(ToneProfile tone, ToneRow row) => FigureRow.Of(row.Group) with
    {
        TooFew = row.NamesMasked is null ? TooFew(row.Sentences.Count, "sentence", tone.MinimumSentences) : null,
    };

    private static IEnumerable<Mark> Marks(ToneRow row, int index)
    {
        if (row.NamesMasked is not { } mean)
            yield break;
        string reading = $"{row.Group.Label()}: mean {Signed(mean.Mean)} over {Count(mean.Sentences, "sentence")}, "
            + $"{Percent(mean.Interval.Level)} interval {SignedRange(mean.Interval)}";
        yield return new PointMark(index, 0, mean.Mean, mean.Interval, reading) { Places = row.Sentences };
    }
}
