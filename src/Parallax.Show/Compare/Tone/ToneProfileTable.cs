namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>Mean tone, names masked and as read, and of each voice.</summary>
    public static Table Table(this ToneProfile tone)
    {
        string level = GroupCells.Level(tone.Rows.Select(row => row.NamesMasked?.Interval));
        Columns<ToneRow> columns = new(
        [
            (GroupCells.Heading(tone.Rows.Select(row => row.Group)), row => GroupCells.Head(row.Group)),
            (new("Names masked", IsNumber: true), row => Mean(row.NamesMasked)), (new("As read", IsNumber: true), row => Mean(row.Raw)),
            .. GroupCells.Voices<ToneRow>((row, voice) => row.ByVoice.TryGetValue(voice, out ToneMean? mean) ? Signed(mean.Mean) : Cell.None),
            (new("Sentences", IsNumber: true), row => row.Sentences.Numbered(row.Group.Label(), "sentence")),
        ])
        {
            TooFew = row => row.NamesMasked is not null ? null
                : PlaceCells.TooFew(row.Sentences, "sentence", tone.MinimumSentences, row.Group.Label()),
        };
        return columns.Table("tone", "Mean of VADER’s compound over sentences.", tone.Rows, TidyRows.Of(
            tone.Rows.SelectMany(Means),
            of => of.Sentences,
            [
                .. GroupCells.Columns<ObservedTone>(of => of.Group), ("voice", of => of.Voice is { } voice ? Camel(voice) : "all"),
                ("names", of => of.Names),
                .. GroupCells.Shares<ObservedTone>(of => of.Mean?.Mean, of => of.Mean?.Interval, "mean"), ("sentences", of => of.Sentences.Count),
            ])) with
        {
            Explanation = $"From −1 to +1, under it the {level} interval (bootstrap over sentences). "
                + "Emotional wording of the text, not the outlet’s stance. By voice with names masked.",
            Settings = tone.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    private static Cell Mean(ToneMean? mean) => mean is null ? Cell.None : new Cell(Signed(mean.Mean)) { Detail = SignedRange(mean.Interval) };

    private static IEnumerable<ObservedTone> Means(ToneRow row) =>
    [
        new(row.Group, null, "masked", row.NamesMasked, row.Sentences), new(row.Group, null, "asRead", row.Raw, row.Sentences),
        .. row.ByVoice.OrderBy(pair => pair.Key).Select(pair => new ObservedTone(
            row.Group, pair.Key, "masked", pair.Value, new Concordance([.. row.Sentences.Where(place => place.Voice == pair.Key)]))),
    ];

    private sealed record ObservedTone(MeasureGroup Group, Voice? Voice, string Names, ToneMean? Mean, Concordance Sentences);
}
