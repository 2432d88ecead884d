namespace Parallax;

/// <summary>With which kind of cue speakers are quoted.</summary>
public static class CueStancesTable
{
    /// <summary>Persons, roles or sides by the stance of their cues.</summary>
    public static Table Table(this CueStances stances)
    {
        ArgumentNullException.ThrowIfNull(stances);
        string heading = PersonCells.Heading(stances.By), what = heading.ToLowerInvariant();
        string level = GroupCells.Level(stances.Rows.SelectMany(row => row.Stances).Select(stance => stance.Share?.Interval));
        return new Table(
            $"stances-by-{what}",
            $"How {what}s are introduced.",
            [
                new(heading), new("Cues", IsNumber: true),
                .. Enum.GetValues<CueStance>().Select(stance => new TableColumn(stance.ToString(), IsNumber: true)),
            ],
            PersonCells.Sections(stances.Rows, row => row.Group, row => Row(stances.By, row)),
            new TidyRows(
                [.. GroupCells.Names, .. PersonCells.Names, "stance", "count", "cues", .. GroupCells.ShareNames, "lemmas"],
                [.. stances.Rows.SelectMany(row => row.Stances.Select(stance => Tidy(stances.By, row, stance)))]))
        {
            Explanation = $"Numbers are cue words, under each the {level} interval of its share "
                + $"where there are at least {Number(stances.MinimumCues)} cues.",
            Settings = stances.Settings,
        };
    }

    private static TableRow Row(SpeakerBy by, CueStanceRow row)
    {
        string name = PersonCells.Label(by, row.Key), label = PersonCells.In(name, row.Group);
        return new TableRow(
            new Cell(name),
            [
                new Cell(Number(row.Cues.Count), row.Cues, $"{label}: {Count(row.Cues.Count, "cue")}"),
                .. row.Stances.Select(stance => stance.Places.Counted(
                    $"{label}: {Number(stance.Places.Count)} {Camel(stance.Stance)}",
                    stance.Share is { } share ? PersonCells.Range(share) : null)),
            ]);
    }

    private static TidyRow Tidy(SpeakerBy by, CueStanceRow row, StanceCount stance) => new(
        [
            .. PersonCells.Group(row.Group), Camel(by), PersonCells.Tidy(by, row.Key), Camel(stance.Stance), stance.Places.Count, row.Cues.Count,
            .. GroupCells.Measured(stance.Share?.Share, stance.Share?.Interval), PersonCells.Tidy(stance.Lemmas),
        ],
        stance.Places);
}
