namespace Parallax;

/// <summary>
/// How an interval is found by drawing again from what was seen (Efron and Tibshirani 1993, percentile). A value that is not allowed is refused with
/// an <see cref="ArgumentException"/>.
/// </summary>
public sealed record BootstrapOptions
{
    /// <summary>How many times to draw, at least 100.</summary>
    public int Draws { get; init => field = Allowed.AtLeast(100, value); } = 2000;

    /// <summary>Share of the draws that lies in the interval, above 0 and below 1.</summary>
    public double Level { get; init => field = Allowed.Level(value); } = 0.95;

    /// <summary>Where the sequence of draws begins: the same seed gives the same interval, on any machine and in any order of articles.</summary>
    public int Seed { get; init; } = 1;
}
