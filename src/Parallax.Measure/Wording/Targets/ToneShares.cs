namespace Parallax.Parts;

/// <summary>How likely each tone towards somebody is, by the model; the three add up to 1.</summary>
/// <param name="Negative">0 to 1.</param>
/// <param name="Neutral">0 to 1.</param>
/// <param name="Positive">0 to 1.</param>
public readonly record struct ToneShares(double Negative, double Neutral, double Positive)
{
    /// <summary>Positive less negative, −1 to +1.</summary>
    public double Score => Positive - Negative;

    /// <summary>The likeliest; neutral of equals.</summary>
    public TargetTone Likeliest => Negative > Neutral && Negative > Positive ? TargetTone.Negative
        : Positive > Neutral && Positive > Negative ? TargetTone.Positive : TargetTone.Neutral;
}
