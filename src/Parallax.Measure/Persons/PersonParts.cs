namespace Parallax.Parts;

/// <summary>How sure it is that two spellings are one person.</summary>
public enum MergeConfidence
{
    /// <summary>The same name, or an acronym that a text gives in brackets.</summary>
    Certain,

    /// <summary>The same name part by part, in other spellings or with parts left out, and nobody else whom it could be.</summary>
    Likely,

    /// <summary>A description that fits the office of one person only: a proposal, for the reader to judge.</summary>
    Proposed,
}

/// <summary>What two spellings of one person have in common.</summary>
public enum MergeEvidence
{
    /// <summary>The same words, but for titles, stops and capitals.</summary>
    SameName,

    /// <summary>Given and family name sound alike: two ways of writing them in Latin letters.</summary>
    Spelling,

    /// <summary>One has fewer parts: an initial, no middle name, a short form (Joe, Joseph), no "Jr.".</summary>
    FewerParts,

    /// <summary>A surname alone, which only one full name has.</summary>
    Surname,

    /// <summary>A body's acronym, as a text explains it or by its first letters.</summary>
    Acronym,

    /// <summary>A body's name in other words of the same meaning: "Ministry of Defence", "Defense Ministry".</summary>
    WordForm,

    /// <summary>A description of an office that only one person is said to hold.</summary>
    Office,
}

/// <summary>Why a spelling was taken for a person.</summary>
/// <param name="Spelling">The spelling that was joined.</param>
/// <param name="With">The spelling that it was joined to.</param>
/// <param name="Evidence">What they have in common.</param>
/// <param name="Explanation">The same in a sentence, for a reader.</param>
public sealed record PersonReason(string Spelling, string With, MergeEvidence Evidence, MergeConfidence Confidence, string Explanation) : Summarised;

/// <summary>A speaker of one article who belongs to a person.</summary>
/// <param name="Entity">The speaker as this article spells it (<see cref="Speaker.Entity"/>).</param>
public sealed record PersonMember(AnnotatedArticle Article, string Entity) : Summarised;

/// <summary>How speakers are merged over articles.</summary>
public sealed record PersonOptions
{
    /// <summary>Whether other spellings and shorter forms of a name are joined; otherwise only the same name is.</summary>
    public bool JoinsSpellings { get; init; } = true;

    /// <summary>
    /// Whether a description is joined to a person where role noun and body fit what articles say of exactly one; shown as a proposal.
    /// </summary>
    public bool JoinsDescriptions { get; init; } = true;
}
