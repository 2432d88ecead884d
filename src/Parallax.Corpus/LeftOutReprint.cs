namespace Parallax.Parts;

/// <summary>A reprint that was left out of a corpus.</summary>
/// <param name="Article">The article.</param>
/// <param name="Kept">The one of its family that was kept.</param>
public sealed record LeftOutReprint(AnnotatedArticle Article, AnnotatedArticle Kept);
