namespace Parallax;

public sealed partial record Corpus
{
    /// <summary>
    /// The corpus with all that is found in its articles, in its order. Articles are annotated on all processors. One that holds more of
    /// something than any article does is left out, with a note.
    /// </summary>
    /// <param name="options">The lexicons and the kinds of quotations; null for the defaults.</param>
    public AnnotatedCorpus Annotate(AnnotationOptions? options = null)
    {
        options ??= new AnnotationOptions();
        ArticleAnnotator annotator = new(options);
        List<AnnotatedArticle> annotated = [];
        List<Note> skipped = [];
        foreach ((AnnotatedArticle? found, Note? skip) in OrderedParallel.Select(Articles, article => Annotated(annotator, article)))
        {
            if (skip is null)
                annotated.Add(found!);
            else
                skipped.Add(skip);
        }

        Corpus whole = skipped.Count == 0 ? this
            : this with { Articles = [.. annotated.Select(article => article.Article)], Notes = [.. Notes, .. skipped] };
        return new AnnotatedCorpus(whole, annotated, options.Lexicons);
    }

    private static (AnnotatedArticle? Found, Note? Skip) Annotated(ArticleAnnotator annotator, Article article)
    {
        try
        {
            return (annotator.Annotate(article), null);
        }
        catch (ArticleCostException tooMuch)
        {
            return (null, tooMuch.ToNote(article));
        }
    }
}
