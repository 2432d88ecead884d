namespace Parallax;

/// <summary>The head of a report: what it is about, what can be read in it, and what cannot be said.</summary>
internal sealed class Introduction(Report report, SectionWriter page)
{
    private readonly HtmlWriter html = page.Html;

    public void Write()
    {
        int articles = report.Corpus.Articles.Count, texts = report.Findings.SharedTexts.IndependentTexts;
        html.Open("header", ("class", "intro")).Line()
            .Element("p", "Parallax report", ("class", "kicker"))
            .Element("h1", report.Title);
        html.Open("p", ("class", "lede"));
        page.Link($"{SpelledFirst(articles)} {Noun(articles, "article")}", "#what")
            .Text(ReportWording.Outlets(report));
        if (Dates.Range(report.Corpus.Articles.Select(article => article.Article.Date)) is { } dates)
            html.Text($", {dates}");
        html.Text(". ");
        if (texts == articles)
            html.Text(articles == 1 ? "It is " : $"No two carry one text{report.Findings.SharedTexts.MostShared()}: ");
        else if (report.Findings.SharedTexts.Families.Count(family => family.Count > 1) is var families and <= 3 && report.Asked.IsByArticle)
            html.Text(SharingInWords(families));
        else
            html.Text("Some share a text: ");
        page.Link($"{Spelled(texts)} independent {Noun(texts, "text")}", "#shared").Text(".").Close();

        WriteEvents();
        new FirstScreen(report, page).Write();
        WriteCannot();
        html.Open("div", ("class", "under"));
        html.WritePlaces(page.Context);
        html.Close();
        html.Close().Line();
    }

    // One event needs a sentence; of several the findings come first, each with its event beside it.
    private void WriteEvents()
    {
        Events events = report.Asked.Events;
        if (report.Corpus.Articles.Count == 1)
            return;
        if (events.All.Count == 1)
        {
            html.Element("p", events.Said());
            return;
        }

        html.Open("details").Element("summary", $"{SpelledFirst(events.All.Count)} events: how they were told apart").Open("ul");
        foreach (ArticleEvent one in events.All)
            html.Element("li", $"{one.Name}: {Count(one.Corpus.Articles.Count, "article")}");
        html.Close().Element("p", events.Said()).Close().Line();
    }

    // "Two carry one text, three another: "
    private string SharingInWords(int families)
    {
        int[] sizes = [.. report.Findings.SharedTexts.Families.Where(family => family.Count > 1).Select(family => family.Count)];
        return families == 1
            ? $"{SpelledFirst(sizes[0])} share one text: "
            : $"{SpelledFirst(sizes[0])} share one text, {string.Join(", ", sizes.Skip(1).Select(size => $"{Spelled(size)} another"))}: ";
    }

    private void WriteCannot()
    {
        html.Open("section", ("class", "cannot wide"), ("aria-labelledby", "cannot"))
            .Element("h2", "What cannot be said", ("id", "cannot")).Open("ul");
        if (ReportWording.AboutOutlets(report) is { } outlets)
            WriteItem(outlets, "#note-minimum");
        WriteItem(ReportWording.AboutWording(report), "#terms");
        WriteItem(ReportWording.AboutTone(report), "#tone");
        html.Element("li", "Nothing about who is right, why a text differs, or what was left out on purpose.");
        html.Close().Close().Line();
    }

    private void WriteItem((string Before, string Link, string After) item, string link)
    {
        html.Open("li").Text(item.Before);
        page.Link(item.Link, link).Text(item.After).Close();
    }
}
