using System.Globalization;

namespace Parallax.Tests;

/// <summary>How many things the gold has, how many were found, and how many of them are the same.</summary>
internal sealed class Tally
{
    public int Gold { get; set; }

    public int Found { get; set; }

    public int Same { get; set; }

    /// <summary>Share of what was found that is in the gold; 1 where nothing was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Same / Found;

    /// <summary>Share of the gold that was found; 1 where the gold has none.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Same / Gold;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Gold + Found == 0 ? 1 : 2.0 * Same / (Gold + Found);

    /// <summary>Counts one thing that the gold has, or was found, or both.</summary>
    public void Add(bool inGold, bool found, bool same)
    {
        Gold += inGold ? 1 : 0;
        Found += found ? 1 : 0;
        Same += same ? 1 : 0;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"P {Precision:0.000}  R {Recall:0.000}  F1 {F1:0.000}   gold {Gold}, found {Found}, same {Same}");
}
