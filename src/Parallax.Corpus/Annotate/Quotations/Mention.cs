namespace Parallax;

/// <summary>What a mention is, so that a pronoun may mean it.</summary>
internal enum MentionKind
{
    /// <summary>He or she.</summary>
    Person,

    /// <summary>They.</summary>
    People,

    /// <summary>It.</summary>
    Body,
}

/// <summary>Somebody whom a text speaks of, once.</summary>
/// <param name="Entity">Who it is.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Token">Its first token.</param>
/// <param name="Turn">How many sentences of the text's own stand before it; what others are quoted with does not count.</param>
/// <param name="Weight">How far it stands out where it stands, 0 to 1: a subject does, an owner does not.</param>
internal readonly record struct Mention(string Entity, MentionKind Kind, int Token, int Turn, double Weight);
