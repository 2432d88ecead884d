namespace Parallax;

/// <summary>What VADER's rules ask of a word, beside its rating; the words of each role stand in <c>vader-words.tsv</c>.</summary>
[Flags]
internal enum VaderRole
{
    /// <summary>A plain word.</summary>
    None = 0,

    Rated = 1 << 0,

    /// <summary>Makes the words after it stronger or weaker; has no rating of its own where it stands.</summary>
    Booster = 1 << 1,

    /// <summary>Negates the words after it.</summary>
    Negation = 1 << 2,

    /// <summary>Strengthens before <see cref="SoOrThis"/>.</summary>
    Never = 1 << 3,

    /// <summary>Strengthens after <see cref="Never"/>.</summary>
    SoOrThis = 1 << 4,

    /// <summary>Does not negate before <see cref="Doubt"/>.</summary>
    Without = 1 << 5,

    /// <summary>Keeps <see cref="Without"/> from negating.</summary>
    Doubt = 1 << 6,

    /// <summary>A rated word that negates when another one follows.</summary>
    No = 1 << 7,

    /// <summary>Lets <see cref="No"/> reach one word further.</summary>
    OrNor = 1 << 8,

    /// <summary>Negates, save after <see cref="AtOrVery"/>.</summary>
    Least = 1 << 9,

    /// <summary>Keeps <see cref="Least"/> from negating.</summary>
    AtOrVery = 1 << 10,

    /// <summary>Turns the weight from what stands before it to what stands after it.</summary>
    But = 1 << 11,

    /// <summary>Not rated before <see cref="Of"/>.</summary>
    Kind = 1 << 12,

    /// <summary>Keeps <see cref="Kind"/> from being rated.</summary>
    Of = 1 << 13,

    /// <summary>Is a word of an idiom or of a boosting phrase.</summary>
    InIdiom = 1 << 14,
}
