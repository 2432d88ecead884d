namespace Parallax;

/// <summary>How far a number can be trusted.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="Level">Share of repetitions that it should hold in, 0 to 1 (0.9).</param>
public readonly record struct Interval(double Low, double High, double Level)
{
    /// <summary>The level that an option asks for.</summary>
    /// <exception cref="ArgumentException">It does not lie between 0 and 1.</exception>
    internal static double AllowedLevel(double value) => value is > 0 and < 1
        ? value
        : throw new ArgumentException($"The level is {value}; it must lie between 0 and 1.", nameof(value));
}
