namespace Parallax;

/// <summary>How many words each side is given, or each role, person or kind of source.</summary>
internal static class ShareOfVoiceFigure
{
    private const int MostPanels = 4;
    private const int MostLines = 3;
    private const int LineLength = 12;

    /// <summary>Draws the words of speakers, attributed and quoted, a panel for each of those who have most. One scale in all panels.</summary>
    /// <param name="shares">What was measured.</param>
    /// <param name="by">What speakers are counted by.</param>
    /// <param name="groups">The articles or outlets to draw, also those that quote nobody; null for those that quote somebody.</param>
    public static Figure Of(SpeakerShare shares, SpeakerBy by, IReadOnlyList<MeasureGroup>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(shares);
        SpeakerRow[] spoken = [.. shares.Rows.Where(row => row.Key is not null)];
        string[] keys = [.. spoken.Where(row => !IsRest(by, row.Key!))
            .GroupBy(row => row.Key!, StringComparer.Ordinal)
            .OrderByDescending(rows => rows.Sum(Words)).ThenBy(rows => rows.Key, StringComparer.Ordinal)
            .Take(MostPanels).Select(rows => rows.Key)];
        string[] rest = [.. spoken.Select(row => row.Key!).Distinct(StringComparer.Ordinal).Except(keys, StringComparer.Ordinal)];
        List<string> panels = [.. keys.Select(key => PersonCells.Label(by, key))];
        if (rest.Length > 0 || keys.Length == 0)
            panels.Add(Rest(by, rest));
        MeasureGroup?[] lines = groups is null ? [.. shares.Rows.Select(row => row.Group).DistinctBy(PersonCells.Key)] : [.. groups];
        Dictionary<((GroupBy, int)?, int), SpeakerRow[]> cells = spoken
            .GroupBy(row => (PersonCells.Key(row.Group), PanelOf(keys, row.Key!)))
            .ToDictionary(cell => cell.Key, cell => cell.ToArray());

        // An outlet with more articles gives more words to everybody; the words that it gives to speakers are the measure then.
        bool asShares = lines.Any(group => group?.By == GroupBy.Outlet);
        Scale scale = asShares ? Scale.Shares : Scale.Counts(cells.Values.Select(rows => rows.Sum(Words)).DefaultIfEmpty(0).Max(), "words");
        string whose = asShares ? "outlet" : "article", heading = PersonCells.Heading(by).ToLowerInvariant();
        int[] totals = [.. lines.Select(group => Enumerable.Range(0, panels.Count).Sum(panel => RowsOf(group, panel).Sum(Words)))];
        return new Figure(
            $"voice-by-{heading}",
            $"Words given to speakers, by {heading}",
            asShares ? SpokenBars.Shares : $"One row {(lines is [null] ? "for all articles" : "an article")}; length is words.",
            [.. panels.Select(panel => new FigurePanel(scale) { Heading = Lines(Capital(panel)) })],
            [.. lines.Select(group => group is null ? new FigureRow("All articles") : GroupCells.Row(group))],
            [.. lines.SelectMany((group, i) => panels.SelectMany((panel, at) =>
                Marks(i, at, group is null ? panel : $"{group.Label()}, {panel}", RowsOf(group, at), asShares ? totals[i] : null)))],
            shares.Table())
        {
            Size = asShares || panels.Count > MostPanels ? FigureSize.Wide : FigureSize.Text,
            Key = new FigureKey([Voice.Attributed, Voice.Quoted], []),
            Caption = $"{Settings(shares.Settings)} {LeftOut(shares)}".Trim(),
            Description = $"Bars: words of speakers in each {whose}, attributed and quoted, by {heading}.",
        };

        SpeakerRow[] RowsOf(MeasureGroup? group, int panel) => cells.GetValueOrDefault((PersonCells.Key(group), panel), []);
    }

    // A name of several words stands in several lines, or it would be cut where panels are narrow.
    private static List<string> Lines(string name)
    {
        List<string> lines = [];
        foreach (string word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && (lines.Count == MostLines || lines[^1].Length + word.Length < LineLength))
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }

    private static int Words(SpeakerRow row) => row.Quoted.Words + row.Attributed.Words;

    private static int PanelOf(string[] keys, string key) => Array.IndexOf(keys, key) is var at and >= 0 ? at : keys.Length;

    // Who belongs nowhere has no panel of his own among those who do.
    private static bool IsRest(SpeakerBy by, string key) => by switch
    {
        SpeakerBy.Side => key == PersonCells.NoSide,
        SpeakerBy.Role => key is nameof(SpeakerRole.Unknown) or nameof(SpeakerRole.Other),
        SpeakerBy.Naming => key == nameof(SourceNaming.NotFound),
        _ => false,
    };

    private static string Rest(SpeakerBy by, string[] rest) => (by, rest.Contains(PersonCells.NoSide), rest.Length) switch
    {
        (_, _, 0) => "all speakers",
        (SpeakerBy.Side, true, 1) => "no side",
        (SpeakerBy.Side, true, _) => "other or no side",
        (SpeakerBy.Side, false, _) => "other sides",
        (SpeakerBy.Naming, _, 1) => PersonCells.Label(by, rest[0]),
        _ => "others",
    };

    private static IEnumerable<Mark> Marks(int index, int panel, string label, SpeakerRow[] rows, int? total) =>
        SpokenBars.Of(index, panel, label, SpokenBars.Join(rows, row => row.Attributed), SpokenBars.Join(rows, row => row.Quoted), total);

    private static string LeftOut(SpeakerShare shares) => shares.Rows.Where(row => row.Key is null).Sum(Words) is > 0 and int words
        ? $"{Count(words, "word")} of quotations without a speaker found {(words == 1 ? "is" : "are")} not drawn." : "";
}
