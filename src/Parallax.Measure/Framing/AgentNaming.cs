namespace Parallax;

/// <summary>How articles or outlets put acts of harm and force, and how often they name who acts.</summary>
/// <param name="Rows">One per article or outlet, in corpus order; rows without any such act are there too.</param>
/// <param name="MinimumClauses">Below this many clauses and nouns a row has no share: not enough text.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record AgentNaming(IReadOnlyList<AgentNamingRow> Rows, int MinimumClauses, IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>The acts of one article or outlet.</summary>
/// <param name="Uses">Every clause or noun for an act, with its place, in corpus order.</param>
/// <param name="Named">Share of those whose agent is named; null where there is not enough text.</param>
public sealed record AgentNamingRow(MeasureGroup Group, IReadOnlyList<AgentUse> Uses, AgentShare? Named) : Summarised
{
    /// <summary>All places.</summary>
    public Concordance Clauses { get; } = Measured(Uses);

    /// <summary>The places whose agent is named.</summary>
    public Concordance NamedClauses { get; } = Measured(Uses.Where(use => use.Clause.IsAgentNamed));

    /// <summary>Whether there are too few acts for a share.</summary>
    public bool IsTooFew => Named is null;

    /// <summary>The places of one form.</summary>
    public Concordance Of(AgentForm form) => Measured(Uses.Where(use => use.Clause.Form == form));

    /// <summary>The places of one form whose agent is named.</summary>
    public Concordance NamedOf(AgentForm form) => Measured(Uses.Where(use => use.Clause.Form == form && use.Clause.IsAgentNamed));

    private static Concordance Measured(IEnumerable<AgentUse> uses) => Places.Of(uses.Select(use => use.Place));
}

/// <summary>How the naming of agents is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record AgentNamingOptions
{
    /// <summary>Below this many clauses and nouns for an act (at least 1) a row has no share: not enough text.</summary>
    public int MinimumClauses { get; init => field = Allowed.AtLeast(1, value); } = 3;

    /// <summary>Posterior probability that an interval holds, above 0 and below 1.</summary>
    public double Level { get; init => field = Allowed.Level(value); } = 0.9;
}
