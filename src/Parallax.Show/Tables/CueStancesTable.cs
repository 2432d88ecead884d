namespace Parallax;

/// <summary>With which kind of cue speakers are quoted.</summary>
public static class CueStancesTable
{
    /// <summary>Persons, roles or sides by the stance of their cues.</summary>
    public static Table Table(this CueStances stances)
    {
        ArgumentNullException.ThrowIfNull(stances);
        string heading = PersonCells.Heading(stances.By);
        string level = GroupCells.Level(stances.Rows.SelectMany(row => row.Stances).Select(stance => stance.Share?.Interval).OfType<Interval>());
        return new Table(
            $"stances-by-{heading.ToLowerInvariant()}",
            $"How {heading.ToLowerInvariant()}s are introduced.",
            [new(heading), new("Cues", IsNumber: true), .. Enum.GetValues<CueStance>().Select(stance => new TableColumn(stance.ToString(), IsNumber: true))],
            PersonCells.Sections(stances.Rows, row => row.Group, row => Row(stances, row)),
            new TidyRows(
                [.. GroupCells.Names, .. PersonCells.Names, "stance", "count", "cues", "share", "low", "high", "level", "lemmas"],
                [.. stances.Rows.SelectMany(row => row.Stances.Select(stance => Tidy(stances.By, row, stance)))]))
        {
            Explanation = $"Numbers are cue words, under each the {level} interval of its share where there are at least {Wording.Number(stances.MinimumCues)} cues.",
            Settings = stances.Settings,
        };
    }

    private static TableRow Row(CueStances stances, CueStanceRow row)
    {
        string name = PersonCells.Label(stances.By, row.Key);
        string label = row.Group is null ? name : $"{name}, {row.Group.Label()}";
        return new TableRow(
            new Cell(name),
            [
                new Cell(Wording.Number(row.Cues.Count), row.Cues, $"{label}: {Wording.Count(row.Cues.Count, "cue")}"),
                .. row.Stances.Select(stance => stance.Places.Count == 0 ? Cell.None
                    : new Cell(Wording.Number(stance.Places.Count), stance.Places, $"{label}: {Wording.Number(stance.Places.Count)} {PersonCells.Camel(stance.Stance)}")
                    {
                        Detail = stance.Share is { } share ? PersonCells.Range(share) : null,
                    }),
            ]);
    }

    private static TidyRow Tidy(SpeakerBy by, CueStanceRow row, StanceCount stance) => new(
        [
            .. PersonCells.Group(row.Group), PersonCells.Camel(by), PersonCells.Tidy(by, row.Key), PersonCells.Camel(stance.Stance), stance.Places.Count, row.Cues.Count,
            stance.Share?.Share, stance.Share?.Interval?.Low, stance.Share?.Interval?.High, stance.Share?.Interval?.Level,
            string.Join("; ", stance.Lemmas.Select(cue => $"{cue.Lemma} {Wording.Number(cue.Places.Count)}")),
        ],
        stance.Places);
}
