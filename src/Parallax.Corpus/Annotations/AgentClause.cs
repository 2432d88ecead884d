namespace Parallax;

/// <summary>The grammar that an act of harm or force is put in.</summary>
public enum AgentForm
{
    /// <summary>The drone hit a car; killing three; to attack the base.</summary>
    Active,

    /// <summary>A man was shot by police.</summary>
    PassiveWithAgent,

    /// <summary>A man was shot; three people killed in a strike. A weapon or another act after "by" is no agent.</summary>
    Passive,

    /// <summary>Three died; a car exploded.</summary>
    Intransitive,

    /// <summary>The killing of; a strike; a strike that killed.</summary>
    Noun,
}

/// <summary>A clause or noun for an act of harm or force, with who is named as acting and whom or what it befell.</summary>
/// <param name="In">Which text.</param>
/// <param name="Span">The core: the word for the act, with agent and affected party where they stand in the same sentence.</param>
/// <param name="Word">The word for the act alone.</param>
/// <param name="Event">Its dictionary form: "kill", "strike".</param>
/// <param name="Form">The grammar.</param>
/// <param name="Agent">Who is named as acting, as the text puts it, a pronoun included; null where nobody is.</param>
/// <param name="Affected">Whom or what it befell, as the text puts it; null where that is not found.</param>
/// <remarks>
/// Grammar only. Weapons and acts ("a drone strike") are no agents, but who is named before one is: "a US drone strike" has the agent "US". A person
/// or people who stay nameless ("gunmen") are named as acting. A verb in the relative clause of a noun for an act ("a strike that killed") belongs to
/// that noun.
/// </remarks>
public sealed record AgentClause(TextPart In, TextSpan Span, TextSpan Word, string Event, AgentForm Form, string? Agent, string? Affected)
{
    /// <summary>Whether somebody is named as acting.</summary>
    public bool IsAgentNamed => Agent is not null;

    /// <summary>The rule that told its form.</summary>
    public Rule Rule { get; init; }
}
