using System.Collections.Concurrent;
using MathNet.Numerics.Statistics;

namespace Parallax;

/// <summary>Intervals of the difference between two shares of the same choices.</summary>
internal static class BalanceInterval
{
    private const int NeutralSteps = 64;
    private const int PoleSteps = 256;
    private static readonly ConcurrentDictionary<(int, int, int, bool, double, double), Interval> Known = new();

    /// <summary>
    /// Of a Dirichlet distribution the share of one category, and another's share of what is left, are independent; so the balance is
    /// (1 − neutral) (2 condemning − 1), with both factors from their own posterior.
    /// </summary>
    /// <param name="neutral">What is known of the share of neutral choices; null where the contrast has no neutral option.</param>
    /// <param name="condemning">What is known of the share of condemning choices among those that are not neutral.</param>
    public static Interval Of(SharePosterior? neutral, SharePosterior condemning, double level)
    {
        if (neutral is null)
        {
            Interval share = condemning.Interval(level);
            return new Interval((2 * share.Low) - 1, (2 * share.High) - 1, level);
        }

        double[] factors = [.. Steps(neutral, NeutralSteps).Select(share => 1 - share)];
        double[] signs = [.. Steps(condemning, PoleSteps).Select(share => (2 * share) - 1)];
        double[] values = new double[factors.Length * signs.Length];
        for (int i = 0; i < factors.Length; i++)
        {
            for (int j = 0; j < signs.Length; j++)
                values[(i * signs.Length) + j] = factors[i] * signs[j];
        }

        return new Interval(At(values, (1 - level) / 2), At(values, (1 + level) / 2), level);
    }

    /// <summary>The same over choices; the same few counts come again in row after row.</summary>
    public static Interval OverChoices(int condemning, int legitimising, int neutral, bool hasNeutral, double prior, double level)
    {
        if (Known.Count > 10_000)
            Known.Clear();
        return Known.GetOrAdd((condemning, legitimising, neutral, hasNeutral, prior, level), static key =>
        {
            (int condemning, int legitimising, int neutral, bool hasNeutral, double prior, double level) = key;
            return Of(
                hasNeutral ? SharePosterior.OverChoices(neutral, condemning + legitimising + neutral, prior, 2 * prior) : null,
                SharePosterior.OverChoices(condemning, condemning + legitimising, prior, prior),
                level);
        });
    }

    private static IEnumerable<double> Steps(SharePosterior posterior, int steps) =>
        Enumerable.Range(0, steps).Select(i => posterior.Quantile((i + 0.5) / steps));

    // Two of many values, so they need not be sorted.
    private static double At(double[] values, double part) =>
        ArrayStatistics.OrderStatisticInplace(values, (int)Math.Round(part * (values.Length - 1)) + 1);
}
