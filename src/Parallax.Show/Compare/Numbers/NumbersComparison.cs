namespace Parallax;

/// <summary>"Numbers": what the articles give numbers for, where these differ, and who says which.</summary>
internal static class NumbersComparison
{
    private const int MostEvents = 8;

    public static Comparison<IReadOnlyList<(ArticleEvent Event, Numbers Numbers)>> Described { get; } =
        new("numbers", "which numbers are given for the same things")
    {
        Heading = "Numbers",
        Measure = static asked => asked.PerEvent(part => part.Numbers(asked.Rows)),
        Tables = static asked => new Compared(Described!.Of(asked).Tables(asked.Events, numbers => numbers.Table())),
        Settings = static found => TableExtensions.Common(found.Select(one => one.Numbers.Settings)),
        Nothing = static found => found.Any(entry => entry.Numbers.Rows.Count > 0) ? null
            : (
                "No number was found in two places.",
                "Each is given by one article only, or what is counted is not told by the words around it."),
        Beside = static _ =>
        [
            (
                "A number is a number when it was written.",
                "Counts change as reports come in, and speakers count different things. Nothing here says which number is right."),
            ("By the words around them.", "That two numbers count one thing is told by rules, which can err; each number opens onto its sentence."),
        ],
        Section = Write,
    };

    private static void Write(SectionWriter page, IReadOnlyList<(ArticleEvent Event, Numbers Numbers)> found)
    {
        // Events that several articles tell come first, and of these the ones whose numbers differ.
        (ArticleEvent Event, Numbers Numbers)[] events = [.. found
            .Where(entry => entry.Numbers.Rows.Count > 0)
            .OrderByDescending(entry => entry.Event.Corpus.Articles.Count > 1)
            .ThenByDescending(entry => entry.Numbers.Rows.Count(row => row.Agreement == NumberAgreement.Differs))
            .ThenByDescending(entry => entry.Event.Corpus.Articles.Count)];
        bool isNamed = found.Count > 1;
        WriteEvent(page, events[0].Event, events[0].Numbers, isNamed);
        foreach ((ArticleEvent one, Numbers numbers) in events[1..].Take(MostEvents - 1))
            WriteEvent(page, one, numbers with { Settings = [.. numbers.Settings.Except(events[0].Numbers.Settings)] }, isNamed);
        string others = Count(events.Length - MostEvents, "other event has", "other events have");
        if (events.Length > MostEvents)
            page.Text($"{others} numbers in several places; the command “compare numbers” prints them all.");
    }

    private static void WriteEvent(SectionWriter page, ArticleEvent one, Numbers numbers, bool isNamed)
    {
        if (isNamed)
            page.Html.Element("h3", one.Name);
        string things = Count(numbers.Rows.Count, "thing has", "things have");
        page.Text($"{things} a number in several places{numbers.Standing()}.");
        if (numbers.HasFigure())
            page.Figure(numbers.Figure(), withTable: false);
        page.Table(numbers.Table());
    }
}
