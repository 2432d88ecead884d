namespace Parallax.Parts;

/// <summary>The first and the last word of one article.</summary>
/// <param name="First">Where the first quotation with a speaker begins.</param>
/// <param name="FirstKey">Whose it is.</param>
/// <param name="Last">Where the last one begins; the same place where the article has one only.</param>
/// <param name="LastKey">Whose it is.</param>
public sealed record ArticleFirstLast(MeasureGroup Group, Place First, string FirstKey, Place Last, string LastKey) : Summarised;
