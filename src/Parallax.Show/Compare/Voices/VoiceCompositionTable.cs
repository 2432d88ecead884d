namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>The words of each article or outlet by voice, with shares.</summary>
    public static Table Table(this VoiceComposition voices)
    {
        string level = GroupCells.Level(voices.Rows.SelectMany(row => row.Shares.Values).Select(share => (Interval?)share.Interval));
        Columns<VoiceRow> columns = new(
        [
            (GroupCells.Heading(voices.Rows.Select(row => row.Group)), row => GroupCells.Head(row.Group)),
            (new("Words", IsNumber: true), row => row.Group.Words(row.Words)), .. GroupCells.Voices<VoiceRow>(InVoice),
            (new("Terms", IsNumber: true), row => row.Terms.Numbered(row.Group.Label(), "contested term")),
        ]);
        return columns.Table("voices", "Words by voice.", voices.Rows, TidyRows.Of(
            voices.Rows.SelectMany(row => AllVoices.Select(voice => new ObservedVoice(row, voice))),
            of => of.Places,
            [
                .. GroupCells.Columns<ObservedVoice>(of => of.Row.Group), ("voice", of => Camel(of.Voice)), ("words", of => of.Places.Words),
                ("of", of => of.Row.Words), .. GroupCells.Shares<ObservedVoice>(of => of.Share?.Share, of => of.Share?.Interval),
            ])) with
        {
            Explanation = $"{FigureExtensions.Analysed} Under each number its share with {level} interval.",
            Settings = voices.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    private static Cell InVoice(VoiceRow row, Voice voice)
    {
        ObservedVoice of = new(row, voice);
        return of.Places.Worded(row.Group.Label(), $", {voice.Name()}") with
        {
            Detail = of.Share is { } share && of.Places.Words > 0 ? $"{Percent(share.Share)}, {PercentRangeShort(share.Interval)}" : null,
        };
    }

    private sealed record ObservedVoice(VoiceRow Row, Voice Voice)
    {
        public Concordance Places => Row.ByVoice.GetValueOrDefault(Voice, Concordance.Empty);

        public VoiceShare? Share => Row.Shares.GetValueOrDefault(Voice);
    }
}
