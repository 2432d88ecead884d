namespace Parallax;

/// <summary>"Notes": minima, what was skipped, and what was noted while reading.</summary>
internal static class NotesSection
{
    public static void Write(SectionWriter page)
    {
        Comparing asked = page.Asked;
        HtmlWriter html = page.Html.Open("ol", ("class", "notes"));
        string[] minima =
        [
            .. asked.Findings.Choices.Take(1).Select(choice => $"for shares of names: {Count(choice.MinimumChoices, "choice")}"),
            $"for tone: {Count(ToneComparison.Described.Of(asked).MinimumSentences, "sentence")}",
            $"for shares of voices: {Count(VoicesComparison.Described.Of(asked).MinimumWords, "word")}",
            $"for a statement about an outlet: {Count(MeasureGroup.MinimumForOutlet, "independent article")}",
        ];
        html.Element("li", $"Minimum {string.Join("; ", minima)}.", ("id", page.Context.Unique("note-minimum")));
        ILookup<string, AnnotatedArticle> byId = asked.Corpus.Articles.ToLookup(article => article.Article.Id);
        foreach (Note note in asked.Corpus.Notes)
            WriteNote(page, note, note.Article is not null ? byId[note.Article].FirstOrDefault() : null);
        foreach (AnnotatedArticle article in asked.Corpus.Articles)
        {
            foreach (Note note in article.Notes)
                WriteNote(page, note, article);
        }

        html.Close();
    }

    private static void WriteNote(SectionWriter page, Note note, AnnotatedArticle? article)
    {
        HtmlWriter html = page.Html.Open("li");
        if (note.IsSkip)
            html.Text("Skipped: ");
        if (article is not null)
            page.Link(article.Numbered(page.Context.NumberOf(article) ?? 0), page.Context.LinkTo(article)).Text(": ").Text(note.Message);
        else
            html.Text(note.ToString());
        html.Close().Line();
    }
}
