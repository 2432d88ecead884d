namespace Parallax;

/// <summary>"The articles": the texts as read, with all that was found in them.</summary>
internal static class ArticlesSection
{
    public static void Write(SectionWriter page, bool explains)
    {
        page.Text("The texts as read, with all that was found in them. Nothing is deleted; what was not analysed is small and grey. Own voice is "
            + "unmarked; beside the text stands who speaks, in which voice, with how many words.");
        WriteFilters(page.Html);
        SharedTexts shared = page.Asked.Findings.SharedTexts;
        Dictionary<AnnotatedArticle, IReadOnlyList<AnnotatedArticle>> families = new(ReferenceEqualityComparer.Instance);
        foreach (IReadOnlyList<AnnotatedArticle> family in shared.Families)
        {
            foreach (AnnotatedArticle article in family)
                families[article] = family;
        }

        foreach ((int index, AnnotatedArticle article) in page.Asked.Corpus.Articles.Index())
        {
            MarkedArticle marked = new(article, index + 1)
            {
                TextLetter = shared.LetterOf(families[article][0]),
                SharesTextWith =
                    [.. families[article].Where(other => !ReferenceEquals(other, article)).Select(other => page.Context.NumberOf(other) ?? 0)],
                Explains = explains,
                SideBySide =
                [
                    .. page.Asked.Corpus.Articles.Where(other => page.Context.LinkToPair(article, other) is not null)
                        .Select(other => (page.Context.NumberOf(other) ?? 0, page.Context.LinkToPair(article, other)!)),
                ],
                MinimumWords = VoicesComparison.Described.Of(page.Asked).MinimumWords,
            };
            marked.WriteTo(page.Html, page.Context);
        }

        if (explains)
            page.Folded("The rules that made the findings", page.Asked.Corpus.RulesTable());
    }

    private static void WriteFilters(HtmlWriter html)
    {
        html.Open("form", ("class", "filters"), ("aria-label", "What is marked in the articles"))
            .Open("fieldset").Element("legend", "Voice");
        foreach (Voice voice in AllVoices.Where(voice => voice != Voice.Own))
            WriteFilter(html, "f-" + voice.Name(), () => html.Element("span", voice.ToString(), ("class", "q-" + voice.Name())));
        html.Close().Open("fieldset").Element("legend", "Also");
        WriteFilter(html, "f-terms", () => html.Open("span").Element("b", "term").Text(" (◆ condemns, ◇ legitimises, no sign: neutral)").Close());
        WriteFilter(html, "f-furn", () => html.Element("span", "page furniture", ("class", "furn")));
        html.Close().Close().Line();
    }

    private static void WriteFilter(HtmlWriter html, string id, Action label)
    {
        html.Open("label").Void("input", ("type", "checkbox"), ("id", id), ("checked", "")).Text(" ");
        label();
        html.Close();
    }
}
