namespace Parallax;

/// <summary>How many words each kind of speaker is given.</summary>
public static class SpeakerShareFigure
{
    private const int MostRoles = 3;

    /// <summary>Draws the words of speakers, attributed and quoted, by what the speakers are. One scale in all panels.</summary>
    public static Figure Figure(this SpeakerShare speakers)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        SpeakerRole[] roles = [.. speakers.Rows
            .Where(row => row.Role is not (SpeakerRole.Unknown or SpeakerRole.Other))
            .GroupBy(row => row.Role)
            .OrderByDescending(role => role.Sum(Words)).ThenBy(role => role.Key)
            .Take(MostRoles).Select(role => role.Key)];
        string whose = speakers.Groups.Any(group => group.By == GroupBy.Outlet) ? "outlet" : "article";
        Dictionary<(int, GroupBy, int), SpeakerRow[]> cells = speakers.Rows
            .GroupBy(row => (row.Group.Number, row.Group.By, PanelOf(roles, row.Role)))
            .ToDictionary(cell => cell.Key, cell => cell.ToArray());
        int most = cells.Values.Select(rows => rows.Sum(Words)).DefaultIfEmpty(0).Max();
        Scale scale = Scale.Counts(most, "words");
        return new Figure(
            "speakers",
            roles.Length == 0 ? "Words given to speakers" : "Words given to speakers, by what they are",
            $"One row an {whose}; length is words.",
            [
                .. roles.Select(role => new FigurePanel(scale) { Heading = [Wording.Capital(role.Name())] }),
                new FigurePanel(scale) { Heading = [roles.Length == 0 ? "All speakers" : "Others"] },
            ],
            [.. speakers.Groups.Select(GroupCells.Row)],
            [.. speakers.Groups.SelectMany((group, i) => Enumerable.Range(0, roles.Length + 1).SelectMany(panel =>
                Marks(i, panel, group, cells.GetValueOrDefault((group.Number, group.By, panel), []), Panel(roles, panel))))],
            speakers.Table())
        {
            Key = new FigureKey([Voice.Attributed, Voice.Quoted], []),
            Caption = $"{Wording.Settings(speakers.Settings)} What a speaker is, the article says or a word list of titles; whoever is neither named nor listed is among the others.".TrimStart(),
            Description = $"Bars: words of speakers in each {whose}, attributed and quoted, by what the speakers are.",
        };
    }

    private static int Words(SpeakerRow row) => row.Quoted.Words + row.Attributed.Words;

    private static int PanelOf(SpeakerRole[] roles, SpeakerRole role) => Array.IndexOf(roles, role) is var at and >= 0 ? at : roles.Length;

    private static string Panel(SpeakerRole[] roles, int panel) => panel < roles.Length ? roles[panel].Name() : "other speakers";

    private static IEnumerable<Mark> Marks(int index, int panel, MeasureGroup group, SpeakerRow[] rows, string role)
    {
        Concordance attributed = All(rows, row => row.Attributed), quoted = All(rows, row => row.Quoted);
        int words = attributed.Words + quoted.Words;
        string label = $"{group.Label()}, {role}";
        if (attributed.Words > 0)
            yield return new BarMark(index, panel, 0, attributed.Words, Voice.Attributed, $"{label}: {Wording.Count(attributed.Words, "word")} attributed") { Places = attributed };
        if (quoted.Words > 0)
            yield return new BarMark(index, panel, attributed.Words, words, Voice.Quoted, $"{label}: {Wording.Count(quoted.Words, "word")} quoted") { Places = quoted };
        yield return new TextMark(index, panel, words, Wording.Number(words), $"{label}: {Wording.Count(words, "word")}") { IsFaint = words == 0 };
    }

    private static Concordance All(SpeakerRow[] rows, Func<SpeakerRow, Concordance> places) => rows.Length == 1 ? places(rows[0]) : new([.. rows.SelectMany(places)]);
}
