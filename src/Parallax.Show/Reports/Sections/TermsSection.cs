namespace Parallax;

/// <summary>"What it is called": the choices among contested terms.</summary>
internal sealed class TermsSection(Report report, HtmlWriter html, ShowContext context)
{
    private const int MostOpenContrasts = 4;

    public void Write()
    {
        if (report.Choices.Count == 0)
        {
            html.WriteBox("No term of the lexicons was found.", "The texts may be about something else; a lexicon of your own can be given.");
            return;
        }

        int names = report.Corpus.Articles.Sum(article => article.Terms.Count(term => term.IsName));
        html.WriteMargin(
            (
                "Poles",
                "say what a name does to the act: condemns it, legitimises it, or neither. "
                    + "They are the judgement of the lexicon’s author and do not say which name is right."),
            ("Voice", "tells whose word it is: the last bars show how many choices stand in the outlet’s own voice, attributed, and in marks."),
            (
                "Differences",
                $"between rows come with a probability. {DifferenceWording.Summary(report.Findings.Differences.Poles)} "
                    + DifferenceWording.Limits(report.Findings.Differences)),
            ("Names", $"of groups and places are not choices: {Count(names, "term")} in names left out."));
        html.Element("p", "For one thing an outlet chose one name among several: "
            + $"{Count(report.Choices.Sum(Choices), "choice")} for {Count(report.Choices.Count, "thing")}.");
        TermChoice[] drawn = [.. report.Choices.Where(TermChoiceFigure.HasComparison)];
        TermChoice[] few = [.. report.Choices.Where(choice => !choice.HasComparison())];
        HashSet<TermChoice> open = [.. drawn.OrderByDescending(Choices).Take(MostOpenContrasts)];
        foreach (TermChoice choice in drawn)
        {
            // The first figure prints all settings; the others only what is different, or the page would be captions.
            Figure figure = choice.Figure();
            if (!ReferenceEquals(choice, drawn[0]))
                figure = figure with { Caption = $"{Settings([.. choice.Settings.Except(drawn[0].Settings)])} Otherwise as in the figure above." };
            bool folded = !report.ByArticle && !open.Contains(choice);
            if (folded)
                html.OpenFolded(Counted(choice));
            figure.WriteTo(html, context);
            Table differences = report.Findings.Differences.Table(choice);
            html.WriteFolded(context, DifferenceWording.Heading(differences), differences, withSettings: ReferenceEquals(choice, drawn[0]));
            if (folded)
                html.Close().Close();
        }

        if (few.Length > 0)
            WriteTooFew(few);
        if (report.ByArticle)
        {
            report.Choices.Table().WriteTo(html, context, withSettings: drawn.Length == 0);
            return;
        }

        foreach (TermChoice choice in report.Choices)
            html.WriteFolded(context, choice.Contrast.Question, choice.Table(), withSettings: !choice.HasComparison());
    }

    private static int Choices(TermChoice choice) => choice.Rows.Sum(row => row.Choices.Count);

    private static string Counted(TermChoice choice) => $"{choice.Contrast.Question} ({Count(Choices(choice), "choice")})";

    private void WriteTooFew(TermChoice[] few)
    {
        html.Open("div", ("class", "few-box")).Element("strong", "Not enough text for a figure.").Open("p");
        html.Text($"In {Spelled(few.Length)} of {Spelled(report.Choices.Count)} contrasts fewer than two rows ")
            .Text($"make {Number(few[0].MinimumChoices)} choices: ");
        html.Text(Join([.. few.Select(Counted)]));
        html.Text(". Every choice stands in the table below all the same, with its voice and its place.").Close().Close();
    }
}
