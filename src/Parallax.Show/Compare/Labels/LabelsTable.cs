namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>The labels of every actor, by article or outlet; with many of these, by voice and in how many they stand.</summary>
    public static Table Table(this Labels labels) => labels.Table(int.MaxValue);

    /// <summary>The same for the first actors only; the tidy rows hold all.</summary>
    internal static Table Table(this Labels labels, int mostActors)
    {
        bool isWide = labels.Groups.Count > MostColumns;
        LabelRow[] shown = [.. labels.Compared.Take(mostActors)], few = [.. labels.Rows.Where(row => row.IsTooFew).Take(mostActors)];
        List<TableSection> sections = [.. shown.Select(row => isWide ? Wide(labels, row).Section(row.Labels, Heading(row)) : Section(row))];
        if (few.Length > 0)
            sections.Add(new TableSection("Too few labels to compare", [.. few.Select(row => TooFew(labels, row))]));
        int all = labels.Rows.Sum(row => row.Places.Count), left = labels.Rows.Count - shown.Length - few.Length;
        string found = $"{Count(all, "label")} of {Count(labels.Rows.Count, "actor")}";
        string how = "Beside each number stands the voice of its places. A dash: no such label was found there, though the actor may be named. "
            + (left > 0 ? $"{Count(left, "more actor")} stand in the data." : "");
        TidyRows tidy = TidyRows.Of(labels.Rows.SelectMany(Observe), of => new Concordance([.. of.Uses.Select(use => use.Place)]),
        [
            ("actor", of => of.Row.Actor), ("actorKind", of => of.Row.IsPerson ? "person" : "body"),
            .. GroupCells.Columns<ObservedLabel>(of => of.Cell.Group), ("label", of => of.Label.Text), ("kind", of => Camel(of.Label.Kind)),
            ("head", of => of.First.Head is { Length: > 0 } head ? head : null), ("modifiers", of => string.Join(' ', of.First.Modifiers)),
            ("construction", of => Camel(of.First.Form)), ("voice", of => Camel(of.Uses[0].Place.Voice)),
            ("speaker", of => of.Uses[0].Place.Speaker), ("count", of => of.Uses.Length), ("named", of => of.Cell.Mentions.Count),
            ("oneOutlet", of => of.Row.InOneOutlet.Any(only => IsSame(only, of.Label))),
        ]);
        return new Table(
            "labels",
            $"What each actor is called: {found}.",
            ["Label", .. isWide ? Wide(labels, null!).Shown.Skip(1) : labels.Groups.Select(GroupCells.Column)],
            sections,
            tidy)
        {
            Explanation = how,
            OnPage = ($"What each actor is called: {found}, each a link to its place.", how),
            Settings = labels.Settings,
            IsDense = true,
        };
    }

    /// <summary>"militants (its people)": a label as a reader reads it.</summary>
    internal static string Name(this LabelCount label) => label.Kind == LabelKind.Members ? $"{label.Text} (its people)" : label.Text;

    /// <summary>"one article of the Halmere Post": what stands in these texts, and nothing of the outlet as such.</summary>
    internal static string OneOutlet(this LabelCount label)
    {
        int articles = label.Places.Select(place => place.Article).Distinct(ReferenceEqualityComparer.Instance).Count();
        return $"{Spelled(articles)} {Noun(articles, "article")} of {label.OnlyOutlet!.Name}";
    }

    /// <summary>A label of all groups as it stands in one of them; null where it does not.</summary>
    internal static LabelCount? In(this LabelCount label, LabelCell cell) => cell.Labels.FirstOrDefault(other => IsSame(other, label));

    private static string Heading(LabelRow row) => row.Spellings.Count == 1 ? row.Actor
        : $"{row.Actor} (also {Join([.. row.Spellings.Where(spelling => spelling != row.Actor).Take(3)])})";

    private static TableSection Section(LabelRow row) => new(Heading(row),
    [
        new TableRow(
            "named",
            [.. row.Cells.Select(cell => cell.Mentions.Counted($"{row.Actor} named {Count(cell.Mentions.Count, "time")}, {cell.Group.Label()}"))]),
        .. row.Labels.Select(label => new TableRow(Head(row, label), [.. row.Cells.Select(cell => CountCell(row, label, cell))])),
    ]);

    private static Columns<LabelCount> Wide(Labels labels, LabelRow row) => new(
    [
        ("Label", label => Head(row, label)),
        .. GroupCells.Voices<LabelCount>((label, voice) =>
            label.Of(voice).Counted($"{row.Actor}: {Number(label.Of(voice).Count)} “{label.Text}”, {voice.Name()}")),
        (new(GroupCells.Heading(labels.Groups) + "s", IsNumber: true), label =>
            Of(row.Cells.Count(cell => label.In(cell) is not null), row.Cells.Count(cell => cell.Labels.Count > 0))),
    ]);

    private static Cell Head(LabelRow row, LabelCount label) =>
        new(label.Name()) { Detail = row.InOneOutlet.Contains(label) ? $"only in {label.OneOutlet()}" : null };

    private static TableRow TooFew(Labels labels, LabelRow row)
    {
        string text = Wording.TooFew(row.Places.Count, "label", labels.MinimumLabels);
        return new TableRow(
            new Cell(row.Actor) { Detail = Join([.. row.Labels.Select(label => $"“{label.Text}”")]) },
            [],
            new Cell(text, row.Places, $"{row.Actor}: {text}"));
    }

    private static Cell CountCell(LabelRow row, LabelCount label, LabelCell cell) => label.In(cell) is not { } here ? Cell.None
        : PlaceCells.ByVoice(here.Of, (count, voice) => $"{row.Actor}: {count} “{here.Text}”, {voice.Name()}, {cell.Group.Label()}");

    private static bool IsSame(LabelCount one, LabelCount other) => one.Kind == other.Kind && one.Uses[0].Label.Key == other.Uses[0].Label.Key;

    private static IEnumerable<ObservedLabel> Observe(LabelRow row) => row.Cells.SelectMany(cell => cell.Labels.SelectMany(label => label.Uses
        .GroupBy(use => (use.Label.Form, use.Place.Voice, use.Place.Speaker))
        .Select(same => new ObservedLabel(row, cell, label, [.. same]))));

    private sealed record ObservedLabel(LabelRow Row, LabelCell Cell, LabelCount Label, LabelUse[] Uses)
    {
        public Label First => Uses[0].Label;
    }
}
