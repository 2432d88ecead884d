namespace Parallax;

/// <summary>"Notes": minima, what was skipped, and what was noted while reading.</summary>
internal sealed class NotesSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        html.Open("ol", ("class", "notes"));
        List<string> minima = [];
        if (report.Choices.Count > 0)
            minima.Add($"for shares of names: {Count(report.Choices[0].MinimumChoices, "choice")}");
        minima.Add($"for tone: {Count(report.Tone.MinimumSentences, "sentence")}");
        minima.Add($"for shares of voices: {Count(report.Voices.MinimumWords, "word")}");
        minima.Add($"for a statement about an outlet: {Count(MeasureGroup.MinimumForOutlet, "independent article")}");
        html.Element("li", $"Minimum {string.Join("; ", minima)}.", ("id", context.Unique("note-minimum")));
        ILookup<string, AnnotatedArticle> byId = report.Corpus.Articles.ToLookup(article => article.Article.Id);
        foreach (Note note in report.Corpus.Notes)
            WriteNote(note, note.Article is not null ? byId[note.Article].FirstOrDefault() : null);
        html.Element("li", "No corrections by readers were applied.").Close();
    }

    private void WriteNote(Note note, AnnotatedArticle? article)
    {
        html.Open("li");
        if (note.IsSkip)
            html.Text("Skipped: ");
        if (article is not null)
            html.WriteLink(article.Numbered(context.NumberOf(article) ?? 0), context.LinkTo(article)).Text(": ").Text(note.Message);
        else
            html.Text(note.ToString());
        html.Close().Line();
    }
}
