namespace Parallax;

public static partial class FigureExtensions
{
    /// <summary>Draws one bar a row, from own to uncredited. Bars are shares; how many words they are of stands under the name.</summary>
    public static Figure Figure(this VoiceComposition voices)
    {
        string whose = GroupCells.What(voices.Rows.Select(row => row.Group));
        return new Figure(
            "voices",
            $"Whose voice the words of each {whose} stand in",
            $"One bar an {whose}: the shares of its words. Intervals are in the table.",
            [
                new FigurePanel(new Scale(
                    0, 1, [new(0, "0"), new(0.25, "25"), new(0.5, "50"), new(0.75, "75"), new(1, "100\u00A0% of words", "100\u00A0%")])),
            ],
            [.. voices.Rows.Select(row => Row(voices, row))],
            [.. voices.Rows.SelectMany(Marks)],
            voices.Table())
        {
            Size = FigureSize.Wide,
            RowHeight = 34,
            BarHeight = 13,
            Key = new FigureKey(AllVoices, []),
            Caption = $"{Count(voices.Rows.Sum(row => row.Words), "word")}. {Settings(voices.Settings)}",
            Description = $"Stacked bars: for each {whose} the shares of its words in the outlet’s own voice, attributed, "
                + "quoted and in marks without a speaker.",
        };
    }

    private static FigureRow Row(VoiceComposition voices, VoiceRow row) => FigureRow.Of(row.Group) with
    {
        Detail = row.Group.By == GroupBy.Article ? Count(row.Words, "word") : $"{Count(row.Words, "word")}, {GroupCells.Extent(row.Group)}",
        ShortDetail = Count(row.Words, "word"),
        TooFew = row.Shares.Count == 0 ? $"not enough text: {Count(row.Words, "word")}, minimum {Number(voices.MinimumWords)}" : null,
    };

    private static IEnumerable<Mark> Marks(VoiceRow row, int index)
    {
        double at = 0;
        foreach (Voice voice in AllVoices)
        {
            if (!row.Shares.TryGetValue(voice, out VoiceShare? share) || share.Share <= 0)
                continue;
            string count = $"{Number(row.ByVoice[voice].Words)} of {Count(row.Words, "word")}";
            string reading = $"{row.Group.Label()}: {count} ({Percent(share.Share)}) {voice.Name()}, {WithLevel(share.Interval)}";
            yield return new BarMark(index, 0, at, Math.Min(1, at + share.Share), voice, reading) { Places = row.ByVoice[voice] };
            at += share.Share;
        }
    }
}
