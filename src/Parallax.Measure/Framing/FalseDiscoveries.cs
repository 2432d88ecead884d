namespace Parallax;

/// <summary>Which of many results to believe.</summary>
internal static class FalseDiscoveries
{
    /// <summary>
    /// Up to which p-value to believe so that, of all that are believed, at most a share of <paramref name="rate"/> is expected to be wrong
    /// (Benjamini and Hochberg 1995; for all pairs of several groups see Yekutieli 2008); below 0 where none is.
    /// </summary>
    public static double Threshold(IEnumerable<double> values, double rate)
    {
        double[] sorted = [.. values.Order()];
        for (int i = sorted.Length - 1; i >= 0; i--)
        {
            double limit = rate * (i + 1) / sorted.Length;
            if (sorted[i] <= limit)
                return limit;
        }

        return -1;
    }
}
