namespace Parallax.Parts;

/// <summary>The quotations of one kind.</summary>
/// <param name="Places">Where they begin.</param>
/// <param name="Share">Among the row's quotations.</param>
public sealed record KindCount(QuotationKind Kind, Concordance Places, MeasuredShare Share) : Summarised;
