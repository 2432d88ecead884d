namespace Parallax;

/// <summary>The tone of each article or outlet.</summary>
public static class ToneProfileTable
{
    /// <summary>Mean tone, names masked and as read, and of each voice.</summary>
    public static Table Table(this ToneProfile tone)
    {
        ArgumentNullException.ThrowIfNull(tone);
        MeasureGroup[] groups = [.. tone.Rows.Select(row => row.Group)];
        string level = GroupCells.Level(tone.Rows.Select(row => row.NamesMasked?.Interval));
        return new Table(
            "tone",
            "Mean of VADER’s compound over sentences.",
            [
                new(GroupCells.Heading(groups)),
                new("Names masked", IsNumber: true),
                new("As read", IsNumber: true),
                .. FigureKey.AllVoices.Select(GroupCells.Column),
                new("Sentences", IsNumber: true),
            ],
            [new TableSection(null, [.. tone.Rows.Select(row => Row(tone, row))])],
            new TidyRows([.. GroupCells.Names, "voice", "names", "mean", "low", "high", "level", "sentences"], [.. tone.Rows.SelectMany(Tidy)]))
        {
            Explanation = $"From −1 to +1, under it the {level} interval (bootstrap over sentences). "
                + "Emotional wording of the text, not the outlet’s stance. By voice with names masked.",
            Settings = tone.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    private static TableRow Row(ToneProfile tone, ToneRow row)
    {
        Cell head = GroupCells.Head(row.Group);
        if (row.NamesMasked is null)
            return new TableRow(head, [], TermChoiceTable.TooFew(row.Sentences, "sentence", tone.MinimumSentences, row.Group));
        return new TableRow(head,
        [
            Mean(row.NamesMasked),
            row.Raw is null ? Cell.None : Mean(row.Raw),
            .. FigureKey.AllVoices.Select(voice => row.ByVoice.TryGetValue(voice, out ToneMean? mean) ? new Cell(Signed(mean.Mean)) : Cell.None),
            new Cell(Number(row.Sentences.Count), row.Sentences, $"{row.Group.Label()}: {Count(row.Sentences.Count, "sentence")}"),
        ]);
    }

    private static Cell Mean(ToneMean mean) => new(Signed(mean.Mean)) { Detail = SignedRange(mean.Interval) };

    private static IEnumerable<TidyRow> Tidy(ToneRow row)
    {
        yield return Tidy(row, null, "masked", row.NamesMasked, row.Sentences);
        yield return Tidy(row, null, "asRead", row.Raw, row.Sentences);
        foreach ((Voice voice, ToneMean mean) in row.ByVoice.OrderBy(pair => pair.Key))
            yield return Tidy(row, voice, "masked", mean, new Concordance([.. row.Sentences.Where(place => place.Voice == voice)]));
    }

    private static TidyRow Tidy(ToneRow row, Voice? voice, string names, ToneMean? mean, Concordance sentences) => new(
        [
            .. GroupCells.Values(row.Group), voice?.ToString() ?? "All", names, .. GroupCells.Measured(mean?.Mean, mean?.Interval), sentences.Count,
        ],
        sentences);
}
