namespace Parallax;

/// <summary>"Notes": minima, what was skipped, and what was noted while reading.</summary>
internal sealed class NotesSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        html.Open("ol", ("class", "notes"));
        List<string> minima = [];
        if (report.Choices.Count > 0)
            minima.Add($"for shares of names: {Wording.Count(report.Choices[0].MinimumChoices, "choice")}");
        minima.Add($"for tone: {Wording.Count(report.Tone.MinimumSentences, "sentence")}");
        minima.Add($"for shares of voices: {Wording.Count(report.Voices.MinimumWords, "word")}");
        minima.Add($"for a statement about an outlet: {Wording.Count(MeasureGroup.MinimumForOutlet, "independent article")}");
        html.Element("li", $"Minimum {string.Join("; ", minima)}.", ("id", context.Unique("note-minimum")));
        Dictionary<string, AnnotatedArticle> byId = report.Corpus.Articles.GroupBy(article => article.Article.Id).ToDictionary(group => group.Key, group => group.First());
        foreach (Note note in report.Corpus.Notes)
            WriteNote(note, note.Article is not null ? byId.GetValueOrDefault(note.Article) : null);
        html.Element("li", "No corrections by readers were applied.").Close();
    }

    private void WriteNote(Note note, AnnotatedArticle? article)
    {
        html.Open("li");
        if (note.IsSkip)
            html.Text("Skipped: ");
        if (article is not null)
            html.Element("a", $"{Wording.Number(context.NumberOf(article) ?? 0)} {article.Article.Outlet.Name}", ("class", "n"), ("href", context.LinkTo(article))).Text(": ").Text(note.Message);
        else
            html.Text(note.ToString());
        html.Close().Line();
    }
}
