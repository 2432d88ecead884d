namespace Parallax;

/// <summary>
/// The answer of a report: up to five findings, each one sentence with the exact words of the texts under one another, what it hangs on, and how
/// often findings of its kind were right when they were read by hand.
/// </summary>
internal sealed class FirstScreen(Report report, SectionWriter page)
{
    private const int MostShown = 5;
    private const int MostFolded = 10;
    private const int LongestWords = 84;
    private const int BeforeWords = 17;
    private const int AfterWords = 26;

    private readonly HtmlWriter html = page.Html;

    public void Write()
    {
        (ArticleEvent? Event, Finding Finding)[] findings = [.. Found()];
        if (findings.Length == 0)
        {
            WriteNone();
            return;
        }

        WriteKey();
        WriteList(findings.Take(MostShown), 1);
        if (findings.Length <= MostShown)
            return;
        (ArticleEvent?, Finding)[] folded = [.. findings.Skip(MostShown).Take(MostFolded)];
        html.Open("details", ("class", "more-finds wide"))
            .Element("summary", $"{SpelledFirst(folded.Length)} {Noun(folded.Length, "finding")} of lower rank");
        WriteList(folded, MostShown + 1);
        html.Close().Line();
    }

    // Of several events each has a turn; what shares say stands last. A kind that was wrong too often is not said first.
    private IEnumerable<(ArticleEvent? Event, Finding Finding)> Found()
    {
        IReadOnlyList<ArticleEvent> events = report.Asked.Events.All;
        IEnumerable<(ArticleEvent? Event, Finding Finding)> told = events.Where(one => one.Corpus.Articles.Count > 1)
            .SelectMany(one => one.Corpus.FirstFindings().Select((finding, turn) => (Event: events.Count > 1 ? one : null, finding, turn)))
            .OrderBy(entry => entry.turn).ThenBy(entry => entry.Event?.Number ?? 0)
            .Select(entry => (entry.Event, entry.finding));

        // Names for the killings, or groups, of several events are no choice for one thing.
        IEnumerable<TermDifference> differences = events.Count == 1 ? report.Findings.PoleDifferences : [];
        IEnumerable<(ArticleEvent? Event, Finding Finding)> choices = differences.Select(difference => (default(ArticleEvent),
            new Finding(FindingKind.ChoicesDiffer, [], FindingHold.NoArticle, difference.HigherPlaces.Count) { Difference = difference }));
        return told.Concat(choices).Where(found => FindingPrecision.Of(found.Finding.Kind).Suffices);
    }

    private void WriteNone()
    {
        html.Element("p", report.Corpus.Articles.Count == 1
            ? "There is nothing to compare it with: put a second article on the same event into the folder."
            : "No difference between these texts is sure enough to be put first.", ("class", "none"));
        html.Open("details").Element("summary", "What was looked for").Open("ul");
        foreach (FindingKind kind in Enum.GetValues<FindingKind>())
            html.Element("li", FindingWording.Rule(kind));
        html.Close().Close().Line();
    }

    private void WriteKey()
    {
        html.Open("ul", ("class", "voices wide"), ("aria-label", "Bars under words"));
        foreach ((Voice voice, string says) in new[]
        {
            (Voice.Own, "the outlet’s voice"), (Voice.Attributed, "to a speaker, no marks"),
            (Voice.Quoted, "in marks, with a speaker"), (Voice.Uncredited, "in marks, no speaker found"),
        })
        {
            html.Open("li").Element("span", voice.Name(), ("class", $"w {voice.Name()}")).Text(" " + says).Close();
        }

        html.Close().Line();
    }

