namespace Parallax;

/// <summary>How far a number can be trusted.</summary>
/// <param name="Level">Share of repetitions that it should hold in, 0 to 1 (0.9).</param>
public readonly record struct Interval(double Low, double High, double Level);
