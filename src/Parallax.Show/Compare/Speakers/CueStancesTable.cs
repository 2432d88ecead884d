namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>Persons, roles or sides by the stance of their cues.</summary>
    public static Table Table(this CueStances stances)
    {
        SpeakersAs by = stances.Kind;
        string heading = PersonCells.Heading(by), what = heading.ToLowerInvariant();
        string level = GroupCells.Level(stances.Rows.SelectMany(row => row.Stances).Select(stance => stance.Share?.Interval));
        Columns<CueStanceRow> columns = new(
        [
            (heading, row => PersonCells.Label(by, row.Key)), (new("Cues", IsNumber: true), row => row.Cues.Numbered(Label(by, row), "cue")),
            .. Enum.GetValues<CueStance>().Select((stance, i) => (
                new TableColumn(stance.ToString(), IsNumber: true), (Func<CueStanceRow, Cell>)(row => OfStance(row.Stances[i], Label(by, row))))),
        ]);
        TidyRows tidy = TidyRows.Of(
            stances.Rows.SelectMany(row => row.Stances.Select(stance => (Row: row, Of: stance))),
            of => of.Of.Places,
            [
                .. GroupCells.Columns<(CueStanceRow Row, StanceCount Of)>(of => of.Row.Group),
                .. PersonCells.Columns<(CueStanceRow Row, StanceCount Of)>(by, of => of.Row.Key),
                ("stance", of => Camel(of.Of.Stance)), ("count", of => of.Of.Places.Count), ("cues", of => of.Row.Cues.Count),
                .. GroupCells.Shares<(CueStanceRow Row, StanceCount Of)>(of => of.Of.Share?.Share, of => of.Of.Share?.Interval),
                ("lemmas", of => PersonCells.Tidy(of.Of.Lemmas)),
            ]);
        return new Table(
            $"stances-by-{what}", $"How {what}s are introduced.", columns.Shown, columns.ByGroup(stances.Rows, row => row.Group), tidy)
        {
            Explanation = $"Numbers are cue words, under each the {level} interval of its share "
                + $"where there are at least {Number(stances.MinimumCues)} cues.",
            Settings = stances.Settings,
        };
    }

    private static string Label(SpeakersAs by, CueStanceRow row) => PersonCells.In(PersonCells.Label(by, row.Key), row.Group);

    private static Cell OfStance(StanceCount stance, string label) => stance.Places.Counted(
        $"{label}: {Number(stance.Places.Count)} {Camel(stance.Stance)}", stance.Share is { } share ? PersonCells.Range(share) : null);
}
