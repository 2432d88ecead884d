namespace Parallax;

/// <summary>What VADER's rules ask of a word, beside its rating.</summary>
[Flags]
internal enum VaderRole
{
    /// <summary>A plain word.</summary>
    None = 0,

    /// <summary>Has a rating.</summary>
    Rated = 1 << 0,

    /// <summary>Makes the words after it stronger or weaker; has no rating of its own where it stands.</summary>
    Booster = 1 << 1,

    /// <summary>Negates the words after it.</summary>
    Negation = 1 << 2,

    /// <summary>never</summary>
    Never = 1 << 3,

    /// <summary>so, this: "never so" strengthens.</summary>
    SoOrThis = 1 << 4,

    /// <summary>without</summary>
    Without = 1 << 5,

    /// <summary>doubt: "without doubt" does not negate.</summary>
    Doubt = 1 << 6,

    /// <summary>no: a rated word that negates when another one follows.</summary>
    No = 1 << 7,

    /// <summary>or, nor</summary>
    OrNor = 1 << 8,

    /// <summary>least: negates, save in "at least" and "very least".</summary>
    Least = 1 << 9,

    /// <summary>at, very</summary>
    AtOrVery = 1 << 10,

    /// <summary>but</summary>
    But = 1 << 11,

    /// <summary>kind</summary>
    Kind = 1 << 12,

    /// <summary>of</summary>
    Of = 1 << 13,
}
