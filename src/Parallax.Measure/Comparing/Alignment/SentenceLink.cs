namespace Parallax.Parts;

/// <summary>Sentences of two articles that render one statement.</summary>
/// <param name="A">The sentences of the article that stands earlier in the corpus, in order; usually one.</param>
/// <param name="B">Those of the later one; more than one where a sentence was split.</param>
/// <param name="Similarity">How alike the two sides are, above 0 and up to 1.</param>
public sealed record SentenceLink(IReadOnlyList<Place> A, IReadOnlyList<Place> B, double Similarity) : Summarised
{
    /// <summary>The two articles.</summary>
    internal (AnnotatedArticle A, AnnotatedArticle B) Articles => (A[0].Article, B[0].Article);
}
