namespace Parallax;

/// <summary>"Numbers": what the articles give numbers for, where these differ, and who says which.</summary>
internal sealed class NumbersSection(Report report, HtmlWriter html, ShowContext context)
{
    private const int MostEvents = 8;

    public void Write()
    {
        // Events that several articles tell come first, and of these the ones whose numbers differ.
        (ArticleEvent Event, Numbers Numbers)[] events = [.. report.Numbers
            .Where(entry => entry.Numbers.Rows.Count > 0)
            .OrderByDescending(entry => entry.Event.Corpus.Articles.Count > 1)
            .ThenByDescending(entry => entry.Numbers.Rows.Count(row => row.Agreement == NumberAgreement.Differs))
            .ThenByDescending(entry => entry.Event.Corpus.Articles.Count)];
        if (events.Length == 0)
        {
            html.WriteBox(
                "No number was found in two places.", "Each is given by one article only, or what is counted is not told by the words around it.");
            return;
        }

        html.WriteMargin(
            (
                "A number is a number when it was written.",
                "Counts change as reports come in, and speakers count different things. Nothing here says which number is right."),
            ("By the words around them.", "That two numbers count one thing is told by rules, which can err; each number opens onto its sentence."));
        WriteEvent(events[0].Event, events[0].Numbers);
        foreach ((ArticleEvent one, Numbers numbers) in events[1..].Take(MostEvents - 1))
            WriteEvent(one, numbers with { Settings = [.. numbers.Settings.Except(events[0].Numbers.Settings)] });
        string others = Count(events.Length - MostEvents, "other event has", "other events have");
        if (events.Length > MostEvents)
            html.Element("p", $"{others} numbers in several places; the command “compare numbers” prints them all.");
    }

    private void WriteEvent(ArticleEvent one, Numbers numbers)
    {
        if (report.Numbers.Count > 1)
            html.Element("h3", one.Name);
        string things = Count(numbers.Rows.Count, "thing has", "things have");
        html.Element("p", $"{things} a number in several places. {Capital(numbers.Differing("none was found that differs"))}.");
        if (numbers.HasFigure())
            numbers.Figure().WriteTo(html, context, withTable: false);
        numbers.Table().WriteTo(html, context, withSettings: !numbers.HasFigure());
    }
}
