namespace Parallax.Parts;

/// <summary>
/// When two sentences count as renderings of one statement. A value that is not allowed is refused with an <see cref="ArgumentException"/>.
/// </summary>
public sealed record SentenceAlignmentOptions
{
    /// <summary>Two sentences that stand in the same order as their neighbours are linked from this similarity on; above 0 and up to 1.</summary>
    public double Threshold { get; init => field = Allowed.Share(value); } = 0.25;

    /// <summary>
    /// The same in two articles that are known to tell one event because they have clearer links: there two sentences that are each other's best are
    /// linked from this strength on; above 0 and up to 1.
    /// </summary>
    public double RelatedThreshold { get; init => field = Allowed.Share(value); } = 0.2;

    /// <summary>Renderings of one statement are at least so alike on average, above 0 and up to 1: a chain of vague links is no statement.</summary>
    public double StatementThreshold { get; init => field = Allowed.Share(value); } = 0.25;

    /// <summary>A neighbour joins a sentence where both together are more like the other side by this much, 0 to 1.</summary>
    public double Widening { get; init; } = 0.05;

    /// <summary>What stands in more sentences than this (at least 2) leads to no pair, however rare it is elsewhere.</summary>
    public int MaximumSentences { get; init => field = Allowed.AtLeast(2, value); } = 500;
}
