namespace Parallax;

/// <summary>"Who carries what": which statements of an event are found in which articles, and what was not found in each.</summary>
internal static class CoverageComparison
{
    // A report shows the beginning of each list; the command prints all of it.
    private const int MostNotFound = 6;
    private const int MostEvents = 6;

    public static Comparison<IReadOnlyList<(ArticleEvent Event, Coverage Coverage)>> Described { get; } =
        new("coverage", "which statements are found in which articles, and which are not")
    {
        Heading = "Who carries what",
        Measure = static asked => asked.PerEvent(part => part.Coverage(asked.Rows)),
        Tables = Compare,
        Settings = static found => TableExtensions.Common(found.Select(one => one.Coverage.Settings)),
        Nothing = static found => Told(found).Any() ? null
            : (
                "No statement was found in more than one article.",
                "The articles may be about different things, or say the same in words that the alignment does not recognise."),
        Beside = static found =>
        [
            (
                "Not found is not left out.",
                "The statement may stand there in other words: the alignment does not find "
                    + $"{Told(found).First().Coverage.Settings.Single(setting => setting.Name == "missed").Value}. "
                    + "An article cannot carry what was stated after it; where dates have no hour, the list says so."),
            ("Labels", "are sentences of one of the articles, the one most like all others; never our words."),
        ],
        Section = Write,
    };

    private static Compared Compare(Comparing asked)
    {
        Table[][] tables =
        [
            .. new Func<Coverage, Table>[] { found => found.Table(), found => found.NotFoundTable(), found => found.OrderTable() }
                .Select(table => Described.Of(asked).Tables(asked.Events, table).ToArray()),
        ];

        // The order of statements is a view of the same rows; what programs read has each once.
        return new Compared([.. tables[0], .. tables[1], .. tables[2].Select(table => table with { Tidy = table.Tidy with { Rows = [] } })]);
    }

    // Those that several articles tell, the ones with the most independent texts first.
    private static IEnumerable<(ArticleEvent Event, Coverage Coverage)> Told(IReadOnlyList<(ArticleEvent Event, Coverage Coverage)> found) => found
        .Where(entry => entry.Event.Corpus.Articles.Count > 1 && entry.Coverage.Statements.Count > 0)
        .OrderByDescending(entry => Texts(entry.Coverage))
        .ThenByDescending(entry => entry.Coverage.Statements.Count);

    private static void Write(SectionWriter page, IReadOnlyList<(ArticleEvent Event, Coverage Coverage)> found)
    {
        (ArticleEvent Event, Coverage Coverage)[] events = [.. Told(found)];
        bool isNamed = found.Count(entry => entry.Event.Corpus.Articles.Count > 1) > 1;
        foreach ((ArticleEvent one, Coverage coverage) in events.Take(MostEvents))
            WriteEvent(page, one, coverage, events[0].Coverage, isNamed);
        if (events.Length > MostEvents)
        {
            string others = Count(events.Length - MostEvents, "other event has", "other events have");
            WriteCommand(page, $"{others} statements in several articles; ", " prints them all.");
        }
    }

    private static void WriteEvent(SectionWriter page, ArticleEvent one, Coverage coverage, Coverage first, bool isNamed)
    {
        if (isNamed)
            page.Html.Element("h3", one.Name);
        int texts = one.Corpus.SharedTexts().IndependentTexts, most = Texts(coverage);
        int inMost = coverage.Statements.Count(statement => statement.IndependentTexts == most);
        int inOne = coverage.Statements.Count(statement => statement.IndependentTexts == 1);
        page.Text($"{Count(coverage.Statements.Count, "statement is", "statements are")} found in more than one article: "
            + $"{Spelled(inMost)} in {Spelled(most)} of the {Spelled(texts)} independent {Noun(texts, "text")}, the most; "
            + $"{Spelled(inOne)} only in copies of one text. {Alone(coverage)}");

        // The first figure prints all settings; the others only what is different.
        bool isFirst = ReferenceEquals(coverage, first);
        page.Figure((isFirst ? coverage : coverage with { Settings = [.. coverage.Settings.Except(first.Settings)] }).Figure());
        if (coverage.Groups.Any(group => group.By == GroupBy.Outlet))
        {
            WriteCommand(page, "What was not found in each article is too long a list for this page; ", " prints it.");
            return;
        }

        page.Folded("Not found in each article", coverage.NotFoundTable(MostNotFound));
        page.Folded("Order and weight", coverage.OrderTable());
    }

    private static void WriteCommand(SectionWriter page, string before, string after) =>
        page.Html.Open("p").Text(before).Element("code", "parallax compare coverage").Text(after).Close();

    private static int Texts(Coverage coverage) => coverage.Statements.Max(statement => statement.IndependentTexts);

    // How much of the articles no other text has, by their sentences.
    private static string Alone(Coverage coverage)
    {
        int alone = coverage.Articles.Sum(article => article.Alone.Count), all = alone + coverage.Articles.Sum(article => article.Shared.Count);
        return $"{Number(alone)} of all {Count(all, "sentence")} were found in no other independent text.";
    }
}
