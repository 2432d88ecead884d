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
        int all = labels.Rows.Sum(row => row.Places.Count);
        return new Table(
            "labels",
            $"What each actor is called: {Wording.Count(all, "label")} of {Wording.Count(labels.Rows.Count, "actor")}, each a link to its place.",
            [new TableColumn("Label"), .. isWide ? WideColumns(labels.Groups) : labels.Groups.Select(GroupCells.Column)],
            sections,
            new TidyRows(
                ["actor", "actorKind", .. GroupCells.Names, "label", "kind", "head", "modifiers", "construction", "voice", "speaker", "count", "named", "oneOutlet"],
                [.. labels.Rows.SelectMany(Tidy)]))
        {
            Explanation = "Beside each number stands the voice of its places. A dash: no such label was found there, though the actor may be named. "
                + (shown.Length + few.Length < labels.Rows.Count ? $"{Wording.Count(labels.Rows.Count - shown.Length - few.Length, "more actor")} stand in the data." : ""),
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

    private static string Heading(LabelRow row) => row.Spellings.Count == 1 ? row.Actor : $"{row.Actor} (also {Wording.Join([.. row.Spellings.Where(spelling => spelling != row.Actor).Take(3)])})";

    private static IEnumerable<TableRow> Rows(LabelRow row)
    {
        yield return new TableRow(
            new Cell("named"),
            [.. row.Cells.Select(cell => cell.Mentions.Count == 0
                ? Cell.None
                : new Cell(Wording.Number(cell.Mentions.Count), cell.Mentions, $"{row.Actor} named {Wording.Count(cell.Mentions.Count, "time")}, {cell.Group.Label()}"))]);
        foreach (LabelCount label in row.Labels)
            yield return new TableRow(Head(row, label), [.. row.Cells.Select(cell => CountCell(row, cell.Labels.FirstOrDefault(other => IsSame(other, label)), cell.Group.Label()))]);
    }

    private static Cell Head(LabelRow row, LabelCount label) => new(label.Name()) { Detail = row.InOneOutlet.Contains(label) ? $"only in {label.OneOutlet()}" : null };

    /// <summary>"one article of the Halmere Post": what stands in these texts, and nothing of the outlet as such.</summary>
    internal static string OneOutlet(this LabelCount label)
    {
        int articles = label.Places.Select(place => place.Article).Distinct(ReferenceEqualityComparer.Instance).Count();
        return $"{Wording.Spelled(articles)} {Wording.Noun(articles, "article")} of {label.OnlyOutlet!.Name}";
    }

    private static IEnumerable<TableColumn> WideColumns(IReadOnlyList<MeasureGroup> groups) =>
    [
        .. FigureKey.AllVoices.Select(voice => new TableColumn(voice.ToString(), IsNumber: true) { Voice = voice }),
        new TableColumn(GroupCells.Heading(groups) + "s", IsNumber: true),
    ];

    private static IEnumerable<TableRow> WideRows(LabelRow row)
    {
        foreach (LabelCount label in row.Labels)
        {
            int holding = row.Cells.Count(cell => cell.Labels.Any(other => IsSame(other, label))), labelling = row.Cells.Count(cell => cell.Labels.Count > 0);
            yield return new TableRow(
                Head(row, label),
                [
                    .. FigureKey.AllVoices.Select(voice => label.Of(voice) is { Count: > 0 } places
                        ? new Cell(Wording.Number(places.Count), places, $"{row.Actor}: {Wording.Number(places.Count)} “{label.Text}”, {voice.Name()}")
                        : Cell.None),
                    new Cell($"{Wording.Number(holding)} of {Wording.Number(labelling)}"),
                ]);
        }
    }

    private static TableRow TooFew(Labels labels, LabelRow row)
    {
        string text = $"not enough text: {Wording.Count(row.Places.Count, "label")}, minimum {Wording.Number(labels.MinimumLabels)}";
        return new TableRow(new Cell(row.Actor) { Detail = Wording.Join([.. row.Labels.Select(label => $"“{label.Text}”")]) }, [], new Cell(text, row.Places, $"{row.Actor}: {text}"));
    }

    private static Cell CountCell(LabelRow row, LabelCount? label, string group)
    {
        if (label is null)
            return Cell.None;
        return new Cell([.. FigureKey.AllVoices.Select(voice => (voice, Places: label.Of(voice))).Where(pair => pair.Places.Count > 0).Select(pair =>
            new CellPart(Wording.Number(pair.Places.Count))
            {
                Places = pair.Places,
                Voice = pair.voice,
                Label = $"{row.Actor}: {Wording.Number(pair.Places.Count)} “{label.Text}”, {pair.voice.Name()}, {group}",
            })]);
    }

    /// <summary>Whether two counts, of all groups and of one, are of one label.</summary>
    internal static bool IsSame(LabelCount one, LabelCount other) => one.Kind == other.Kind && one.Uses[0].Label.Key == other.Uses[0].Label.Key;

    private static IEnumerable<TidyRow> Tidy(LabelRow row) => row.Cells.SelectMany(cell => cell.Labels.SelectMany(label => label.Uses
        .GroupBy(use => (use.Label.Form, use.Place.Voice, use.Place.Speaker))
        .Select(same => new TidyRow(
            [
                row.Actor, row.IsPerson ? "person" : "body", .. GroupCells.Values(cell.Group), label.Text, Camel(label.Kind.ToString()),
                same.First().Label.Head is { Length: > 0 } head ? head : null, string.Join(' ', same.First().Label.Modifiers), Camel(same.Key.Form.ToString()),
                same.Key.Voice.ToString(), same.Key.Speaker, same.Count(), cell.Mentions.Count, row.InOneOutlet.Any(only => IsSame(only, label)),
            ],
            new Concordance([.. same.Select(use => use.Place)])))));

    private static string Camel(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}
