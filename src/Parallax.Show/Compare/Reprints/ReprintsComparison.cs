namespace Parallax;

/// <summary>"Who shares a text": which articles are one text, how exactly, and what tells where it is from.</summary>
internal sealed class ReprintsComparison
{
    // A corpus of many reprints has a table for all of them.
    private const int MostPairs = 40;
    private const int MostRows = 200;

    private readonly SectionWriter page;
    private readonly HtmlWriter html;
    private readonly Lineage<LineageArticle> lineage;
    private int shown;

    private ReprintsComparison(SectionWriter page, SharedTexts shared) =>
        (this.page, html, lineage) = (page, page.Html, LineageArticle.Of(shared));

    public static Comparison<SharedTexts> Described { get; } = new("reprints", "who shares a text with whom")
    {
        Heading = "Who shares a text",
        SectionId = "shared",
        SettingsName = "Shared texts",
        TakesRows = false,
        IsOfFindings = true,
        Measure = static asked => asked.Findings.SharedTexts,
        Tables = static asked => Compare(Described!.Of(asked)),
        OfTexts = static articles =>
        {
            Lineage<ArticleHead> read = articles.Lineage();
            return Compare(read) with { Read = read.Articles.Count };
        },
        Settings = static shared => shared.Settings,
        Beside = static _ =>
        [
            (
                "Reprints are not witnesses.",
                "Comparisons on this page count articles; where it matters, the number of independent texts stands beside."),
            ("Direction", "is told only where a credit tells it. Neither the texts nor their dates say who copied."),
        ],
        Section = static (page, shared) => new ReprintsComparison(page, shared).Write(),
    };

    private static Compared Compare<T>(Lineage<T> lineage)
        where T : notnull => new([lineage.FamilyTable(), TableExtensions.Table(lineage)]) { Json = lineage.ToJson() };

    private void Write()
    {
        ILookup<LineageArticle, LineagePair<LineageArticle>> pairs =
            lineage.Pairs.Where(pair => pair.Kind != ReprintKind.Partial).ToLookup(pair => pair.First);
        html.Open("ul");
        foreach ((int number, IReadOnlyList<LineageArticle> family) in lineage.Families.Index())
        {
            if (family.Count > 1 || page.Asked.IsByArticle)
                WriteFamily(lineage.LetterOf(number), family, pairs);
        }

        int alone = lineage.Families.Count(family => family.Count == 1);
        if (!page.Asked.IsByArticle && alone > 0)
            html.Element("li", $"{Count(alone, "article")} {(alone == 1 ? "is" : "are")} no reprint of another.");
        html.Close();
        WritePassages();
        WriteSideBySide();
        string cut = $"Table of {Of(MostRows, lineage.Pairs.Count)} pairs; the command “compare reprints” prints all";
        if (lineage.Pairs.Count > 0)
            page.Folded(lineage.Pairs.Count > MostRows ? cut : "Table of pairs", Table());
    }

    // Two hundred copies of one text are twenty thousand pairs.
    private Table Table()
    {
        Table all = TableExtensions.Pairs(lineage);
        return all with { Sections = [.. all.Sections.Select(section => section with { Rows = [.. section.Rows.Take(MostRows)] })] };
    }

    private void WriteFamily(
        string letter, IReadOnlyList<LineageArticle> family, ILookup<LineageArticle, LineagePair<LineageArticle>> pairs)
    {
        html.Open("li").Element("b", $"Text {letter}:").Text($" {Noun(family.Count, "article")} ");
        for (int i = 0; i < family.Count; i++)
        {
            html.Text(i == 0 ? "" : i == family.Count - 1 ? " and " : ", ");
            WriteNumber(family[i]);
        }

        html.Text(".");
        if (family.Count > 1)
            WritePairs(family.SelectMany(article => pairs[article]));

        html.Close().Line();
    }

