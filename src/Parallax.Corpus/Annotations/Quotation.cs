namespace Parallax;

/// <summary>How somebody's words are given.</summary>
public enum QuotationKind
{
    /// <summary>All in quotation marks.</summary>
    Direct,

    /// <summary>A reported statement that is partly in marks.</summary>
    Mixed,

    /// <summary>Reported without marks.</summary>
    Indirect,

    /// <summary>In marks, no speaker found.</summary>
    Uncredited,
}

/// <summary>What a cue says about the statement that it introduces.</summary>
public enum CueStance
{
    /// <summary>Takes no side: say, tell, according to.</summary>
    Neutral,

    /// <summary>Leaves its truth open, and says so: claim, allege (Hyland 2005: distance).</summary>
    Claim,

    /// <summary>Takes it as true: reveal, admit, note (Kiparsky and Kiparsky 1970; Hooper 1975; Karttunen 1971).</summary>
    Factive,

    /// <summary>Names the speaker's own judgement: condemn, denounce, accuse.</summary>
    Verdict,

    /// <summary>Commits the speaker to an act: promise, threaten, warn.</summary>
    Promise,
}

/// <summary>What a speaker is: the field's standard division of sources.</summary>
public enum SpeakerRole
{
    /// <summary>Not told by the text, as far as the word lists go.</summary>
    Unknown,

    /// <summary>Government, ministry, diplomat, police, court.</summary>
    Official,

    /// <summary>A state's armed forces.</summary>
    Military,

    /// <summary>An armed movement or militia.</summary>
    ArmedGroup,

    /// <summary>A party, a member of parliament, a candidate.</summary>
    Politician,

    /// <summary>A scholar, analyst, physician.</summary>
    Expert,

    /// <summary>An outlet, an agency, a reporter.</summary>
    Media,

    /// <summary>A company, union, charity, international body.</summary>
    Organisation,

    /// <summary>Who was there: witness, resident, relative.</summary>
    WitnessOrCivilian,

    /// <summary>A role that the text names and none of these covers.</summary>
    Other,
}

/// <summary>The word that introduces a quotation: said, claimed, according to.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Lemma">Its dictionary form: "say" for "said".</param>
/// <param name="Stance">What it says about the statement.</param>
public sealed record Cue(TextSpan Span, string Lemma, CueStance Stance);

/// <summary>Who is quoted.</summary>
/// <param name="Span">Where the mention stands: a name, a description, or a pronoun.</param>
/// <param name="Text">The mention, as written.</param>
/// <param name="Entity">The fullest name of the speaker in this article, as it spells it; the description where there is no name.</param>
/// <param name="Affiliation">What the text says the speaker is or belongs to; null where it says nothing.</param>
/// <param name="Role">What the speaker is.</param>
public sealed record Speaker(TextSpan Span, string Text, string Entity, string? Affiliation, SpeakerRole Role)
{
    /// <summary>The rule that found who it is.</summary>
    public Rule Rule { get; init; }

    /// <summary>
    /// The same, found by way of <paramref name="rule"/>, where a name or a description stands there; the rule of a pronoun says more.
    /// </summary>
    internal Speaker By(RuleCode rule) =>
        Rule == new Rule(RuleCode.SpeakerName) || Rule == new Rule(RuleCode.SpeakerDescription) ? this with { Rule = new Rule(rule) } : this;
}

/// <summary>Something that a speaker said or thinks, with its content, cue and speaker.</summary>
/// <param name="In">Which text; all spans lie in it.</param>
/// <param name="Kind">How the words are given.</param>
/// <param name="Content">Everything that is attributed, in order, quotation marks left out; more than one span where a cue or a paragraph stands
/// between.</param>
/// <param name="Marked">The parts of the content in quotation marks, marks left out.</param>
/// <param name="Words">How many words the content has.</param>
/// <param name="Cue">What introduces it; null where nothing does.</param>
/// <param name="Speaker">Who says it; null where none was found.</param>
public sealed record Quotation(
    TextPart In,
    QuotationKind Kind,
    IReadOnlyList<TextSpan> Content,
    IReadOnlyList<TextSpan> Marked,
    int Words,
    Cue? Cue,
    Speaker? Speaker)
{
    /// <summary>
    /// Index in <see cref="AnnotatedArticle.Quotations"/> of the smallest quotation whose content holds all of this one: Blinken's statement in what
    /// Rattansi reports; −1 where it stands on its own.
    /// </summary>
    public int Within { get; init; } = -1;

    /// <summary>
    /// Whether marks without a speaker have the form of a title: two words or more, all but small ones with a capital, in a sentence that does not
    /// capitalise so.
    /// </summary>
    public bool IsTitle { get; init; }

    /// <summary>The rule that found it.</summary>
    public Rule Rule { get; init; }
}
