using System.Collections.Concurrent;
using MathNet.Numerics.Distributions;

namespace Parallax;

/// <summary>Intervals of shares of counts.</summary>
internal static class ShareInterval
{
    private static readonly ConcurrentDictionary<(double, double, double), Interval> Known = new();

    /// <summary>
    /// One category's share under a Dirichlet-multinomial model with the same prior weight for each category: its margin is a Beta distribution
    /// (Gelman et al., Bayesian Data Analysis, 3.4). Equal tails.
    /// </summary>
    public static Interval Of(int count, int total, int categories, double prior, double level)
    {
        if (categories == 1)
            return new Interval(1, 1, level);
        double a = count + prior, b = total - count + (prior * (categories - 1));
        // The same few counts come again in row after row, and a quantile is found by a search.
        if (Known.Count > 10_000)
            Known.Clear();
        return Known.GetOrAdd((a, b, level), static key =>
        {
            (double a, double b, double level) = key;
            return new Interval(Beta.InvCDF(a, b, (1 - level) / 2), Beta.InvCDF(a, b, (1 + level) / 2), level);
        });
    }

    /// <summary>The share of independent things of which some have a property (Wilson 1927), without any prior.</summary>
    /// <param name="total">How many there are, at least 1.</param>
    public static Interval Wilson(int count, int total, double level)
    {
        double z = Normal.InvCDF(0, 1, (1 + level) / 2), share = (double)count / total, more = z * z / total;
        double middle = (share + (more / 2)) / (1 + more);
        double reach = z * Math.Sqrt((share * (1 - share) / total) + (more / total / 4)) / (1 + more);
        return new Interval(Math.Max(0, middle - reach), Math.Min(1, middle + reach), level);
    }
}
