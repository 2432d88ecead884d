namespace Parallax;

/// <summary>"Who carries what": which statements are found in which articles, and what was not found in each.</summary>
internal sealed class CoverageSection(Report report, HtmlWriter html, ShowContext context)
{
    // A report shows the beginning of each list; the command prints all of it.
    private const int MostNotFound = 6;

    public void Write()
    {
        Coverage coverage = report.Coverage;
        if (coverage.Statements.Count == 0)
        {
            html.WriteBox("No statement was found in more than one article.", "The articles may be about different things, or say the same in words that the alignment does not recognise.");
            return;
        }

        int texts = report.Shared.IndependentTexts, most = coverage.Statements.Max(statement => statement.IndependentTexts);
        int inMost = coverage.Statements.Count(statement => statement.IndependentTexts == most), inOne = coverage.Statements.Count(statement => statement.IndependentTexts == 1);
        html.WriteMargin(
            ("Not found is not left out.", "The statement may stand there in other words: the alignment does not find " + coverage.Settings.Single(setting => setting.Name == "missed").Value + ". An article cannot carry what was stated after it; where dates have no hour, the list says so."),
            ("Labels", "are sentences of one of the articles, the one most like all others; never our words."));
        html.Element("p", $"{Wording.Count(coverage.Statements.Count, "statement")} {(coverage.Statements.Count == 1 ? "is" : "are")} found in more than one article: "
            + $"{Wording.Spelled(inMost)} in {Wording.Spelled(most)} of the {Wording.Spelled(texts)} independent {Wording.Noun(texts, "text")}, the most; "
            + $"{Wording.Spelled(inOne)} only in copies of one text. {Alone(coverage)}");
        coverage.Figure().WriteTo(html, context);
        if (!report.ByArticle)
        {
            html.Open("p").Text("What was not found in each article is too long a list for this page; ").Element("code", "parallax compare coverage").Text(" prints it.").Close();
            return;
        }

        html.WriteFolded(context, "Not found in each article", coverage.NotFoundTable(MostNotFound));
        html.WriteFolded(context, "Order and weight", coverage.OrderTable(), withSettings: false);
    }

    // How much of the articles no other text has, by their sentences.
    private static string Alone(Coverage coverage)
    {
        int alone = coverage.Articles.Sum(article => article.Alone.Count), all = alone + coverage.Articles.Sum(article => article.Shared.Count);
        return $"{Wording.Number(alone)} of all {Wording.Count(all, "sentence")} were found in no other independent text.";
    }
}
