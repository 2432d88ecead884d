namespace Parallax;

/// <summary>What a <see cref="Person"/> is. The word is short for "whoever speaks".</summary>
public enum PersonKind
{
    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>A body with a name: a ministry, party, company, armed group, outlet.</summary>
    Body,

    /// <summary>A country, city or region that is said to speak.</summary>
    Place,

    /// <summary>
    /// A person or people described and not named: "a senior official", "security sources". Nothing says that two of one wording are the same.
    /// </summary>
    Unnamed,

    /// <summary>What speaks on paper or in a recording: "a statement", "the report".</summary>
    Document,

    /// <summary>A pronoun that could not be followed to anybody.</summary>
    Unresolved,
}

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

    /// <summary>The same description of somebody without a name. It stands in one row; nothing says that they are the same people.</summary>
    SameDescription,
}

/// <summary>Why a spelling was taken for a person.</summary>
/// <param name="Spelling">The spelling that was joined.</param>
/// <param name="With">The spelling that it was joined to.</param>
/// <param name="Evidence">What they have in common.</param>
/// <param name="Explanation">The same in a sentence, for a reader.</param>
public sealed record PersonReason(string Spelling, string With, MergeEvidence Evidence, MergeConfidence Confidence, string Explanation);

/// <summary>A speaker of one article who belongs to a person.</summary>
/// <param name="Entity">The speaker as this article spells it (<see cref="Speaker.Entity"/>).</param>
public sealed record PersonMember(AnnotatedArticle Article, string Entity);

/// <summary>Who speaks, over all articles of a corpus.</summary>
/// <param name="Name">The spelling that most articles use, of the fullest ones.</param>
/// <param name="Role">What most articles say it is; unknown where none says.</param>
/// <param name="Affiliations">What articles say it is or belongs to, most frequent first.</param>
/// <param name="Spellings">All spellings that it joined, most frequent first; the only one where it joined none.</param>
/// <param name="Members">The speakers of each article, in corpus order.</param>
/// <param name="Reasons">Why each further spelling was taken for it.</param>
public sealed record Person(
    string Name,
    PersonKind Kind,
    SpeakerRole Role,
    IReadOnlyList<string> Affiliations,
    IReadOnlyList<string> Spellings,
    IReadOnlyList<PersonMember> Members,
    IReadOnlyList<PersonReason> Reasons)
{
    /// <summary>Whether a text gives it a name: a person's, a body's or a place's.</summary>
    public bool IsNamed => Kind is PersonKind.Person or PersonKind.Body or PersonKind.Place;

    /// <summary>How sure the least sure of its spellings is.</summary>
    public MergeConfidence Confidence => Reasons.Count == 0 ? MergeConfidence.Certain : Reasons.Max(reason => reason.Confidence);
}

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
