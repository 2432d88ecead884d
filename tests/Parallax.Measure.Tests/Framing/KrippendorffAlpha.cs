namespace Parallax.Tests;

/// <summary>
/// Agreement of judges beyond chance: Krippendorff's alpha for nominal values (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability).
/// Any number of judges, any number of values, and units that some judge left out.
/// </summary>
internal static class KrippendorffAlpha
{
    /// <summary>The alpha of judgements: 1 for full agreement, 0 for what chance gives, below 0 for less than chance.</summary>
    /// <typeparam name="T">What is judged: a pole, a verdict.</typeparam>
    /// <param name="units">For each thing judged, the judgements of it by those who judged it. Those with fewer than two say nothing.</param>
    /// <returns>The alpha; null where there is nothing to disagree on: no unit with two judgements, or one value throughout.</returns>
    public static double? Nominal<T>(IEnumerable<IReadOnlyList<T>> units)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(units);
        Dictionary<T, int> counts = [];
        double disagreeing = 0;
        int values = 0;
        foreach (IReadOnlyList<T> unit in units.Where(static unit => unit.Count >= 2))
        {
            int[] same = [.. unit.GroupBy(static value => value).Select(static value => value.Count())];
            foreach (T value in unit)
                counts[value] = counts.GetValueOrDefault(value) + 1;
            values += unit.Count;

            // Each unit weighs as many pairs as it has values: pairs of unequal values, over the number of others to pair with.
            disagreeing += same.Sum(count => (double)count * (unit.Count - count)) / (unit.Count - 1);
        }

        double byChance = counts.Values.Sum(count => (double)count * (values - count));
        return byChance == 0 ? null : 1 - ((values - 1) * disagreeing / byChance);
    }
}
