namespace Parallax;

/// <summary>Whose voice the words stand in.</summary>
public static class VoiceCompositionTable
{
    /// <summary>The words of each article or outlet by voice, with shares.</summary>
    public static Table Table(this VoiceComposition voices)
    {
        ArgumentNullException.ThrowIfNull(voices);
        MeasureGroup[] groups = [.. voices.Rows.Select(row => row.Group)];
        string level = GroupCells.Level(voices.Rows.SelectMany(row => row.Shares.Values).Select(share => share.Interval));
        return new Table(
            "voices",
            "Words by voice.",
            [
                new(GroupCells.Heading(groups)),
                new("Words", IsNumber: true),
                .. FigureKey.AllVoices.Select(voice => new TableColumn(voice.ToString(), IsNumber: true) { Voice = voice }),
                new("Terms", IsNumber: true),
            ],
            [new TableSection(null, [.. voices.Rows.Select(Row)])],
            new TidyRows([.. GroupCells.Names, "voice", "words", "of", "share", "low", "high", "level"], [.. voices.Rows.SelectMany(Tidy)]))
        {
            Explanation = $"Headline, standfirst, subheadings, body and captions; page furniture left out. Under each number its share with {level} interval.",
            Settings = voices.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    private static TableRow Row(VoiceRow row)
    {
        string label = row.Group.Label();
        List<Cell> cells = [new([new CellPart(Wording.Number(row.Words)) { Article = row.Group.By == GroupBy.Article ? row.Group.Articles[0] : null, Label = $"{Wording.Count(row.Words, "word")}, {label}" }])];
        foreach (Voice voice in FigureKey.AllVoices)
        {
            Concordance places = row.ByVoice.GetValueOrDefault(voice, Concordance.Empty);
            cells.Add(new Cell(Wording.Number(places.Words), places, $"{label}: {Wording.Count(places.Words, "word")}, {voice.Name()}")
            {
                Detail = row.Shares.TryGetValue(voice, out VoiceShare? share) && places.Words > 0
                    ? $"{Wording.Percent(share.Share)}, {Wording.PercentRangeShort(share.Interval)}" : null,
            });
        }

        cells.Add(new Cell(Wording.Number(row.Terms.Count), row.Terms, $"{label}: {Wording.Count(row.Terms.Count, "contested term")}"));
        return new TableRow(GroupCells.Head(row.Group), cells);
    }

    private static IEnumerable<TidyRow> Tidy(VoiceRow row) => FigureKey.AllVoices.Select(voice =>
    {
        Concordance places = row.ByVoice.GetValueOrDefault(voice, Concordance.Empty);
        VoiceShare? share = row.Shares.GetValueOrDefault(voice);
        return new TidyRow(
            [.. GroupCells.Values(row.Group), voice.ToString(), places.Words, row.Words, share?.Share, share?.Interval.Low, share?.Interval.High, share?.Interval.Level],
            places);
    });
}
