namespace Parallax.Parts;

/// <summary>Two articles of a corpus side by side: which of their sentences render each other, and how these differ.</summary>
/// <param name="Left">The one that the rows follow.</param>
/// <param name="Right">The other one; no direction is implied.</param>
/// <param name="Rows">Headlines first, then every sentence of both: in the order of the left one, what only the right one has in its place.</param>
public sealed record PairedTexts(AnnotatedArticle Left, AnnotatedArticle Right, IReadOnlyList<PairRow> Rows, IReadOnlyList<Setting> Settings)
    : Summarised;
