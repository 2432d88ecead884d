namespace Parallax;

/// <summary>When two articles count as sharing a text. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record SharedTextsOptions
{
    /// <summary>Two articles share a text from this containment on, above 0 and up to 1.</summary>
    /// <remarks>
    /// Copies and light rewordings of news texts lie well above it, unrelated articles on one event (quoting the same statement) below .1.
    /// </remarks>
    public double Threshold
    {
        get;
        init => field = value is > 0 and <= 1
            ? value
            : throw new ArgumentException($"The threshold is {value}; it must be above 0 and at most 1.", nameof(value));
    } = 0.25;

    /// <summary>How many words make a shingle, at least 1.</summary>
    public int ShingleWords
    {
        get;
        init => field = value >= 1
            ? value
            : throw new ArgumentException($"A shingle of {value} words is not possible; it needs at least 1.", nameof(value));
    } = 5;

    /// <summary>Two articles need so many shingles in common: one common phrase joins no short texts. Equal bodies need none.</summary>
    public int MinimumShared { get; init; } = 10;

    /// <summary>A shingle in more articles than this (at least 2) does not count: a notice of many pages, not a text that two share.</summary>
    public int MaximumArticles
    {
        get;
        init => field = value >= 2
            ? value
            : throw new ArgumentException($"A shingle in at most {value} articles can join none; at least 2 must be allowed.", nameof(value));
    } = 200;
}
