namespace Parallax;

/// <summary>Contested terms: how each article or outlet divides its choices between the poles, with intervals.</summary>
public static class TermChoiceFigure
{
    /// <summary>Draws the shares. Rows stay in the order of the corpus: this is no ranking.</summary>
    public static Figure Figure(this TermChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles = choice.PolesShown();
        MeasureGroup[] groups = [.. choice.Rows.Select(row => row.Group)];
        string level = GroupCells.Level(choice.Rows.SelectMany(row => row.Poles).Select(share => share.Interval));
        string whose = groups.Any(group => group.By == GroupBy.Outlet) ? "outlet" : "article";
        return new Figure(
            $"terms-{Wording.Slug(choice.Contrast.Id)}",
            choice.Contrast.Question,
            $"Share of each group of options among an {whose}’s choices, with {level} intervals.",
            [.. poles.Select(pole => new FigurePanel(Scale.Shares) { Pole = pole.Pole, Heading = pole.Options })],
            [.. choice.Rows.Select(row => Row(choice, row))],
            [.. choice.Rows.SelectMany((row, i) => Marks(row, i, poles))],
            choice.ShareTable())
        {
            RowHeight = 32,
            Caption = $"{Wording.Settings(choice.Settings)} An open dot is a share of none.".TrimStart(),
            Description = $"Dot plot: for each {whose} the share of each group of options among its choices, with {level} intervals. {Overlap(choice)}",
        };
    }

    /// <summary>Whether any two rows' intervals of one pole lie apart, as a sentence.</summary>
    internal static string Overlap(TermChoice choice) =>
        !choice.HasComparison() ? "Fewer than two rows have enough text to compare."
        : choice.Separated().Any() ? "Some intervals lie apart." : "All intervals overlap.";

    /// <summary>Whether two rows at least have shares.</summary>
    internal static bool HasComparison(this TermChoice choice) => choice.Rows.Count(row => !row.IsTooFew) >= 2;

    /// <summary>The pairs of rows whose intervals of a pole have nothing in common, the higher share first.</summary>
    internal static IEnumerable<(TermChoiceRow High, TermChoiceRow Low, Pole Pole)> Separated(this TermChoice choice)
    {
        TermChoiceRow[] rows = [.. choice.Rows.Where(row => !row.IsTooFew)];
        foreach (TermChoiceRow high in rows)
        {
            foreach (TermChoiceRow low in rows)
            {
                foreach (PoleShare share in high.Poles)
                {
                    if (low.Poles.FirstOrDefault(other => other.Pole == share.Pole) is { } below && share.Interval.Low > below.Interval.High)
                        yield return (high, low, share.Pole);
                }
            }
        }
    }

    private static FigureRow Row(TermChoice choice, TermChoiceRow row) => GroupCells.Row(row.Group) with
    {
        TooFew = row.IsTooFew
            ? $"not enough text: {(row.Choices.Count == 0 ? "no choice" : Wording.Count(row.Choices.Count, "choice"))}, minimum {Wording.Number(choice.MinimumChoices)}"
            : null,
    };

    private static IEnumerable<Mark> Marks(TermChoiceRow row, int index, IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles)
    {
        for (int panel = 0; panel < poles.Count && !row.IsTooFew; panel++)
        {
            PoleShare share = row.Poles.First(candidate => candidate.Pole == poles[panel].Pole);
            string reading = $"{row.Group.Label()}: {Wording.Number(share.Places.Count)} of {Wording.Number(row.Choices.Count)} ({Wording.Percent(share.Share)}) {share.Pole.Name()}, "
                + $"{Wording.Percent(share.Interval.Level)} interval {Wording.PercentRange(share.Interval)}";
            yield return new PointMark(index, panel, share.Share, share.Interval, reading) { Places = share.Places, IsOpen = share.Places.Count == 0 };
        }
    }
}
