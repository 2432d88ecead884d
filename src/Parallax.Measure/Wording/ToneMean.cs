namespace Parallax.Parts;

/// <summary>A mean tone.</summary>
/// <param name="Mean">−1 to +1.</param>
/// <param name="Interval">Bootstrap (percentile) over sentences of these texts; over texts where the row speaks for its outlet.</param>
public sealed record ToneMean(double Mean, Interval Interval, int Sentences) : Summarised;
