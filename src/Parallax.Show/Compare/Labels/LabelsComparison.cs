namespace Parallax;

/// <summary>"What each actor is called": the label matrix, what stands in one outlet only, and all labels with their places.</summary>
internal static class LabelsComparison
{
    private const int MostActors = 12;
    private const int MostOnly = 6;

    public static Comparison<Labels> Described { get; } = new("labels", "what each actor is called")
    {
        Measure = static asked => asked.Corpus.Labels(asked.Rows),
        Table = static labels => labels.Table(),
        Figure = static labels => labels.Figure(),
        Settings = static labels => labels.Settings,
        Nothing = static labels => labels.Rows.Count > 0 ? null
            : ("No label was found.", "No noun or modifier beside a name says what the actor is, as far as the rules and word lists go."),
        Beside = static _ =>
        [
            (
                "Labels",
                "are what stands beside a name: “X, an armed group”, “the militant group X”, “X fighters”. "
                    + "Offices of persons are left out, and so is every word that is part of a name."),
            ("No label", "is none that was found. Where an actor is not named in an article, nothing follows from it."),
        ],
        Finding = Found,
        Section = Write,
    };

    private static string Found(Labels labels) =>
        $"{Count(labels.Rows.Sum(row => row.Places.Count), "label")} stand beside the names of {Count(labels.Rows.Count, "actor")}; "
            + $"{Spelled(labels.Compared.Count)} {Noun(labels.Compared.Count, "has", "have")} {Number(labels.MinimumLabels)} or more.";

    private static void Write(SectionWriter page, Labels labels)
    {
        page.Text(Found(labels));
        string none = $"No actor has {Count(labels.MinimumLabels, "label")}. Every label stands in the table below all the same.";
        if (labels.Compared.Count == 0)
            page.Box("Not enough text for a figure.", none);
        WriteOnly(page, labels);
        if (labels.Compared.Count > 0)
            page.Figure(labels.Figure() with { Table = labels.Table(MostActors) });
        else
            page.Table(labels.Table(MostActors));
    }

    // Labels of the actors that several outlets label, which one of these alone has.
    private static void WriteOnly(SectionWriter page, Labels labels)
    {
        (LabelRow Row, LabelCount Label)[] only = [.. labels.Compared.SelectMany(row => row.InOneOutlet.Select(label => (row, label)))];
        if (only.Length == 0)
            return;
        page.Html.Open("p").Text("Found in the articles of one outlet only: ");
        for (int i = 0; i < Math.Min(only.Length, MostOnly); i++)
        {
            (LabelRow row, LabelCount label) = only[i];
            string words = $"“{label.Text}”";
            string? link = page.Context.LinkTo(label.Places, $"labels-only-{Number(i + 1)}", $"{row.Actor}: {words}, {label.OnlyOutlet!.Name}");
            page.Html.Text(i == 0 ? "" : "; ");
            page.Link(words, link, $"{words}: {row.Actor}, {label.OnlyOutlet.Name}").Text($" of {row.Actor} ({label.OneOutlet()})");
        }

        page.Html.Text(only.Length > MostOnly ? $"; {Number(only.Length - MostOnly)} more in the table." : ".").Close();
    }
}
