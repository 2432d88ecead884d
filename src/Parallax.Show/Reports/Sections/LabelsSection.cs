namespace Parallax;

/// <summary>"What each actor is called": the label matrix, what stands in one outlet only, and all labels with their places.</summary>
internal sealed class LabelsSection(Report report, HtmlWriter html, ShowContext context)
{
    private const int MostActors = 12;
    private const int MostOnly = 6;

    public void Write()
    {
        Labels labels = report.Labels;
        if (labels.Rows.Count == 0)
        {
            html.WriteBox("No label was found.", "No noun or modifier beside a name says what the actor is, as far as the rules and word lists go.");
            return;
        }

        html.WriteMargin(
            (
                "Labels",
                "are what stands beside a name: “X, an armed group”, “the militant group X”, “X fighters”. "
                    + "Offices of persons are left out, and so is every word that is part of a name."),
            ("No label", "is none that was found. Where an actor is not named in an article, nothing follows from it."));
        int all = labels.Rows.Sum(row => row.Places.Count);
        html.Element("p", $"{Count(all, "label")} stand beside the names of {Count(labels.Rows.Count, "actor")}; "
            + $"{Spelled(labels.Compared.Count)} {Noun(labels.Compared.Count, "has", "have")} {Number(labels.MinimumLabels)} or more.");
        string none = $"No actor has {Count(labels.MinimumLabels, "label")}. Every label stands in the table below all the same.";
        if (labels.Compared.Count == 0)
            html.WriteBox("Not enough text for a figure.", none);
        WriteOnly(labels);
        if (labels.Compared.Count > 0)
            (labels.Figure() with { Table = labels.Table(MostActors) }).WriteTo(html, context);
        else
            labels.Table(MostActors).WriteTo(html, context);
    }

    // Labels of the actors that several outlets label, which one of these alone has.
    private void WriteOnly(Labels labels)
    {
        (LabelRow Row, LabelCount Label)[] only = [.. labels.Compared.SelectMany(row => row.InOneOutlet.Select(label => (row, label)))];
        if (only.Length == 0)
            return;
        html.Open("p").Text("Found in the articles of one outlet only: ");
        for (int i = 0; i < Math.Min(only.Length, MostOnly); i++)
        {
            (LabelRow row, LabelCount label) = only[i];
            string words = $"“{label.Text}”";
            string? link = context.LinkTo(label.Places, $"labels-only-{Number(i + 1)}", $"{row.Actor}: {words}, {label.OnlyOutlet!.Name}");
            html.Text(i == 0 ? "" : "; ").WriteLink(words, link, $"{words}: {row.Actor}, {label.OnlyOutlet.Name}");
            html.Text($" of {row.Actor} ({label.OneOutlet()})");
        }

        html.Text(only.Length > MostOnly ? $"; {Number(only.Length - MostOnly)} more in the table." : ".").Close();
    }
}
