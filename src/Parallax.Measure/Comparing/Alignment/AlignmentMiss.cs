namespace Parallax;

/// <summary>
/// How much the alignment misses: statements that independent texts make in other words, listed by hand from whole articles by one reader
/// (data/gold/alignment.tsv; a test holds the figures to what is measured there).
/// </summary>
internal static class AlignmentMiss
{
    /// <summary>How many statements of one article stand in another, independent one, in all pairs of articles that were read.</summary>
    public const int Listed = 88;

    /// <summary>How many of them are found as one statement.</summary>
    public const int Found = 43;

    /// <summary>What captions say of it.</summary>
    public static Setting Setting { get; } = new(
        "missed", $"{Listed - Found} of {Listed} statements ({(Listed - Found) * 100.0 / Listed:0} %) that independent texts make in other words, "
            + "as listed by hand in 13 pairs of articles");
}
