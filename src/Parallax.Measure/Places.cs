namespace Parallax;

/// <summary>Makes places of what was found in an article.</summary>
internal static class Places
{
    public static Concordance Of(IEnumerable<Place> places)
    {
        Place[] all = [.. places];
        return all.Length == 0 ? Concordance.Empty : new Concordance(all);
    }

    public static Place Of(AnnotatedArticle article, Term term) =>
        new(article, term.In, term.Span, article.Segmented.Of(term.In).WordsIn(term.Span), term.Voice, term.Speaker);

    public static Place Of(AnnotatedArticle article, VoiceRun run) =>
        new(article, run.In, run.Span, run.Words, run.Voice, run.Quotation < 0 ? null : article.Quotations[run.Quotation].Speaker?.Entity);

    /// <summary>A place in the voice of the word at <paramref name="position"/>.</summary>
    public static Place At(AnnotatedArticle article, TextPart part, TextSpan span, int position)
    {
        VoiceRun? run = RunAt(article.Voices, part, position);
        string? speaker = run is { Quotation: >= 0 } said ? article.Quotations[said.Quotation].Speaker?.Entity : null;
        return new Place(article, part, span, article.Segmented.Of(part).WordsIn(span), run?.Voice ?? Voice.Own, speaker);
    }

    /// <summary>The choices among terms of an article: those that are no part of a name.</summary>
    public static IEnumerable<Term> Contested(AnnotatedArticle article) => article.Terms.Where(term => !term.IsName);

    // Runs stand in reading order, the title's first.
    private static VoiceRun? RunAt(IReadOnlyList<VoiceRun> runs, TextPart part, int position)
    {
        int at = runs.FirstFrom(run => run.In == part ? run.Span.End > position : run.In == TextPart.Text);
        return at < runs.Count && runs[at].In == part && runs[at].Span.Contains(position) ? runs[at] : null;
    }
}
