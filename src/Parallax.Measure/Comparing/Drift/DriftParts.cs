namespace Parallax.Parts;

/// <summary>One difference with its place in both texts.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="A">Where in A; null where A has nothing there.</param>
/// <param name="B">Where in B; null where B has nothing there.</param>
/// <param name="IsPossibleTranslation">Whether the difference lies inside marks and the speaker probably spoke another language.</param>
public sealed record DriftChange(DriftKind Kind, Place? A, Place? B, bool IsPossibleTranslation) : Summarised;

/// <summary>A stretch of words that two renderings have in common, or that only one of them has.</summary>
/// <param name="Span">From its first to its last word.</param>
/// <param name="IsOnlyHere">Whether the other rendering lacks these words.</param>
public readonly record struct DiffRun(TextSpan Span, bool IsOnlyHere);

/// <summary>Which renderings are compared. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record DriftOptions
{
    /// <summary>
    /// Two renderings are compared where so much of what the shorter one tells, by rarity of words, stands in the other; above 0 and up to 1.
    /// </summary>
    public double MinimumShare { get; init => field = Allowed.Share(value); } = 0.42;

    /// <summary>
    /// And where the words that they share are so rare together (sum of inverse sentence frequencies, natural logarithm); 0 or more.
    /// </summary>
    public double MinimumWeight { get; init => field = Allowed.AtLeast(0, value); } = 12;

    /// <summary>
    /// Sentences of two articles are compared where the alignment links at least so many of their sentences: they tell one story; 1 or more.
    /// </summary>
    public int MinimumLinks { get; init => field = Allowed.AtLeast(1, value); } = 2;

    /// <summary>Of a statement with more renderings than this (at least 2), each is compared with the fullest only, not with each other.</summary>
    public int MaximumRenderings { get; init => field = Allowed.AtLeast(2, value); } = 12;

    /// <summary>A phrase in more sentences than this (at least 2) is a phrase of the event, and joins no two sentences.</summary>
    public int MaximumPhraseSentences { get; init => field = Allowed.AtLeast(2, value); } = 6;
}
