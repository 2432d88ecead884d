namespace Parallax;

/// <summary>What each actor is called beside its name.</summary>
public static class LabelsTable
{
    /// <summary>The labels of every actor, by article or outlet; with many of these, by voice and in how many they stand.</summary>
    public static Table Table(this Labels labels) => labels.Table(int.MaxValue);

    /// <summary>The same for the first actors only; the tidy rows hold all.</summary>
    internal static Table Table(this Labels labels, int mostActors)
    {
        ArgumentNullException.ThrowIfNull(labels);
        bool isWide = labels.Groups.Count > GroupCells.MostColumns;
        LabelRow[] shown = [.. labels.Compared.Take(mostActors)], few = [.. labels.Rows.Where(row => row.IsTooFew).Take(mostActors)];
        List<TableSection> sections = [.. shown.Select(row => new TableSection(Heading(row), [.. isWide ? WideRows(row) : Rows(row)]))];
        if (few.Length > 0)
            sections.Add(new TableSection("Too few labels to compare", [.. few.Select(row => TooFew(labels, row))]));
        int all = labels.Rows.Sum(row => row.Places.Count), left = labels.Rows.Count - shown.Length - few.Length;
        return new Table(
            "labels",
            $"What each actor is called: {Count(all, "label")} of {Count(labels.Rows.Count, "actor")}, each a link to its place.",
            [new TableColumn("Label"), .. isWide ? WideColumns(labels.Groups) : labels.Groups.Select(GroupCells.Column)],
            sections,
            new TidyRows(
                [
                    "actor", "actorKind", .. GroupCells.Names, "label", "kind", "head", "modifiers", "construction", "voice", "speaker", "count",
                    "named", "oneOutlet",
                ],
                [.. labels.Rows.SelectMany(Tidy)]))
        {
            Explanation = "Beside each number stands the voice of its places. A dash: no such label was found there, though the actor may be named. "
                + (left > 0 ? $"{Count(left, "more actor")} stand in the data." : ""),
            Settings = labels.Settings,
            IsDense = true,
        };
    }

    /// <summary>"militants (its people)": a label as a reader reads it.</summary>
    internal static string Name(this LabelCount label) => label.Kind == LabelKind.Members ? $"{label.Text} (its people)" : label.Text;

    /// <summary>"apposition", "relative clause" …</summary>
    internal static string Name(this LabelForm form) => form switch
    {
        LabelForm.RelativeClause => "relative clause",
        LabelForm.SoCalled => "so-called",
        _ => form.ToString().ToLowerInvariant(),
    };

    private static string Heading(LabelRow row) => row.Spellings.Count == 1 ? row.Actor
        : $"{row.Actor} (also {Join([.. row.Spellings.Where(spelling => spelling != row.Actor).Take(3)])})";

    private static IEnumerable<TableRow> Rows(LabelRow row) =>
    [
        new TableRow(
            new Cell("named"),
            [.. row.Cells.Select(cell => cell.Mentions.Counted($"{row.Actor} named {Count(cell.Mentions.Count, "time")}, {cell.Group.Label()}"))]),
        .. row.Labels.Select(label => new TableRow(Head(row, label), [.. row.Cells.Select(cell => CountCell(row, label, cell))])),
    ];

    private static Cell Head(LabelRow row, LabelCount label) =>
        new(label.Name()) { Detail = row.InOneOutlet.Contains(label) ? $"only in {label.OneOutlet()}" : null };

    /// <summary>"one article of the Halmere Post": what stands in these texts, and nothing of the outlet as such.</summary>
    internal static string OneOutlet(this LabelCount label)
    {
        int articles = label.Places.Select(place => place.Article).Distinct(ReferenceEqualityComparer.Instance).Count();
        return $"{Spelled(articles)} {Noun(articles, "article")} of {label.OnlyOutlet!.Name}";
    }

    private static IEnumerable<TableColumn> WideColumns(IReadOnlyList<MeasureGroup> groups) =>
    [
        .. FigureKey.AllVoices.Select(GroupCells.Column),
        new TableColumn(GroupCells.Heading(groups) + "s", IsNumber: true),
    ];

    private static IEnumerable<TableRow> WideRows(LabelRow row)
    {
        int labelling = row.Cells.Count(cell => cell.Labels.Count > 0);
        return row.Labels.Select(label => new TableRow(
            Head(row, label),
            [
                .. FigureKey.AllVoices.Select(voice => (voice, places: label.Of(voice))).Select(of => of.places.Counted(
                    $"{row.Actor}: {Number(of.places.Count)} “{label.Text}”, {of.voice.Name()}")),
                new Cell(Of(row.Cells.Count(cell => label.In(cell) is not null), labelling)),
            ]));
    }

    private static TableRow TooFew(Labels labels, LabelRow row)
    {
        string text = Wording.TooFew(row.Places.Count, "label", labels.MinimumLabels);
        return new TableRow(
            new Cell(row.Actor) { Detail = Join([.. row.Labels.Select(label => $"“{label.Text}”")]) },
            [],
            new Cell(text, row.Places, $"{row.Actor}: {text}"));
    }

    private static Cell CountCell(LabelRow row, LabelCount label, LabelCell cell)
    {
        if (label.In(cell) is not { } here)
            return Cell.None;
        return new Cell([.. FigureKey.AllVoices.Select(voice => (voice, places: here.Of(voice))).Where(of => of.places.Count > 0).Select(of =>
            new CellPart(Number(of.places.Count))
            {
                Places = of.places,
                Voice = of.voice,
                Label = $"{row.Actor}: {Number(of.places.Count)} “{here.Text}”, {of.voice.Name()}, {cell.Group.Label()}",
            })]);
    }

    /// <summary>A label of all groups as it stands in one of them; null where it does not.</summary>
    internal static LabelCount? In(this LabelCount label, LabelCell cell) => cell.Labels.FirstOrDefault(other => IsSame(other, label));

    private static bool IsSame(LabelCount one, LabelCount other) => one.Kind == other.Kind && one.Uses[0].Label.Key == other.Uses[0].Label.Key;

    private static IEnumerable<TidyRow> Tidy(LabelRow row) => row.Cells.SelectMany(cell => cell.Labels.SelectMany(label => label.Uses
        .GroupBy(use => (use.Label.Form, use.Place.Voice, use.Place.Speaker))
        .Select(same => new TidyRow(
            [
                row.Actor, row.IsPerson ? "person" : "body", .. GroupCells.Values(cell.Group), label.Text, Camel(label.Kind),
                same.First().Label.Head is { Length: > 0 } head ? head : null, string.Join(' ', same.First().Label.Modifiers), Camel(same.Key.Form),
                same.Key.Voice.ToString(), same.Key.Speaker, same.Count(), cell.Mentions.Count, row.InOneOutlet.Any(only => IsSame(only, label)),
            ],
            new Concordance([.. same.Select(use => use.Place)])))));
}
