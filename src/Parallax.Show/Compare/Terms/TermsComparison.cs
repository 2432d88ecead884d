namespace Parallax;

/// <summary>"What it is called": the choices among contested terms.</summary>
internal static class TermsComparison
{
    private const int MostOpenContrasts = 4;

    public static Comparison<Findings> Described { get; } = new("terms", "what things are called")
    {
        Heading = "What it is called",
        Options =
        [
            new(
                "measure",
                "share (all choices), balance (of poles, by voice and in headlines), or differences (between rows, with their probabilities).",
                "share", "balance", "differences"),
            new("voice", "count all voices, or own, attributed, quoted or uncredited alone.", "all", "own", "attributed", "quoted", "uncredited"),
            new("block", "count all, or those in a headline, or those in the body (all but headlines).", "all", "headline", "body"),
        ],
        IsOfFindings = true,
        Measure = static asked => asked.Findings,
        Tables = Compare,
        Settings = static found => found.Choices.Count > 0 ? found.Choices[0].Settings : [],
        MoreSettings = static found => [("Differences", [.. found.Settings.Union(found.Differences.Settings)])],
        Nothing = static found => found.Choices.Count > 0 ? null
            : ("No term of the lexicons was found.", "The texts may be about something else; a lexicon of your own can be given."),
        Finding = Found,
        Section = Write,
    };

    private static Compared Compare(Comparing asked)
    {
        TermChoiceOptions options = new()
        {
            Voice = Enum.TryParse(asked.Option("voice"), ignoreCase: true, out Voice voice) ? voice : null,
            Blocks = Enum.TryParse(asked.Option("block"), ignoreCase: true, out ChoiceBlocks blocks) ? blocks : ChoiceBlocks.All,
        };
        TermChoice[] choices = [.. asked.Corpus.Lexicons.SelectMany(lexicon => Choices(asked, lexicon, options))];
        return asked.Option("measure") switch
        {
            "differences" => new Compared([choices.Differences().Table()]),
            "balance" => new Compared([.. OfOneThing(choices).Select(choice => choice.ShareTable())]),
            _ => Shares(choices),
        };
    }

    // Where no act is told, its choices are all there is; their column says so.
    private static IEnumerable<TermChoice> OfOneThing(TermChoice[] choices) =>
        Array.Exists(choices, choice => choice.IsOneThing) ? choices.Where(choice => choice.IsOneThing) : choices;

