namespace Parallax;

/// <summary>A sentence of a corpus.</summary>
/// <param name="Article">Its article.</param>
/// <param name="In">Which of the article's texts.</param>
/// <param name="Start">Where it begins there.</param>
internal readonly record struct SentenceKey(AnnotatedArticle Article, TextPart In, int Start)
{
    /// <summary>The sentence that begins where a place does.</summary>
    public static SentenceKey Of(Place place) => new(place.Article, place.In, place.Span.Start);
}
