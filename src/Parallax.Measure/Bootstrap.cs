using MathNet.Numerics.Statistics;

namespace Parallax;

/// <summary>
/// Percentile intervals of ratios of sums (means and shares are such), by drawing whole units with replacement. Units may be sentences, quotations
/// or texts; each has a base (its words, or 1) and parts, one for each ratio that is asked for.
/// </summary>
internal sealed class Bootstrap
{
    // So many ratios are drawn for at a time; bounds memory where an outlet has thousands of speakers.
    private const int ColumnsAtATime = 256;
    private readonly List<Unit> units = [];

    /// <summary>How many units there are.</summary>
    public int Units => units.Count;

    /// <summary>Adds a unit.</summary>
    /// <param name="unitBase">What it adds to the denominator of every ratio.</param>
    /// <param name="parts">What it adds to the numerators, by number of the ratio, ascending.</param>
    public void Add(double unitBase, params (int Column, double Value)[] parts) => units.Add(new Unit(unitBase, parts));

    /// <summary>The ratios of the sums, and their intervals.</summary>
    /// <remarks>Units are sorted by their values first, so that neither sums nor draws depend on the order of articles.</remarks>
    public (double Ratio, Interval Interval)[] Ratios(int columns, BootstrapOptions options)
    {
        units.Sort(Unit.Compare);
        double[] sums = new double[columns];
        double total = 0;
        foreach (Unit unit in units)
        {
            total += unit.Base;
            foreach ((int column, double value) in unit.Parts)
                sums[column] += value;
        }

        var results = new (double, Interval)[columns];
        for (int first = 0; first < columns; first += ColumnsAtATime)
        {
            int width = Math.Min(ColumnsAtATime, columns - first);
            double[][] draws = Draw(first, width, options);
            for (int i = 0; i < width; i++)
                results[first + i] = (sums[first + i] / total, Percentiles(draws[i], options.Level));
        }

        return results;
    }

    private double[][] Draw(int first, int width, BootstrapOptions options)
    {
        // Flat arrays: this loop runs as often as draws times units.
        int[] starts = new int[units.Count + 1];
        double[] bases = new double[units.Count];
        List<int> columns = [];
        List<double> values = [];
        for (int i = 0; i < units.Count; i++)
        {
            bases[i] = units[i].Base;
            foreach ((int column, double value) in units[i].Parts)
            {
                if (column >= first && column < first + width)
                {
                    columns.Add(column - first);
                    values.Add(value);
                }
            }

            starts[i + 1] = columns.Count;
        }

        return Draw(starts, bases, [.. columns], [.. values], width, options);
    }

    private static double[][] Draw(int[] starts, double[] bases, int[] columns, double[] values, int width, BootstrapOptions options)
    {
        double[][] draws = [.. Enumerable.Range(0, width).Select(_ => new double[options.Draws])];
        double[] sums = new double[width];
        ulong state = (ulong)options.Seed;
        int kept = 0;
        for (int draw = 0; draw < options.Draws; draw++)
        {
            Array.Clear(sums);
            double total = 0;
            for (int i = 0; i < bases.Length; i++)
            {
                int unit = Next(ref state, bases.Length);
                total += bases[unit];
                for (int part = starts[unit]; part < starts[unit + 1]; part++)
                    sums[columns[part]] += values[part];
            }

            // A draw of nothing but empty units has no ratio.
            if (total == 0)
                continue;
            for (int i = 0; i < width; i++)
                draws[i][kept] = sums[i] / total;
            kept++;
        }

        return kept == options.Draws ? draws : [.. draws.Select(column => column[..kept])];
    }

    private static Interval Percentiles(double[] draws, double level) => new(
        ArrayStatistics.QuantileCustomInplace(draws, (1 - level) / 2, QuantileDefinition.R7),
        ArrayStatistics.QuantileCustomInplace(draws, (1 + level) / 2, QuantileDefinition.R7),
        level);

    // SplitMix64 (Steele, Lea and Flood 2014), its upper half scaled to the range (Lemire 2019); a generator of our own, so that no other version of
    // a library can change an interval.
    private static int Next(ref ulong state, int count)
    {
        state += 0x9E3779B97F4A7C15;
        ulong x = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return (int)(((x ^ (x >> 31)) >> 32) * (ulong)count >> 32);
    }

    private sealed record Unit(double Base, (int Column, double Value)[] Parts)
    {
        public static int Compare(Unit a, Unit b)
        {
            int order = a.Base.CompareTo(b.Base);
            if (order == 0)
                order = a.Parts.Length.CompareTo(b.Parts.Length);
            for (int i = 0; order == 0 && i < a.Parts.Length; i++)
                order = a.Parts[i].CompareTo(b.Parts[i]);
            return order;
        }
    }
}

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