    // What names one thing comes before other acts and what is not told.
    private static Compared Shares(TermChoice[] choices)
    {
        (Table Table, bool IsOneThing)[] tables = [.. choices.Select(choice => (choice.Table(), choice.IsOneThing))];
        HashSet<Table> aside = new(tables.Where(entry => !entry.IsOneThing).Select(entry => entry.Table), ReferenceEqualityComparer.Instance);
        return new Compared([.. tables.Select(entry => entry.Table)])
        {
            ForReaders = [.. choices.Where(choice => choice.Others.Count > 0).Select(choice => choice.OthersTable()), choices.Differences().Table()],
            Weight = table => aside.Contains(table) ? 0
                : table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Parts).Sum(part => part.Places?.Count ?? 0),
        };
    }

    // Where nothing was found, one contrast stands for all: a table that says so, and the columns for programs.
    private static IReadOnlyList<TermChoice> Choices(Comparing asked, Lexicon lexicon, TermChoiceOptions options) =>
        asked.Corpus.TermChoices(lexicon, asked.Rows, options) is { } found && (found.Count > 0 || lexicon.Contrasts.Count == 0) ? found
            : [asked.Corpus.TermChoice(lexicon, lexicon.Contrasts[0].Id, asked.Rows, options)];

    private static string Found(Findings found) => "For one thing an outlet chose one name among several: "
        + $"{Wording.Count(found.Choices.Where(choice => choice.IsOneThing).Sum(Count), "choice")} for "
        + $"{Wording.Count(found.Choices.Count(choice => choice.IsOneThing), "thing")}." + LeftAside(found);

    // Those of other acts and of none that is told stand beside, and are not counted as choices for one thing.
    private static string LeftAside(Findings found)
    {
        int others = found.Choices.Where(choice => choice.Scope == ChoiceScope.Others).Sum(Count);
        int notTold = found.Choices.Where(choice => choice.Scope == ChoiceScope.NotTold).Sum(Count);
        return others + notTold == 0 ? ""
            : $" Apart from them, {Wording.Count(others, "term")} of other acts or general uses, and {Number(notTold)} of which the text does not "
                + "say clearly which act is meant.";
    }

    private static string Alike(TermChoice choice) =>
        $"{choice.Heading()} {TableExtensions.WordsAt(choice.Rows.SelectMany(row => row.Choices))} ({Wording.Count(Count(choice), "choice")}).";

    private static void Write(SectionWriter page, Findings found)
    {
        int names = page.Asked.Corpus.Articles.Sum(article => article.Terms.Count(term => term.IsName));
        page.Margin(
            (
                "Poles",
                "say what a name does to the act: condemns it, legitimises it, or neither. "
                    + "They are the judgement of the lexicon’s author and do not say which name is right."),
            ("Voice", "tells whose word it is: the last bars show how many choices stand in the outlet’s own voice, attributed, and in marks."),
            (
                "Differences",
                $"between rows come with a probability. {DifferenceWording.Summary(found.Differences.Poles)} "
                    + DifferenceWording.Limits(found.Differences)),
            ("Names", $"of groups and places are not choices: {Wording.Count(names, "term")} in names left out."));
        page.Text(Found(found));
        TermChoice[] compared = [.. found.Choices.Where(FigureExtensions.HasComparison)];
        TermChoice[] drawn = [.. compared.Where(choice => !choice.IsAllAlike())], alike = [.. compared.Where(FigureExtensions.IsAllAlike)];
        TermChoice[] few = [.. found.Choices.Where(choice => choice.IsOneThing && !choice.HasComparison())];
        HashSet<TermChoice> open = [.. drawn.OrderByDescending(Count).Take(MostOpenContrasts)];
        foreach (TermChoice choice in drawn)
        {
            // The first figure prints all settings; the others only what is different, or the page would be captions.
            Figure figure = choice.Figure();
            if (!ReferenceEquals(choice, drawn[0]))
                figure = figure with { Caption = $"{Settings([.. choice.Settings.Except(drawn[0].Settings)])} Otherwise as in the figure above." };
            bool folded = !page.Asked.IsByArticle && !open.Contains(choice);
            if (folded)
                page.OpenFolded(Counted(choice));
            page.Figure(figure);
            Table differences = found.Differences.Table(choice);
            if (differences.Rows.Any())
                page.Folded(DifferenceWording.Heading(differences), differences);
            else
                page.Html.Element("p", differences.Title, ("class", "small sans"));
            if (folded)
                page.Html.Close().Close();
        }

        if (alike.Length > 0)
            page.Text($"Alike in all rows, so that no figure is drawn: {string.Join(" ", alike.Select(Alike))}");
        if (few.Length > 0)
            WriteTooFew(page, few, found.Choices.Count(choice => choice.IsOneThing));
        foreach (TermChoice choice in found.Choices.Where(choice => choice.Others.Count > 0))
            page.Folded(Counted(choice), choice.OthersTable());
        if (page.Asked.IsByArticle)
        {
            page.Table(found.Choices.Table());
            return;
        }

        foreach (TermChoice choice in found.Choices)
            page.Folded(choice.Heading(), choice.Table());
    }

    private static int Count(TermChoice choice) => choice.Rows.Sum(row => row.Choices.Count);

    private static string Counted(TermChoice choice) => $"{choice.Heading()}: {Wording.Count(Count(choice), "choice")}";

    private static void WriteTooFew(SectionWriter page, TermChoice[] few, int all)
    {
        string why = $"In {Spelled(few.Length)} of {Spelled(all)} contrasts fewer than two rows make {Number(few[0].MinimumChoices)} choices: "
            + $"{Join([.. few.Select(Counted)])}. Every choice stands in the table below all the same, with its voice and its place.";
        page.Html.Open("div", ("class", "few-box")).Element("strong", "Not enough text for a figure.").Element("p", why).Close();
    }
}
