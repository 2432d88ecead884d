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
    IReadOnlyList<PersonReason> Reasons) : Summarised
{
    /// <summary>Whether a text gives it a name: a person's, a body's or a place's.</summary>
    public bool IsNamed => Kind is PersonKind.Person or PersonKind.Body or PersonKind.Place;

    /// <summary>How sure the least sure of its spellings is.</summary>
    public MergeConfidence Confidence => Reasons.Count == 0 ? MergeConfidence.Certain : Reasons.Max(reason => reason.Confidence);
}
