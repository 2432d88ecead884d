namespace Parallax;

/// <summary>Finds what somebody meant to type.</summary>
internal static class Nearest
{
    /// <summary>The candidate that differs least from <paramref name="typed"/>; null where none is near.</summary>
    public static string? To(string typed, IEnumerable<string> candidates) =>
        candidates
            .Select(candidate => (candidate, distance: Distance(typed.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, pair.candidate.Length / 3))
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .FirstOrDefault();

    /// <summary>"Did you mean 'terms'? "; nothing where no candidate is near.</summary>
    public static string Meant(string typed, IEnumerable<string> candidates) => To(typed, candidates) is { } near ? $"Did you mean '{near}'? " : "";

    // Levenshtein (1966), in one row.
    private static int Distance(string a, string b)
    {
        if (a.Length > 64)
            return int.MaxValue;
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
