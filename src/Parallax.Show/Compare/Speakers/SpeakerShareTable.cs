namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>The speakers of each article or outlet.</summary>
    public static Table Table(this SpeakerShare speakers)
    {
        if (speakers.Kind is { } by)
            return ShareOfVoiceTable.Of(speakers, by);
        string level = GroupCells.Level(speakers.Rows.Select(row => row.WordShare.Interval));
        ILookup<(GroupBy, int)?, SpeakerRow> rows = speakers.Rows.ToLookup(row => PersonCells.Key(row.Group));
        string Name(SpeakerRow row) => row.Key ?? "no speaker found";
        string Label(SpeakerRow row) => PersonCells.In(Name(row), row.Group);
        Columns<SpeakerRow> columns = new(
        [
            ("Speaker", row => PersonCells.Who(Name(row), Label(row), row.Quotations, PersonCells.About(row.Role, row.Affiliation))),
            (GroupCells.Column(Voice.Quoted), row => row.Quoted.Worded(Label(row), " quoted")),
            (GroupCells.Column(Voice.Attributed), row => row.Attributed.Worded(Label(row), " attributed")),
            (new("Share", IsNumber: true), row => PersonCells.Share(row.WordShare)),
            ("Cues", row => PersonCells.Cues(row.Cues, Label(row))),
        ]);
        TableSection Section(MeasureGroup group) => rows[PersonCells.Key(group)].Any()
            ? columns.Section(rows[PersonCells.Key(group)], PersonCells.Heading(group))
            : new TableSection(PersonCells.Heading(group), [new TableRow("nobody", [], "no quotation found")]);
        TidyRows tidy = TidyRows.Of(speakers.Rows, row => row.Quotations,
        [
            .. GroupCells.Columns<SpeakerRow>(row => row.Group), ("speaker", row => row.Key), ("person", row => row.Person?.Name),
            ("spellings", row => PersonCells.Spellings(row.Spellings)), ("affiliation", row => row.Affiliation), ("role", row => Camel(row.Role)),
            ("quotations", row => row.Quotations.Count), ("quotedWords", row => row.Quoted.Words), ("attributedWords", row => row.Attributed.Words),
            .. GroupCells.Shares<SpeakerRow>(row => row.WordShare.Share, row => row.WordShare.Interval), ("cues", row => PersonCells.Tidy(row.Cues)),
            ("cueStances", row => string.Join("; ", row.Cues.GroupBy(cue => cue.Stance).Select(Stance))),
        ]);
        string title = $"Speakers by {GroupCells.What(speakers.Groups)}.";
        return new Table("speakers", title, columns.Shown, [.. speakers.Groups.Select(Section)], tidy)
        {
            Explanation = "Words quoted and attributed, and their share of those of all speakers, under it the "
                + $"{level} interval where there are enough quotations. A speaker is named as fully as the article names them.",
            Settings = speakers.Settings,
        };
    }

    private static string Stance(IGrouping<CueStance, CueCount> cues) => $"{Camel(cues.Key)} {Number(cues.Sum(cue => cue.Places.Count))}";
}