    private void WriteList(IEnumerable<(ArticleEvent? Event, Finding Finding)> findings, int first)
    {
        html.Open("ol", ("class", "finds wide"), ("aria-label", first == 1 ? "Findings" : "Findings of lower rank"), ("start", Number(first)));
        foreach (((ArticleEvent? one, Finding finding), int i) in findings.Select((found, i) => (found, i + first)))
        {
            html.Open("li", ("class", "find"), ("id", page.Context.Unique($"finding-{Number(i)}")))
                .Element("p", Number(i), ("class", "rk"))
                .Open("p", ("class", "say1"));
            WriteSentence(finding, i);
            html.Close();
            WriteLines(finding);
            WriteSure(finding, one, i);
            html.Close().Line();
        }

        html.Close().Line();
    }

    private void WriteSentence(Finding finding, int number)
    {
        if (finding.Difference is { } difference)
        {
            foreach (CellPart part in DifferenceWording.Sentence(difference))
            {
                if (part.Places is { } places)
                    page.Link(part.Text, places, $"finding-{Number(number)}-{Number(places.Count)}", part.Label!);
                else
                    html.Text(part.Text);
            }

            return;
        }

        foreach ((string text, bool isOutlet) in new FindingWording(finding, page.Context.NumberOf).Sentence())
        {
            if (isOutlet)
                html.Element("b", text);
            else
                html.Text(text);
        }
    }

    private void WriteLines(Finding finding)
    {
        if (finding.Lines.Count == 0)
            return;
        html.Open("ul", ("class", "ev"));
        foreach (FindingLine line in finding.Lines)
        {
            Place place = line.Place;
            KwicContext sentence = KwicContext.Of(place);
            html.Open("li").Open("span", ("class", "who"));
            WriteWho(line);
            html.Close()
                .Element("span", sentence.Before(place, BeforeWords), ("class", "l"))
                .Open("span", ("class", "k"))
                .Element("b", place.Excerpt(LongestWords), ("class", $"w {place.Voice.Name()}"))
                .Element("span", sentence.After(place, AfterWords), ("class", "r"))
                .Close().Close();
        }

        html.Close();
    }

    private void WriteWho(FindingLine line)
    {
        Place place = line.Place;
        html.Open("a", ("href", page.Context.LinkTo(place))).Text(Named(place.Article));
        if (place.BlockName() is { } block)
            html.Element("i", $", {block}");
        html.Element("span", $", {place.Voice.Name()}{(place.Speaker is { } speaker ? $", {speaker}" : "")}", ("class", "vh")).Close();
        foreach (AnnotatedArticle article in line.SameText)
        {
            html.Text(", ").Element("a", page.Context.NumberOf(article) is { } number ? Number(number) : article.OutletName(),
                ("href", page.Context.LinkTo(article)), ("aria-label", $"{Named(article)}, the same words"));
        }
    }

    private string Named(AnnotatedArticle article) =>
        page.Context.NumberOf(article) is { } number ? article.Numbered(number) : article.OutletName();

    private void WriteSure(Finding finding, ArticleEvent? one, int number)
    {
        html.Open("div", ("class", "sure")).Open("p").Element("span", "", ("class", finding.Hold switch
        {
            FindingHold.NoArticle => "sign all",
            FindingHold.OneArticle => "sign art",
            _ => "sign",
        })).Element("b", FindingWording.Hold(finding)).Text(".").Close();
        if (FindingPrecision.Of(finding.Kind) is { Read: > 0 } precision)
            html.Element("p", $"Of {Number(precision.Read)} findings of this kind read by hand, {Number(precision.Right)} were right.");
        else
            html.Element("p", "Findings of this kind were not counted by a reader yet.");
        if (finding.Lines.Select(line => line.Place.Article).Distinct().ToArray() is [var first, var second])
        {
            html.Open("p");
            page.SideBySide(first, second);
            html.Close();
        }

        if (one is not null)
            html.Element("p", $"Event: {Shorten(one.Name, 60)}");
        html.Open("details", ("class", "why"))
            .Open("summary").Text("Why this is shown").Element("span", $", finding {Number(number)}", ("class", "vh")).Close()
            .Element("p", FindingWording.Rule(finding.Kind)).Close().Close();
    }
}
