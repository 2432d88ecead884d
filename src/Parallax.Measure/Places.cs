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

    /// <summary>The choices among terms of an article: those that are no part of a name.</summary>
    public static IEnumerable<Term> Contested(AnnotatedArticle article) => article.Terms.Where(term => !term.IsName);
}
