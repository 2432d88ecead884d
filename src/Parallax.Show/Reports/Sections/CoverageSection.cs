namespace Parallax;

/// <summary>"Who carries what": which statements of an event are found in which articles, and what was not found in each.</summary>
internal sealed class CoverageSection(Report report, HtmlWriter html, ShowContext context)
{
    // A report shows the beginning of each list; the command prints all of it.
    private const int MostNotFound = 6;
    private const int MostEvents = 6;

    public void Write()
    {
        (ArticleEvent Event, Coverage Coverage)[] events = [.. report.Coverages
            .Where(entry => entry.Coverage.Statements.Count > 0)
            .OrderByDescending(entry => Texts(entry.Coverage))
            .ThenByDescending(entry => entry.Coverage.Statements.Count)];
        if (events.Length == 0)
        {
            html.WriteBox(
                "No statement was found in more than one article.",
                "The articles may be about different things, or say the same in words that the alignment does not recognise.");
            return;
        }

        string missed = events[0].Coverage.Settings.Single(setting => setting.Name == "missed").Value;
        html.WriteMargin(
            (
                "Not found is not left out.",
                $"The statement may stand there in other words: the alignment does not find {missed}. "
                    + "An article cannot carry what was stated after it; where dates have no hour, the list says so."),
            ("Labels", "are sentences of one of the articles, the one most like all others; never our words."));
        foreach ((ArticleEvent one, Coverage coverage) in events.Take(MostEvents))
            WriteEvent(one, coverage, events[0].Coverage);
        if (events.Length > MostEvents)
        {
            string others = Count(events.Length - MostEvents, "other event has", "other events have");
            WriteCommand($"{others} statements in several articles; ", " prints them all.");
        }
    }

    private void WriteEvent(ArticleEvent one, Coverage coverage, Coverage first)
    {
        if (report.Coverages.Count > 1)
            html.Element("h3", one.Name);
        int texts = one.Corpus.SharedTexts().IndependentTexts, most = Texts(coverage);
        int inMost = coverage.Statements.Count(statement => statement.IndependentTexts == most);
        int inOne = coverage.Statements.Count(statement => statement.IndependentTexts == 1);
        html.Element("p", $"{Count(coverage.Statements.Count, "statement is", "statements are")} found in more than one article: "
            + $"{Spelled(inMost)} in {Spelled(most)} of the {Spelled(texts)} independent {Noun(texts, "text")}, the most; "
            + $"{Spelled(inOne)} only in copies of one text. {Alone(coverage)}");

        // The first figure prints all settings; the others only what is different.
        bool isFirst = ReferenceEquals(coverage, first);
        (isFirst ? coverage : coverage with { Settings = [.. coverage.Settings.Except(first.Settings)] }).Figure().WriteTo(html, context);
        if (coverage.Groups.Any(group => group.By == GroupBy.Outlet))
        {
            WriteCommand("What was not found in each article is too long a list for this page; ", " prints it.");
            return;
        }

        html.WriteFolded(context, "Not found in each article", coverage.NotFoundTable(MostNotFound), withSettings: isFirst);
        html.WriteFolded(context, "Order and weight", coverage.OrderTable(), withSettings: false);
    }

    private void WriteCommand(string before, string after) =>
        html.Open("p").Text(before).Element("code", "parallax compare coverage").Text(after).Close();

    private static int Texts(Coverage coverage) => coverage.Statements.Max(statement => statement.IndependentTexts);

    // How much of the articles no other text has, by their sentences.
    private static string Alone(Coverage coverage)
    {
        int alone = coverage.Articles.Sum(article => article.Alone.Count), all = alone + coverage.Articles.Sum(article => article.Shared.Count);
        return $"{Number(alone)} of all {Count(all, "sentence")} were found in no other independent text.";
    }
}
