namespace Parallax;

/// <summary>A sentence of a corpus.</summary>
/// <param name="In">Which of the article's texts.</param>
internal readonly record struct SentenceKey(AnnotatedArticle Article, TextPart In, int Start)
{
    /// <summary>The sentence that begins where a place does.</summary>
    public static SentenceKey Of(Place place) => new(place.Article, place.In, place.Span.Start);
}
