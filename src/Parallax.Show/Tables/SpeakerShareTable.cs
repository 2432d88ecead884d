namespace Parallax;

/// <summary>Who is quoted, how much, and with which cue words.</summary>
public static class SpeakerShareTable
{
    /// <summary>The speakers of each article or outlet.</summary>
    public static Table Table(this SpeakerShare speakers)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        if (speakers.By is { } by)
            return ShareOfVoiceTable.Of(speakers, by);
        string level = GroupCells.Level(speakers.Rows.Select(row => row.WordShare.Interval));
        ILookup<(GroupBy, int), SpeakerRow> rows = speakers.Rows.ToLookup(row => (row.Group!.By, row.Group.Number));
        return new Table(
            "speakers",
            $"Speakers by {GroupCells.What(speakers.Groups)}.",
            [
                new("Speaker"), .. new[] { Voice.Quoted, Voice.Attributed }.Select(GroupCells.Column), new("Share", IsNumber: true), new("Cues"),
            ],
            [.. speakers.Groups.Select(group => Section(group, [.. rows[(group.By, group.Number)].Select(Row)]))],
            new TidyRows(
                [
                    .. GroupCells.Names, "speaker", "person", "spellings", "affiliation", "role", "quotations", "quotedWords", "attributedWords",
                    .. GroupCells.ShareNames, "cues", "cueStances",
                ],
                [.. speakers.Rows.Select(Tidy)]))
        {
            Explanation = "Words quoted and attributed, and their share of those of all speakers, under it the "
                + $"{level} interval where there are enough quotations. A speaker is named as fully as the article names them.",
            Settings = speakers.Settings,
        };
    }

    private static TableSection Section(MeasureGroup group, TableRow[] rows) => new(
        PersonCells.Heading(group),
        rows.Length > 0 ? rows : [new TableRow(new Cell("nobody"), [], new Cell("no quotation found"))]);

    private static TableRow Row(SpeakerRow row)
    {
        string name = row.Key ?? "no speaker found", label = PersonCells.In(name, row.Group);
        return new TableRow(
            PersonCells.Who(name, label, row.Quotations, PersonCells.About(row.Role, row.Affiliation)),
            [
                row.Quoted.Worded(label, " quoted"),
                row.Attributed.Worded(label, " attributed"),
                PersonCells.Share(row.WordShare),
                PersonCells.Cues(row.Cues, label),
            ]);
    }

    private static TidyRow Tidy(SpeakerRow row) => new(
        [
            .. GroupCells.Values(row.Group!), row.Key, row.Person?.Name, PersonCells.Spellings(row.Spellings), row.Affiliation, Camel(row.Role),
            row.Quotations.Count, row.Quoted.Words, row.Attributed.Words, .. GroupCells.Measured(row.WordShare.Share, row.WordShare.Interval),
            PersonCells.Tidy(row.Cues),
            string.Join("; ", row.Cues.GroupBy(cue => cue.Stance).Select(Stance)),
        ],
        row.Quotations);

    private static string Stance(IGrouping<CueStance, CueCount> cues) => $"{Camel(cues.Key)} {Number(cues.Sum(cue => cue.Places.Count))}";
}
