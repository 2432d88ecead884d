namespace Parallax;

/// <summary>How many words each kind of speaker is given.</summary>
public static class SpeakerShareFigure
{
    private const int MostRoles = 3;

    /// <summary>Draws the words of speakers, attributed and quoted, by what the speakers are. One scale in all panels.</summary>
    /// <param name="speakers">What was measured.</param>
    /// <param name="groups">The articles or outlets to draw, where speakers are counted by something; null for those that quote somebody.</param>
    public static Figure Figure(this SpeakerShare speakers, IReadOnlyList<MeasureGroup>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        if (speakers.By is { } by)
            return ShareOfVoiceFigure.Of(speakers, by, groups);
        SpeakerRole[] roles = [.. speakers.Rows
            .Where(row => row.Role is not (SpeakerRole.Unknown or SpeakerRole.Other))
            .GroupBy(row => row.Role)
            .OrderByDescending(role => role.Sum(Words)).ThenBy(role => role.Key)
            .Take(MostRoles).Select(role => role.Key)];
        string whose = GroupCells.What(speakers.Groups);
        Dictionary<((GroupBy, int)?, int), SpeakerRow[]> cells = speakers.Rows
            .GroupBy(row => (PersonCells.Key(row.Group), PanelOf(roles, row.Role)))
            .ToDictionary(cell => cell.Key, cell => cell.ToArray());

        // An outlet with more articles gives more words to everybody; its own speakers' words are the measure then.
        ILookup<(GroupBy, int)?, SpeakerRow> all = speakers.Rows.ToLookup(row => PersonCells.Key(row.Group));
        bool asShares = whose == "outlet";
        Scale scale = asShares ? Scale.Shares : Scale.Counts(cells.Values.Select(rows => rows.Sum(Words)).DefaultIfEmpty(0).Max(), "words");
        return new Figure(
            "speakers",
            roles.Length == 0 ? "Words given to speakers" : "Words given to speakers, by what they are",
            asShares ? SpokenBars.Shares : "One row an article; length is words.",
            [
                .. roles.Select(role => new FigurePanel(scale) { Heading = [Capital(role.Name())] }),
                new FigurePanel(scale) { Heading = [roles.Length == 0 ? "All speakers" : "Others"] },
            ],
            [.. speakers.Groups.Select(GroupCells.Row)],
            [.. speakers.Groups.SelectMany((group, i) => Enumerable.Range(0, roles.Length + 1).SelectMany(panel => Marks(
                i,
                panel,
                $"{group.Label()}, {Panel(roles, panel)}",
                cells.GetValueOrDefault((PersonCells.Key(group), panel), []),
                asShares ? all[PersonCells.Key(group)].Sum(Words) : null)))],
            speakers.Table())
        {
            Size = asShares ? FigureSize.Wide : FigureSize.Text,
            Key = new FigureKey([Voice.Attributed, Voice.Quoted], []),
            Caption = $"{Settings(speakers.Settings)} What a speaker is, the article says or a word list of titles; ".TrimStart()
                + "whoever is neither named nor listed is among the others.",
            Description = $"Bars: words of speakers in each {whose}, attributed and quoted, by what the speakers are.",
        };
    }

    private static int Words(SpeakerRow row) => row.Quoted.Words + row.Attributed.Words;

    private static int PanelOf(SpeakerRole[] roles, SpeakerRole role) => Array.IndexOf(roles, role) is var at and >= 0 ? at : roles.Length;

    private static string Panel(SpeakerRole[] roles, int panel) => panel < roles.Length ? roles[panel].Name() : "other speakers";

    private static IEnumerable<Mark> Marks(int index, int panel, string label, SpeakerRow[] rows, int? total) =>
        SpokenBars.Of(index, panel, label, SpokenBars.Join(rows, row => row.Attributed), SpokenBars.Join(rows, row => row.Quoted), total);
}
