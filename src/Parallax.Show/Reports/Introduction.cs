namespace Parallax;

/// <summary>The head of a report: what it is about, what can be read in it, and what cannot be said.</summary>
internal sealed class Introduction(Report report, SectionWriter page)
{
    private const int MostNamed = 8;
    private const int MostReadings = 4;

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

        if (articles > 1)
            html.Element("p", report.Asked.Events.Said());
        html.Open("div", ("class", "say"));
        WriteCan();
        WriteCannot();
        html.Close();
        html.Open("div", ("class", "under"));
        html.WritePlaces(page.Context);
        html.Close();
        html.Open("div", ("class", "mn first"), ("role", "note"))
            .Open("p").Element("b", "How to read this.")
            .Text(" Every number is a link to the sentences that it counts.")
            .Text(articles == 1 ? "" : $" Articles are numbered 1 to {Number(articles)} throughout.")
            .Close()
            .Element("p", "This page compares wording. It does not judge what is true, nor place anybody left or right.")
            .Close();
        html.Close().Line();
    }

    // "Two carry one text, three another: "
    private string SharingInWords(int families)
    {
        int[] sizes = [.. report.Findings.SharedTexts.Families.Where(family => family.Count > 1).Select(family => family.Count)];
        return families == 1
            ? $"{SpelledFirst(sizes[0])} share one text: "
            : $"{SpelledFirst(sizes[0])} share one text, {string.Join(", ", sizes.Skip(1).Select(size => $"{Spelled(size)} another"))}: ";
    }

    private void WriteCan()
    {
        html.Open("section", ("aria-labelledby", "can")).Element("h2", "What can be read here", ("id", "can")).Open("ul");
        VoiceContrast[] contrasts = [.. report.Findings.VoiceContrasts.Take(MostReadings - 1)];
        TermDifference[] differences = [.. report.Findings.PoleDifferences.Take(MostReadings - contrasts.Length)];
        foreach (VoiceContrast contrast in contrasts)
            WriteVoiceContrast(contrast);
        foreach (TermDifference difference in differences)
            WriteDifference(difference);
        if (contrasts.Length + differences.Length < MostReadings)
            WriteOwnVoice();
        html.Close().Close().Line();
    }

    // “Assassination” stands in marks in 3 and 5, without marks in 4, and in the own voice of 4’s headline.
    private void WriteVoiceContrast(VoiceContrast contrast)
    {
        html.Open("li").Text($"“{Capital(contrast.Option.Name())}” stands ");
        (string Words, Place[] Places, bool Headline)[] parts = [.. new (string, Place[], bool)[]
        {
            ("in marks in ", PlacesOf(contrast, Voice.Quoted), false),
            ("attributed without marks in ", PlacesOf(contrast, Voice.Attributed), false),
            ("in marks with no speaker found in ", PlacesOf(contrast, Voice.Uncredited), false),
            ("in the outlet’s own voice in ", [.. PlacesOf(contrast, Voice.Own).Where(place => !place.IsHeadline)], false),
            ("in the own voice of ", [.. contrast.OwnHeadlines], true),
        }.Where(part => part.Item2.Length > 0)];
        for (int i = 0; i < parts.Length; i++)
        {
            html.Text(i == 0 ? "" : "; ").Text(parts[i].Words);
            string heading = $"“{contrast.Option.Name()}” {parts[i].Words.Trim()}";
            WriteArticles($"{contrast.Option.Id}-{Number(i + 1)}", heading, parts[i].Places, parts[i].Headline);
        }

        html.Text(".").Close();
    }

    private static Place[] PlacesOf(VoiceContrast contrast, Voice voice) => [.. contrast.ByVoice.GetValueOrDefault(voice, Concordance.Empty)];

    // "3, 5 and 6", each a link to its places; "9 articles" where there are many.
    private void WriteArticles(string id, string heading, Place[] places, bool headline)
    {
        IGrouping<ArticleKey, Place>[] articles = [.. places.GroupBy(place => new ArticleKey(place.Article))];
        if (articles.Length > MostNamed)
        {
            WriteLink($"{Number(articles.Length)} {(headline ? "headlines" : "articles")}", new Concordance(places), "read-" + Slug(id), heading);
            return;
        }

        for (int i = 0; i < articles.Length; i++)
        {
            AnnotatedArticle article = articles[i].Key.Value;
            int number = page.Context.NumberOf(article) ?? 0;
            html.Text(i == 0 ? "" : i == articles.Length - 1 ? " and " : ", ");
            string words = number.ToString(CultureInfo.InvariantCulture) + (headline ? "’s headline" : "");
            string label = $"{heading} {words} ({article.OutletName()})";
            WriteLink(words, new Concordance([.. articles[i]]), $"read-{Slug(id)}-{Number(number)}", label);
        }
    }

    private void WriteLink(string words, Concordance places, string id, string label) =>
        page.Link(words, page.Context.LinkTo(places, id, label), label.StartsWith(words, StringComparison.Ordinal) ? label : $"{words}: {label}");

    private void WriteDifference(TermDifference difference)
    {
        string id = $"read-{Slug(difference.Choice.Contrast.Id)}-{difference.Pole.Name()}";
        html.Open("li");
        foreach (CellPart part in DifferenceWording.Sentence(difference))
        {
            if (part.Places is null)
                html.Text(part.Text);
            else
                WriteLink(part.Text, part.Places, $"{id}-{Number(part.Places.Count)}", part.Label!);
        }

        html.Close();
    }

    private void WriteOwnVoice()
    {
        VoiceRow[] rows = [.. VoicesComparison.Described.Of(report.Asked).Rows.Where(row => row.Shares.ContainsKey(Voice.Own))];
        if (rows.Length < 2)
            return;
        VoiceRow most = rows.MaxBy(row => row.Shares[Voice.Own].Share)!, least = rows.MinBy(row => row.Shares[Voice.Own].Share)!;
        if (ReferenceEquals(most, least))
            return;
        html.Open("li").Text($"The outlet’s own voice has the largest share of words in {Named(most.Group)} (");
        WriteOwn(most);
        html.Text($") and the smallest in {Named(least.Group)} (");
        WriteOwn(least);
        html.Text(").").Close();
    }

    private void WriteOwn(VoiceRow row)
    {
        Concordance own = row.ByVoice[Voice.Own];
        WriteLink(Number(own.Words), own, $"voices-{Number(row.Group.Number)}-own", $"{row.Group.Label()}: {Count(own.Words, "word")}, own");
        html.Text($" of {Number(row.Words)}");
    }

    // What a sentence calls a row: an article by its number, an outlet by name only where it has enough texts to stand for it.
    private static string Named(MeasureGroup group) => group.By == GroupBy.Article ? Number(group.Number)
        : group.SpeaksForOutlet ? group.Outlet.Name
        : $"{group.Scope} of {group.Outlet.Name}";

    private void WriteCannot()
    {
        html.Open("section", ("aria-labelledby", "cannot")).Element("h2", "What cannot be said", ("id", "cannot")).Open("ul");
        if (ReportWording.AboutOutlets(report) is { } outlets)
            WriteItem(outlets, "#note-minimum");
        WriteItem(ReportWording.AboutWording(report), "#terms");
        WriteItem(ReportWording.AboutTone(report), "#tone");
        html.Close().Close().Line();
    }

    private void WriteItem((string Before, string Link, string After) item, string link)
    {
        html.Open("li").Text(item.Before);
        page.Link(item.Link, link).Text(item.After).Close();
    }
}
