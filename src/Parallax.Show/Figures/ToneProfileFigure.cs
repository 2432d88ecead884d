namespace Parallax;

/// <summary>Tone, kept small: it is a coarse measure, and not the outlet's stance.</summary>
public static class ToneProfileFigure
{
    /// <summary>Draws the mean with names masked, and its interval.</summary>
    public static Figure Figure(this ToneProfile tone)
    {
        ArgumentNullException.ThrowIfNull(tone);
        MeasureGroup[] groups = [.. tone.Rows.Select(row => row.Group)];
        ToneMean[] means = [.. tone.Rows.Where(row => row.NamesMasked is not null).Select(row => row.NamesMasked!)];
        string level = GroupCells.Level(means.Select(mean => mean.Interval));
        string whose = groups.Any(group => group.By == GroupBy.Outlet) ? "outlet" : "article";
        return new Figure(
            "tone",
            "Mean tone of sentences",
            $"VADER’s compound, −1 to +1, names masked; {level} intervals within these texts.",
            [new FigurePanel(Scale.Signed(means.Select(mean => mean.Interval.Low).DefaultIfEmpty(-0.2).Min(), means.Select(mean => mean.Interval.High).DefaultIfEmpty(0.2).Max()))],
            [.. tone.Rows.Select(row => Row(tone, row))],
            [.. tone.Rows.SelectMany(Marks)],
            tone.Table())
        {
            Size = FigureSize.Small,
            RowHeight = 24,
            Caption = $"{Wording.Settings(tone.Settings)} The mean as read, names included, is in the table.".TrimStart(),
            Description = $"Mean tone of each {whose} with intervals; {Overlap(tone)}.",
        };
    }

    /// <summary>"all intervals overlap", "some intervals lie apart" or that there is nothing to compare.</summary>
    internal static string Overlap(ToneProfile tone)
    {
        Interval[] intervals = [.. tone.Rows.Where(row => row.NamesMasked is not null).Select(row => row.NamesMasked!.Interval)];
        return intervals.Length < 2 ? "fewer than two have enough text to compare"
            : intervals.Max(interval => interval.Low) <= intervals.Min(interval => interval.High) ? "all intervals overlap" : "some intervals lie apart";
    }

    private static FigureRow Row(ToneProfile tone, ToneRow row) => GroupCells.Row(row.Group) with
    {
        TooFew = row.NamesMasked is null
            ? $"not enough text: {(row.Sentences.Count == 0 ? "no sentence" : Wording.Count(row.Sentences.Count, "sentence"))}, minimum {Wording.Number(tone.MinimumSentences)}"
            : null,
    };

    private static IEnumerable<Mark> Marks(ToneRow row, int index)
    {
        if (row.NamesMasked is not { } mean)
            yield break;
        string reading = $"{row.Group.Label()}: mean {Wording.Signed(mean.Mean)} over {Wording.Count(mean.Sentences, "sentence")}, "
            + $"{Wording.Percent(mean.Interval.Level)} interval {Wording.Signed(mean.Interval.Low)} to {Wording.Signed(mean.Interval.High)}";
        yield return new PointMark(index, 0, mean.Mean, mean.Interval, reading) { Places = row.Sentences };
    }
}
