namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>The tone towards each actor, by outlet or article, in its own voice and in what it lets others say.</summary>
    public static Table Table(this ToneTowards tone) => tone.Table(tone.Rows);

    /// <summary>The same for some actors only; the tidy rows hold all.</summary>
    internal static Table Table(this ToneTowards tone, IReadOnlyList<ActorTone> shown)
    {
        string level = GroupCells.Level(Tones(tone).Select(said => said.Interval));
        Columns<SeenTone> columns = new(
        [
            (GroupCells.Heading(tone.Groups), seen => GroupCells.Head(seen.Cell.Group)),
            (new("Own voice", IsNumber: true), seen => Mean(tone, seen, seen.Cell.Own)),
            (new("Mentions", IsNumber: true), seen => Named(seen, seen.Cell.Own)),
            (new("Negative", IsNumber: true), seen => Sure(seen, seen.Cell.Own.Negative, "negative")),
            (new("Positive", IsNumber: true), seen => Sure(seen, seen.Cell.Own.Positive, "positive")),
            (new("Others’ words", IsNumber: true), seen => Mean(tone, seen, seen.Cell.Others)),
            (new("Mentions", IsNumber: true), seen => Named(seen, seen.Cell.Others)),
            (new("Negative", IsNumber: true), seen => Sure(seen, seen.Cell.Others.Negative, "negative")),
            (new("Positive", IsNumber: true), seen => Sure(seen, seen.Cell.Others.Positive, "positive")),
        ]);
        TidyRows tidy = TidyRows.Of(tone.Rows.SelectMany(Observe), of => of.Tone.Mentions,
        [
            ("actor", of => of.Row.Actor), ("actorKind", of => Camel(of.Row.Kind)), .. GroupCells.Columns<ObservedTowards>(of => of.Cell.Group),
            ("voice", of => of.IsOwn ? "own" : "others"), .. GroupCells.Shares<ObservedTowards>(of => of.Tone.Mean, of => of.Tone.Interval, "mean"),
            ("mentions", of => of.Tone.Mentions.Count), ("negative", of => of.Tone.Negative.Count), ("positive", of => of.Tone.Positive.Count),
        ]);
        int more = tone.Rows.Count - shown.Count;
        string few = tone.LeftOut == 0 ? "" : $" {Count(tone.LeftOut, "actor")} with fewer than {Count(tone.MinimumMentions, "mention")} left out.";
        few += more == 0 ? "" : $" {Count(more, "more actor")} {Noun(more, "stands", "stand")} in the data.";
        return new Table(
            "tone-towards",
            "Tone of what is said of each actor.",
            columns.Shown,
            [.. shown.Select(row => columns.Section(row.Cells.Where(IsNamed).Select(cell => new SeenTone(row, cell)), row.Actor))],
            tidy)
        {
            Explanation = $"From −1 to +1, under it the {level} interval; a dash below {Count(tone.MinimumMentions, "mention")}. "
                + "Others’ words are what is "
                + "attributed or stands in quotation marks. Beside each mean: how often the actor is named, and how many of "
                    + "these mentions are surely "
                + $"negative or positive, as far as the model can tell. A grim event makes all tones low: compare outlets, not a mean with 0.{few}",
            Settings = tone.Settings,
            IsDense = true,
        };
    }

    internal static IEnumerable<MentionTone> Tones(ToneTowards tone) => tone.Rows.SelectMany(row => row.Cells).SelectMany(cell => Tones(cell));

    private static MentionTone[] Tones(ActorToneCell cell) => [cell.Own, cell.Others];

    private static bool IsNamed(ActorToneCell cell) => cell.Own.Mentions.Count + cell.Others.Mentions.Count > 0;

    private static Cell Mean(ToneTowards tone, SeenTone seen, MentionTone said) => said.Mean is not { } mean ? Cell.None
        : new Cell(
            Signed(mean),
            said.Mentions,
            $"{seen.Row.Actor}, {seen.Cell.Group.Label()}: mean {Signed(mean)} over {Count(said.Mentions.Count, "mention")}, "
                + $"minimum {Number(tone.MinimumMentions)}")
        {
            Detail = SignedRange(said.Interval!.Value),
        };

    private static Cell Named(SeenTone seen, MentionTone said) =>
        said.Mentions.Counted($"{Count(said.Mentions.Count, "mention")} of {seen.Row.Actor}, {seen.Cell.Group.Label()}");

    private static Cell Sure(SeenTone seen, Concordance places, string what) =>
        places.Counted($"{Number(places.Count)} {what}, {seen.Row.Actor}, {seen.Cell.Group.Label()}");

    private static IEnumerable<ObservedTowards> Observe(ActorTone row) => row.Cells.Where(IsNamed).SelectMany(cell =>
        new[] { new ObservedTowards(row, cell, cell.Own, true), new ObservedTowards(row, cell, cell.Others, false) });

    private sealed record SeenTone(ActorTone Row, ActorToneCell Cell);

    private sealed record ObservedTowards(ActorTone Row, ActorToneCell Cell, MentionTone Tone, bool IsOwn);
}
