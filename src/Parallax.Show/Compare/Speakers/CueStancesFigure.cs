namespace Parallax;

public static partial class FigureExtensions
{
    private static readonly CueStance[] Stances = Enum.GetValues<CueStance>();

    /// <summary>
    /// Draws a row for each side, role or person of each article or outlet; a field holds a count and is darker for a greater share.
    /// </summary>
    /// <remarks>Where several rows of one article or outlet have too few cues, they share a line that says so; the table has each.</remarks>
    public static Figure Figure(this CueStances stances)
    {
        CueStanceRow[][] lines = [.. StanceLines(stances)];
        string by = PersonCells.Heading(stances.Kind).ToLowerInvariant();
        return new Figure(
            $"stances-by-{by}",
            $"With which cue words each {by} is quoted",
            "One field for each kind of cue word: how many there are, darker for a greater share of the row. No field: none.",
            [.. Stances.Select(stance => new FigurePanel(new Scale(0, 1, [])) { Heading = [stance.ToString()] })],
            [.. lines.Select(line => Row(stances, line))],
            [.. lines.SelectMany((line, i) => line is [var row] && HasEnough(row) ? Marks(stances.Kind, row, i) : [])],
            stances.Table())
        {
            RowHeight = 26,
            BarHeight = 22,
            Caption = Settings(stances.Settings),
            Description = $"Grid: for each {by} how many cue words are neutral, claim-like, factive, verdicts or promises.",
        };
    }

    internal static bool HasRows(this CueStances stances) => stances.Rows.Any(HasEnough);

    private static bool HasEnough(CueStanceRow row) => row.Stances.Any(stance => stance.Share is not null);

    private static IEnumerable<CueStanceRow[]> StanceLines(CueStances stances)
    {
        foreach (IGrouping<(GroupBy, int)?, CueStanceRow> group in stances.Rows.GroupBy(row => PersonCells.Key(row.Group)))
        {
            foreach (CueStanceRow row in group.Where(HasEnough))
                yield return [row];
            if (group.Where(row => !HasEnough(row)).ToArray() is { Length: > 0 } few)
                yield return few;
        }
    }

    private static FigureRow Row(CueStances stances, CueStanceRow[] line)
    {
        bool isFew = !HasEnough(line[0]);
        int cues = line.Sum(row => row.Cues.Count);
        MeasureGroup? group = line[0].Group;
        bool isAll = isFew && !stances.Rows.Any(row => HasEnough(row) && PersonCells.Key(row.Group) == PersonCells.Key(group));
        string name = line is [var only] ? PersonCells.Label(stances.Kind, only.Key)
            : isAll ? $"all {Spelled(line.Length)}" : $"{Spelled(line.Length)} others";
        string count = Count(cues, "cue"), minimum = $"minimum {Number(stances.MinimumCues)}";
        return new FigureRow(group is null or { By: GroupBy.Article } ? Capital(name) : $"{group.Outlet.Name}: {name}")
        {
            Number = group is { By: GroupBy.Article } ? group.Number : null,
            Detail = group is { By: GroupBy.Article } ? group.Outlet.Name : count,
            ShortDetail = count,
            TooFew = !isFew ? null : line.Length == 1 ? $"not enough text: {count}, {minimum}" : $"not enough text: {count} in all, {minimum} each",
        };
    }

    private static IEnumerable<Mark> Marks(SpeakersAs by, CueStanceRow row, int index)
    {
        string label = PersonCells.In(PersonCells.Label(by, row.Key), row.Group);
        for (int panel = 0; panel < Stances.Length; panel++)
        {
            StanceCount stance = row.Stances.First(candidate => candidate.Stance == Stances[panel]);
            if (stance.Places.Count == 0 || stance.Share is not { } share)
                continue;
            string count = $"{Of(stance.Places.Count, row.Cues.Count)} ({Percent(share.Share)}) {Camel(stance.Stance)}";
            string interval = share.Interval is { } between ? $", {WithLevel(between)}" : "";
            yield return new CellMark(
                index,
                panel,
                0,
                1,
                share.Share >= 2 / 3.0 ? 3 : share.Share >= 1 / 3.0 ? 2 : 1,
                Number(stance.Places.Count),
                $"{label}: {count}{interval}: {string.Join(", ", stance.Lemmas.Select(PersonCells.Counted))}")
            {
                Places = stance.Places,
            };
        }
    }
}
