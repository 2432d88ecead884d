namespace Parallax;

/// <summary>How words are compared. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record KeynessOptions
{
    /// <summary>What the texts are divided by.</summary>
    public KeynessBy By { get; init; }

    /// <summary>The name of the group that all others are compared with; null to compare each with the rest.</summary>
    public string? Against { get; init; }

    /// <summary>
    /// The only voice whose words are counted; null for all. By side, the outlet's own voice is nobody's, and words in quotation marks are counted.
    /// </summary>
    public Voice? Voice { get; init; } = Parallax.Voice.Own;

    /// <summary>The sides of speakers; null for a proposal by affiliation. Asked for by <see cref="KeynessBy.Side"/> only.</summary>
    public Sides? Sides { get; init; }

    /// <summary>How events are told apart; null for the column where there is one, else by content.</summary>
    public EventGrouping? EventsBy { get; init; }

    /// <summary>How many words a phrase may have, 1 (no phrases) to 3.</summary>
    public int Phrases
    {
        get;
        init => field = value is >= 1 and <= 3 ? value : throw new ArgumentException($"Phrases cannot be {value}; it must be 1, 2 or 3.",
            nameof(value));
    } = 3;

    /// <summary>
    /// Texts whose words tell what is usual, beside those that are compared; null for those that are compared alone. Words in all voices count.
    /// </summary>
    public AnnotatedCorpus? Prior { get; init; }

    /// <summary>
    /// How many words the prior weighs (α₀ of Monroe, Colaresi and Quinn 2008), above 0: each side is taken as if it had so many words more, of
    /// usual ones in their usual proportions.
    /// </summary>
    public double PriorWords { get; init => field = Allowed.Above(0, value); } = 500;

    /// <summary>Words and phrases that stand in all texts together less often than this (at least 2) are not compared.</summary>
    public int MinimumCount { get; init => field = Allowed.AtLeast(2, value); } = 10;

    /// <summary>
    /// They have to stand in so many independent texts (at least 2), and to be called reliable, in so many of the side that has more of them: one
    /// article does not speak for an outlet.
    /// </summary>
    public int MinimumTextsOfTerm { get; init => field = Allowed.AtLeast(2, value); } = 5;

    /// <summary>Below this many independent texts (at least 2) on either side nothing is compared.</summary>
    public int MinimumTexts { get; init => field = Allowed.AtLeast(2, value); } = 8;

    /// <summary>Below this many words (at least 1) on either side nothing is compared.</summary>
    public int MinimumWords { get; init => field = Allowed.AtLeast(1, value); } = 1000;

    /// <summary>The level of intervals, above 0 and below 1.</summary>
    public double Level { get; init => field = Allowed.Level(value); } = 0.95;

    /// <summary>Share of the words called reliable that may be none, above 0 and below 1; of names likewise.</summary>
    public double FalseDiscoveries { get; init => field = Allowed.Level(value); } = 0.05;

    /// <summary>How many terms of each comparison are listed, at least 1; reliable ones first.</summary>
    public int MaximumTerms { get; init => field = Allowed.AtLeast(1, value); } = 60;
}
