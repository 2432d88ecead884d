namespace Parallax;

public static partial class FigureExtensions
{
    private const int MostActors = 6;
    private const int MostLabels = 5;
    private const int MostNamedColumns = 6;
    private const int LineLength = 11;

    /// <summary>
    /// Draws the labels of the actors that most articles label, a column an article or outlet, in the fill of the voice that they stand in; with many
    /// articles or outlets, one column for all.
    /// </summary>
    public static Figure Figure(this Labels labels)
    {
        bool isWide = labels.Groups.Count > MostColumns;
        LabelRow[] actors = [.. labels.Compared.Take(MostActors)];
        List<FigureRow> rows = [];
        List<Mark> marks = [];
        for (int a = 0; a < actors.Length; a++)
        {
            LabelRow actor = actors[a];
            string bracket = $"actor-{Number(a + 1)}";
            rows.Add(new FigureRow(Shorten(actor.Actor, 40))
            {
                Bracket = bracket,
                Detail = $"{Count(actor.Articles, "article")}, {Count(actor.Labels.Count, "label")}",
            });
            if (!isWide)
                marks.AddRange(Named(actor, rows.Count - 1));
            foreach (LabelCount label in actor.Labels.Take(MostLabels))
            {
                rows.Add(new FigureRow(Shorten(label.Name(), 36)) { Bracket = bracket });
                int row = rows.Count - 1;
                marks.AddRange(isWide
                    ? Bars(row, 0, label, $"{actor.Actor}: “{label.Text}”")
                    : actor.Cells.SelectMany((cell, panel) => Bars(row, panel, actor, cell, label)));
            }
        }

        int most = actors.SelectMany(actor => isWide ? actor.Labels : actor.Cells.SelectMany(cell => cell.Labels))
            .Select(label => label.Uses.Count).DefaultIfEmpty(1).Max();
        Scale scale = isWide ? Scale.Counts(most, "labels") : new Scale(0, most, []);
        return new Figure(
            "labels",
            "What each actor is called",
            $"Under each actor its most frequent labels; the bar is how often each stands there, in the fill of its voice.{Columns(labels, isWide)}",
            isWide
                ? [new FigurePanel(scale)]
                : [.. labels.Groups.Select(group => new FigurePanel(scale) { Heading = Heading(group, labels.Groups) })],
            rows,
            marks,
            labels.Table())
        {
            Size = FigureSize.Wide,
            RowHeight = 24,
            BarHeight = 12,
            Key = new FigureKey(AllVoices, []),
            Caption = Settings(labels.Settings),
            Description = "For each actor the labels that stand beside its name, counted by article or outlet and voice.",
        };
    }

    private static string Columns(Labels labels, bool isWide)
    {
        if (isWide)
            return "";
        string named = " Beside the actor in grey: how often it is named.";
        return labels.Groups[0].By == GroupBy.Outlet && labels.Groups.Count > MostNamedColumns
            ? $"{named} Columns: {Join([.. labels.Groups.Select(group => $"{Number(group.Number)} {group.Outlet.Name}")])}."
            : named;
    }

    private static List<string> Heading(MeasureGroup group, IReadOnlyList<MeasureGroup> groups)
    {
        if (groups.Count > MostNamedColumns)
            return [Number(group.Number)];
        // The number has a line of its own: on a phone it is what remains legible.
        List<string> lines = Lines(group.Outlet.Name, LineLength);
        if (group.By == GroupBy.Article)
            lines.Insert(0, Number(group.Number));
        return lines;
    }

    private static IEnumerable<TextMark> Named(LabelRow actor, int row)
    {
        for (int panel = 0; panel < actor.Cells.Count; panel++)
        {
            LabelCell cell = actor.Cells[panel];
            if (cell.Mentions.Count == 0)
                continue;
            string times = cell.Mentions.Count == 1 ? "once" : $"{Number(cell.Mentions.Count)} times";
            string labelled = cell.Places.Count == 0 ? "no label found" : Count(cell.Places.Count, "label");
            string reading = $"{cell.Group.Label()}: {actor.Actor} named {times}, {labelled}";
            yield return new TextMark(row, panel, 0, Number(cell.Mentions.Count), reading) { Places = cell.Mentions, IsFaint = true };
        }
    }

    private static IEnumerable<Mark> Bars(int row, int panel, LabelRow actor, LabelCell cell, LabelCount label) =>
        label.In(cell) is { } here ? Bars(row, panel, here, $"{cell.Group.Label()}: {actor.Actor}, “{label.Text}”") : [];

    private static IEnumerable<Mark> Bars(int row, int panel, LabelCount label, string reading)
    {
        int from = 0;
        foreach (Voice voice in AllVoices)
        {
            Concordance places = label.Of(voice);
            if (places.Count == 0)
                continue;
            string number = $"{reading}: {Number(places.Count)}, {voice.Name()}";
            yield return new BarMark(row, panel, from, from + places.Count, voice, number) { Places = places };
            from += places.Count;
        }

        yield return new TextMark(row, panel, from, Number(from), $"{reading}: {Number(from)}") { Places = label.Places };
    }
}
