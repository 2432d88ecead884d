namespace Parallax;

/// <summary>Which renderings are compared. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record DriftOptions
{
    /// <summary>Two renderings are compared where so much of what the shorter one tells, by rarity of words, stands in the other; above 0 and up to 1.</summary>
    public double MinimumShare
    {
        get;
        init => field = value is > 0 and <= 1
            ? value
            : throw new ArgumentException($"The minimum share is {value}; it must be above 0 and at most 1.", nameof(value));
    } = 0.42;

    /// <summary>And where the words that they share are so rare together (sum of inverse sentence frequencies, natural logarithm); 0 or more.</summary>
    public double MinimumWeight
    {
        get;
        init => field = value >= 0
            ? value
            : throw new ArgumentException($"The minimum weight is {value}; it must be 0 or more.", nameof(value));
    } = 12;

    /// <summary>Sentences of two articles are compared where the alignment links at least so many of their sentences: they tell one story; 1 or more.</summary>
    public int MinimumLinks
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentException($"Of {value} links none joins two articles; at least 1 must be asked for.", nameof(value));
    } = 2;

    /// <summary>Of a statement with more renderings than this (at least 2), each is compared with the fullest only, not with each other.</summary>
    public int MaximumRenderings
    {
        get;
        init => field = value >= 2
            ? value
            : throw new ArgumentException($"Of {value} renderings none can be compared; at least 2 must be allowed.", nameof(value));
    } = 12;

    /// <summary>A phrase in more sentences than this (at least 2) is a phrase of the event, and joins no two sentences.</summary>
    public int MaximumPhraseSentences
    {
        get;
        init => field = value >= 2
            ? value
            : throw new ArgumentException($"A phrase in at most {value} sentences can join none; at least 2 must be allowed.", nameof(value));
    } = 6;
}
