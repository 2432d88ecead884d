namespace Parallax;

/// <summary>"The articles": the texts as read, with all that was found in them.</summary>
internal sealed class ArticlesSection(Report report, HtmlWriter html, ShowContext context)
{
    private readonly Dictionary<AnnotatedArticle, (string? Letter, int[] Others)> letters = new(ReferenceEqualityComparer.Instance);

    public void Write()
    {
        html.Open("div", ("class", "mn keep"), ("role", "note"))
            .Open("p").Element("b", "Own voice is unmarked.").Text(" Beside the text: who speaks, in which voice, how many words.").Close().Close();
        html.Element("p", "The texts as read, with all that was found in them. Nothing is deleted; what was not analysed is small and grey.");
        WriteFilters();
        foreach (IReadOnlyList<AnnotatedArticle> family in report.Shared.Families)
        {
            foreach (AnnotatedArticle article in family)
            {
                int[] others = [.. family.Where(other => !ReferenceEquals(other, article)).Select(other => context.NumberOf(other) ?? 0)];
                letters[article] = (report.Shared.LetterOf(family[0]), others);
            }
        }

        foreach ((int index, AnnotatedArticle article) in report.Corpus.Articles.Index())
        {
            (string? letter, int[] others) = letters.GetValueOrDefault(article, (null, []));
            MarkedArticle marked = new(article, index + 1)
            {
                TextLetter = letter,
                SharesTextWith = others,
                MinimumWords = report.Voices.MinimumWords,
            };
            marked.WriteTo(html, context);
        }
    }

    private void WriteFilters()
    {
        html.Open("form", ("class", "filters"), ("aria-label", "What is marked in the articles"))
            .Open("fieldset").Element("legend", "Voice");
        foreach (Voice voice in FigureKey.AllVoices.Where(voice => voice != Voice.Own))
            WriteFilter("f-" + voice.Name(), () => html.Element("span", voice.ToString(), ("class", "q-" + voice.Name())));
        html.Close().Open("fieldset").Element("legend", "Also");
        WriteFilter("f-terms", () => html.Open("span").Element("b", "term").Text(" (◆ condemns, ◇ legitimises, no sign: neutral)").Close());
        WriteFilter("f-furn", () => html.Element("span", "page furniture", ("class", "furn")));
        html.Close().Close().Line();
    }

    private void WriteFilter(string id, Action label)
    {
        html.Open("label").Void("input", ("type", "checkbox"), ("id", id), ("checked", "")).Text(" ");
        label();
        html.Close();
    }
}
