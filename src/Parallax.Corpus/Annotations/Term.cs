namespace Parallax;

/// <summary>What naming an act so does to it, as the lexicon's author judges; never left or right.</summary>
public enum Pole
{
    /// <summary>Neither of the two.</summary>
    Neutral,

    /// <summary>Condemns the act named.</summary>
    Condemns,

    /// <summary>Legitimises the act named.</summary>
    Legitimises,
}

/// <summary>A word or phrase of a lexicon, found in an article.</summary>
/// <param name="In">Which text.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">As written.</param>
/// <param name="Lexicon">The lexicon's name.</param>
/// <param name="Contrast">Id of the contrast: the thing that can be named in several ways.</param>
/// <param name="Option">Id of the option: the way it is named here.</param>
/// <param name="Pole">What that does to the act named.</param>
/// <param name="Voice">In whose voice it stands.</param>
/// <param name="Block">In what kind of block.</param>
/// <param name="IsName">Whether it is part of a name ("Islamic Resistance in Iraq"), and so no choice; such a term is kept and not counted.</param>
/// <param name="Speaker">Whose statement it stands in (<see cref="Speaker.Entity"/>); null in the outlet's own voice.</param>
public sealed record Term(
    TextPart In,
    TextSpan Span,
    string Text,
    string Lexicon,
    string Contrast,
    string Option,
    Pole Pole,
    Voice Voice,
    BlockKind Block,
    bool IsName,
    string? Speaker)
{
    /// <summary>The rule that gives its voice: that of the quotation it stands in, or that it stands in none.</summary>
    public Rule Rule { get; init; }
}
