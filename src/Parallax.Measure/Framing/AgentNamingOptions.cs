namespace Parallax;

/// <summary>How the naming of agents is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record AgentNamingOptions
{
    /// <summary>Below this many clauses and nouns for an act (at least 1) a row has no share: not enough text.</summary>
    public int MinimumClauses { get; init => field = Allowed.AtLeast(1, value); } = 3;

    /// <summary>Posterior probability that an interval holds, above 0 and below 1.</summary>
    public double Level { get; init => field = Allowed.Level(value); } = 0.9;
}
