namespace Parallax;

public static partial class FigureExtensions
{
    private const int MostToned = 8;

    /// <summary>
    /// Draws the mean tone towards the actors that can be compared, with its interval, an outlet or article a row under each actor: in its own voice,
    /// and in what it lets others say.
    /// </summary>
    public static Figure Figure(this ToneTowards tone)
    {
        ActorTone[] actors = [.. tone.Compared.Take(MostToned)];
        List<FigureRow> rows = [];
        List<Mark> marks = [];
        for (int a = 0; a < actors.Length; a++)
        {
            string bracket = $"toned-{Number(a + 1)}";
            rows.Add(new FigureRow(Shorten(actors[a].Actor, 40)) { Bracket = bracket, Detail = Count(actors[a].Mentions, "mention") });
            foreach (ActorToneCell cell in actors[a].Cells.Where(cell => cell.Own.Mean is not null || cell.Others.Mean is not null))
            {
                rows.Add(FigureRow.Of(cell.Group) with { Bracket = bracket });
                marks.AddRange(Point(actors[a], cell, cell.Own, rows.Count - 1, 0, "own voice"));
                marks.AddRange(Point(actors[a], cell, cell.Others, rows.Count - 1, 1, "others’ words"));
            }
        }

        Interval[] intervals = [.. marks.OfType<PointMark>().Select(mark => mark.Interval).OfType<Interval>()];
        Scale scale = Scale.Signed(
            intervals.Select(interval => interval.Low).DefaultIfEmpty(-.2).Min(),
            intervals.Select(interval => interval.High).DefaultIfEmpty(.2).Max());
        return new Figure(
            "tone-towards",
            "Tone of what is said of each actor",
            $"−1 to +1; {GroupCells.Level(intervals.Select(interval => (Interval?)interval))} intervals. A model’s judgement of "
                + "the words around each "
                + "name, which errs on single places. A grim event makes all tones low: compare outlets, not a mean with 0.",
            [new FigurePanel(scale) { Heading = ["Own voice"] }, new FigurePanel(scale) { Heading = ["Others’ words"] }],
            rows,
            marks,
            tone.Table(actors))
        {
            Size = FigureSize.Wide,
            RowHeight = 24,
            Caption = Settings(tone.Settings),
            Description = "For each actor the mean tone of its mentions with intervals, by outlet or article, in own voice and others’ words.",
        };
    }

    private static IEnumerable<Mark> Point(ActorTone actor, ActorToneCell cell, MentionTone said, int row, int panel, string voice)
    {
        if (said is not { Mean: { } mean, Interval: { } interval })
            yield break;
        string reading = $"{actor.Actor}, {cell.Group.Label()}, {voice}: mean {Signed(mean)} over {Count(said.Mentions.Count, "mention")}, "
            + $"{Percent(interval.Level)} interval {SignedRange(interval)}";
        yield return new PointMark(row, panel, mean, interval, reading) { Places = said.Mentions };
    }
}
