namespace Parallax.Parts;

/// <summary>A clause or noun for an act, with its place.</summary>
/// <param name="Place">Where; its core, in whose voice.</param>
public sealed record AgentUse(AgentClause Clause, Place Place) : Summarised;

/// <summary>The share of a row's acts whose agent is named.</summary>
/// <param name="Share">0 to 1.</param>
/// <param name="Interval">Its interval: Beta posterior, prior ½ for named and ½ for not named (Jeffreys), equal tails.</param>
public sealed record AgentShare(double Share, Interval Interval) : Summarised;
