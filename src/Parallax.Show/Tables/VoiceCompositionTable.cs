namespace Parallax;

/// <summary>Whose voice the words stand in.</summary>
public static class VoiceCompositionTable
{
    /// <summary>The words of each article or outlet by voice, with shares.</summary>
    public static Table Table(this VoiceComposition voices)
    {
        ArgumentNullException.ThrowIfNull(voices);
        MeasureGroup[] groups = [.. voices.Rows.Select(row => row.Group)];
        string level = GroupCells.Level(voices.Rows.SelectMany(row => row.Shares.Values).Select(share => (Interval?)share.Interval));
        return new Table(
            "voices",
            "Words by voice.",
            [
                new(GroupCells.Heading(groups)),
                new("Words", IsNumber: true),
                .. FigureKey.AllVoices.Select(GroupCells.Column),
                new("Terms", IsNumber: true),
            ],
            [new TableSection(null, [.. voices.Rows.Select(Row)])],
            new TidyRows([.. GroupCells.Names, "voice", "words", "of", .. GroupCells.ShareNames], [.. voices.Rows.SelectMany(Tidy)]))
        {
            Explanation = $"{StripFigure.Analysed} Under each number its share with {level} interval.",
            Settings = voices.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    private static TableRow Row(VoiceRow row)
    {
        string label = row.Group.Label();
        return new TableRow(
            GroupCells.Head(row.Group),
            [
                row.Group.Words(row.Words), .. FigureKey.AllVoices.Select(voice => InVoice(row, voice, label)),
                new Cell(Number(row.Terms.Count), row.Terms, $"{label}: {Count(row.Terms.Count, "contested term")}"),
            ]);
    }

    private static Cell InVoice(VoiceRow row, Voice voice, string label)
    {
        Concordance places = row.ByVoice.GetValueOrDefault(voice, Concordance.Empty);
        return places.Worded(label, $", {voice.Name()}") with
        {
            Detail = row.Shares.TryGetValue(voice, out VoiceShare? share) && places.Words > 0
                ? $"{Percent(share.Share)}, {PercentRangeShort(share.Interval)}" : null,
        };
    }

    private static IEnumerable<TidyRow> Tidy(VoiceRow row) => FigureKey.AllVoices.Select(voice =>
    {
        Concordance places = row.ByVoice.GetValueOrDefault(voice, Concordance.Empty);
        VoiceShare? share = row.Shares.GetValueOrDefault(voice);
        return new TidyRow(
            [.. GroupCells.Values(row.Group), voice.ToString(), places.Words, row.Words, .. GroupCells.Measured(share?.Share, share?.Interval)],
            places);
    });
}
