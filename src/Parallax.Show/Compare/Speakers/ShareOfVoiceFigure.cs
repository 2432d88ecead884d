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
    public static Figure Of(SpeakerShare shares, SpeakersAs by, IReadOnlyList<MeasureGroup>? groups = null)
    {
        SpeakerRow[] spoken = [.. shares.Rows.Where(row => row.Key is not null)];
        string[] keys = [.. spoken.Where(row => !IsRest(by, row.Key!))
            .GroupBy(row => row.Key!, StringComparer.Ordinal)
            .OrderByDescending(rows => rows.Sum(Words)).ThenBy(rows => rows.Key, StringComparer.Ordinal)
            .Take(MostPanels).Select(rows => rows.Key)];
        string[] rest = [.. spoken.Select(row => row.Key!).Distinct(StringComparer.Ordinal).Except(keys, StringComparer.Ordinal)];
        List<string> panels = [.. keys.Select(key => PersonCells.Label(by, key))];
        if (rest.Length > 0 || keys.Length == 0)
            panels.Add(Rest(by, rest));
        SpokenFigure figure = new(
            [.. spoken.Select(row => new SpokenWords(row.Group, SpokenWords.PanelOf(keys, row.Key!), row.Attributed, row.Quoted))],
            // A name of several words would be cut where panels are narrow.
            [.. panels.Select(panel => (panel, (IReadOnlyList<string>)Lines(Capital(panel), LineLength, MostLines)))],
            groups is null ? [.. shares.Rows.Select(row => row.Group).DistinctBy(PersonCells.Key)] : [.. groups]);
        string heading = PersonCells.Heading(by).ToLowerInvariant();
        return figure.Of($"voice-by-{heading}", $"Words given to speakers, by {heading}", shares.Table()) with
        {
            Caption = $"{Settings(shares.Settings)} {LeftOut(shares)}".Trim(),
            Description = $"Bars: words of speakers in each {figure.Whose}, attributed and quoted, by {heading}.",
        };
    }

    private static int Words(SpeakerRow row) => row.Quoted.Words + row.Attributed.Words;

    // Who belongs nowhere has no panel of his own among those who do.
    private static bool IsRest(SpeakersAs by, string key) => by switch
    {
        SpeakersAs.Side => key == PersonCells.NoSide,
        SpeakersAs.Role => key is nameof(SpeakerRole.Unknown) or nameof(SpeakerRole.Other),
        SpeakersAs.Naming => key == nameof(SourceNaming.NotFound),
        _ => false,
    };

    private static string Rest(SpeakersAs by, string[] rest) => (by, rest.Contains(PersonCells.NoSide), rest.Length) switch
    {
        (_, _, 0) => "all speakers",
        (SpeakersAs.Side, true, 1) => "no side",
        (SpeakersAs.Side, true, _) => "other or no side",
        (SpeakersAs.Side, false, _) => "other sides",
        (SpeakersAs.Naming, _, 1) => PersonCells.Label(by, rest[0]),
        _ => "others",
    };

    private static string LeftOut(SpeakerShare shares) => shares.Rows.Where(row => row.Key is null).Sum(Words) is > 0 and int words
        ? $"{Count(words, "word")} of quotations without a speaker found {(words == 1 ? "is" : "are")} not drawn." : "";
}