    private void WritePassages()
    {
        LineagePair<LineageArticle>[] passages = [.. lineage.Pairs.Where(pair => pair.Kind == ReprintKind.Partial)];
        if (passages.Length == 0)
            return;
        string pairs = Count(passages.Length, "pair of articles shares", "pairs of articles share");
        html.Element("p", $"{pairs} a passage and {Noun(passages.Length, "remains", "remain")} two texts each:");
        WritePairs(passages);
    }

    // "Side by side on pages of their own: 1 and 2 (8 sentences in both), …"
    private void WriteSideBySide()
    {
        ClosestPairs closest = page.Asked.Of(ClosestPairs.OfCompared);
        ClosePair[] paged = [.. closest.Pages.Where(pair => page.Context.LinkToPair(pair.Left, pair.Right) is not null)];
        if (paged.Length == 0)
            return;
        string which = closest.All > paged.Length ? $"The {Number(paged.Length)} closest of {Number(closest.All)} pairs" : "Pairs";
        string limit = $"that share a text or at least {Spelled(ClosestPairs.MinimumLinks)} sentences";
        html.Open("p").Text($"{which} {limit}, side by side on pages of their own:");
        foreach (ClosePair pair in paged)
        {
            string numbers = $"{Number(page.Context.NumberOf(pair.Left) ?? 0)} and {Number(page.Context.NumberOf(pair.Right) ?? 0)}";
            html.Text(pair == paged[0] ? " " : ", ").Element("a", numbers, ("href", page.Context.LinkToPair(pair.Left, pair.Right)),
                    ("aria-label", $"{page.Numbered(pair.Left)} and {page.Numbered(pair.Right)} side by side"))
                .Text($" ({Count(pair.Links, "sentence")})");
        }

        html.Text(". ").Element("code", "parallax pair").Text(" sets any two side by side.").Close().Line();
    }

    private void WritePairs(IEnumerable<LineagePair<LineageArticle>> pairs)
    {
        html.Open("ul");
        foreach (LineagePair<LineageArticle> pair in pairs)
        {
            if (shown++ == MostPairs)
                html.Element("li", "More stand in the table.");
            if (shown <= MostPairs)
                WritePair(pair);
        }

        html.Close();
    }

    // 3 and 5: reworded. 20 sentences of both; 29 % of the shorter one’s five-word sequences stand in the other. 3 credits ABC. No direction told.
    private void WritePair(LineagePair<LineageArticle> pair)
    {
        html.Open("li");
        WriteNumber(pair.First);
        html.Text(" and ");
        WriteNumber(pair.Second);
        html.Text($": {pair.Kind.Name()}. ");
        if (pair.Sentences.Count > 0)
        {
            string count = Count(pair.Sentences.Count, "sentence");
            page.Link(count, page.Context.LinkTo(pair.Places(), "shared-sentences", $"{count} of {pair.First.Label} and {pair.Second.Label}"))
                .Text($" of both ({Percent(pair.OfFirst.Share)} of {pair.First.Number}, {Percent(pair.OfSecond.Share)} of {pair.Second.Number}); ");
        }

        html.Text($"{Percent(pair.Containment)} of the shorter one’s own five-word sequences stand in the other.");
        foreach (LineageEvidence item in pair.Evidence.DistinctBy(pair.InWords, StringComparer.OrdinalIgnoreCase))
        {
            html.Text(" ");
            if (pair.PlaceOf(item) is { } place)
                html.Element("a", Capital(pair.InWords(item)), ("href", page.Context.LinkTo(place))).Text(".");
            else
                html.Text(Capital(pair.InWords(item)) + ".");
        }

        html.Text($" {Capital(pair.DirectionInWords())}.");
        page.SideBySide(pair.First.Annotated!, pair.Second.Annotated!);
        html.Close().Line();
    }

    private void WriteNumber(LineageArticle article) =>
        page.Link(Number(article.Number), page.Context.LinkTo(article.Annotated!), article.Label);
}
