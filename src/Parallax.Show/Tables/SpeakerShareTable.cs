namespace Parallax;

/// <summary>Who is quoted, how much, and with which cue words.</summary>
public static class SpeakerShareTable
{
    /// <summary>The speakers of each article or outlet.</summary>
    public static Table Table(this SpeakerShare speakers)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        string level = GroupCells.Level(speakers.Rows.Where(row => row.Interval is not null).Select(row => row.Interval!.Value));
        return new Table(
            "speakers",
            $"Speakers by {GroupCells.Heading(speakers.Groups).ToLowerInvariant()}.",
            [new("Speaker"), new("Quoted", IsNumber: true) { Voice = Voice.Quoted }, new("Attributed", IsNumber: true) { Voice = Voice.Attributed }, new("Share", IsNumber: true), new("Cues")],
            [.. speakers.Groups.Select(group => Section(speakers, group))],
            new TidyRows(
                [
                    .. GroupCells.Names, "speaker", "person", "spellings", "affiliation", "role", "quotations", "quotedWords", "attributedWords", "share", "low", "high", "level",
                    "cues", "cueStances",
                ],
                [.. speakers.Rows.Select(Tidy)]))
        {
            Explanation = $"Words quoted and attributed, and their share of those of all speakers, under it the {level} interval where there are enough quotations. "
                + $"A speaker is named as fully as the article names them.",
            Settings = speakers.Settings,
        };
    }

    private static TableSection Section(SpeakerShare speakers, MeasureGroup group)
    {
        TableRow[] rows = [.. speakers.Rows.Where(row => ReferenceEquals(row.Group, group) || (row.Group.Number == group.Number && row.Group.By == group.By)).Select(Row)];
        return new TableSection(
            group.By == GroupBy.Article ? group.Label() : $"{group.Outlet.Name} ({GroupCells.Extent(group)})",
            rows.Length > 0 ? rows : [new TableRow(new Cell("nobody"), [], new Cell("no quotation found"))]);
    }

    private static TableRow Row(SpeakerRow row)
    {
        string name = row.Speaker ?? "no speaker found";
        string label = $"{name}, {row.Group.Label()}";
        string about = string.Join("; ", new[] { row.Role.Name(), row.Affiliation ?? "" }.Where(part => part.Length > 0));
        return new TableRow(
            new Cell([new CellPart(name) { Places = row.Quotations, Label = $"{label}: {Wording.Count(row.Quotations.Count, "quotation")}" }]) { Detail = about.Length > 0 ? about : null },
            [
                new Cell(Wording.Number(row.Quoted.Words), row.Quoted, $"{label}: {Wording.Count(row.Quoted.Words, "word")} quoted"),
                new Cell(Wording.Number(row.Attributed.Words), row.Attributed, $"{label}: {Wording.Count(row.Attributed.Words, "word")} attributed"),
                new Cell(Wording.Percent(row.Share)) { Detail = row.Interval is { } interval ? Wording.PercentRangeShort(interval) : null },
                row.Cues.Count == 0 ? Cell.None : new Cell([.. row.Cues.Select(cue => Part(cue, label))]),
            ]);
    }

    private static CellPart Part(CueCount cue, string label)
    {
        // The spoken name begins with what stands there, or a voice command would not find it.
        string text = cue.Places.Count == 1 ? cue.Lemma : $"{cue.Lemma} {Wording.Number(cue.Places.Count)}";
        return new CellPart(text) { Places = cue.Places, Label = $"{text}, cue of {label}" };
    }

    private static TidyRow Tidy(SpeakerRow row) => new(
        [
            .. GroupCells.Values(row.Group), row.Speaker, row.Person?.Name, PersonCells.Spellings(row.Spellings), row.Affiliation, Camel(row.Role.ToString()),
            row.Quotations.Count, row.Quoted.Words, row.Attributed.Words, row.Share, row.Interval?.Low, row.Interval?.High, row.Interval?.Level,
            string.Join("; ", row.Cues.Select(cue => $"{cue.Lemma} {Wording.Number(cue.Places.Count)}")),
            string.Join("; ", row.Cues.GroupBy(cue => cue.Stance).Select(stance => $"{Camel(stance.Key.ToString())} {Wording.Number(stance.Sum(cue => cue.Places.Count))}")),
        ],
        row.Quotations);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
