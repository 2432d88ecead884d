namespace Parallax;

public sealed partial record Corpus
{
    /// <summary>The corpus with all that is found in its articles, in its order. Articles are annotated on all processors.</summary>
    /// <param name="options">The lexicons and the kinds of quotations; null for the defaults.</param>
    public AnnotatedCorpus Annotate(AnnotationOptions? options = null)
    {
        options ??= new AnnotationOptions();
        ArticleAnnotator annotator = new(options);
        return new AnnotatedCorpus(this, [.. OrderedParallel.Select(Articles, annotator.Annotate)], options.Lexicons);
    }
}
