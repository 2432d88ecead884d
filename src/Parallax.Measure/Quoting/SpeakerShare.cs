namespace Parallax;

/// <summary>Who is quoted, how much, and with which cue words.</summary>
/// <param name="Rows">One per speaker and article or outlet; most words first inside each group, groups in corpus order.</param>
/// <param name="Groups">All groups, those without a quotation included.</param>
/// <param name="Settings">What it was measured with, for captions.</param>
public sealed record SpeakerShare(IReadOnlyList<SpeakerRow> Rows, IReadOnlyList<MeasureGroup> Groups, IReadOnlyList<Setting> Settings);

/// <summary>One speaker in one article or outlet.</summary>
/// <param name="Group">Whose article.</param>
/// <param name="Speaker">The speaker as the article spells it, or, in a row of an outlet, as <see cref="Person"/> is called; null for quotations
/// without a speaker.</param>
/// <param name="Affiliation">What the texts say the speaker is; null where they say nothing.</param>
/// <param name="Role">What the speaker is.</param>
/// <param name="Quotations">The quotations, each one place (its first content span) with the words of all of it.</param>
/// <param name="Quoted">The stretches in marks.</param>
/// <param name="Attributed">The stretches without marks.</param>
/// <param name="Share">This speaker's words among all words in the group's quotations, those without a speaker included, 0 to 1.</param>
/// <param name="Interval">Bootstrap (percentile) over quotations, over texts where the group speaks for its outlet; null below the minimum.</param>
/// <param name="Cues">The cues by lemma, most frequent first.</param>
public sealed record SpeakerRow(
    MeasureGroup Group,
    string? Speaker,
    string? Affiliation,
    SpeakerRole Role,
    Concordance Quotations,
    Concordance Quoted,
    Concordance Attributed,
    double Share,
    Interval? Interval,
    IReadOnlyList<CueCount> Cues)
{
    /// <summary>Who that is over all articles of the corpus; null for quotations without a speaker.</summary>
    public Person? Person { get; init; }

    /// <summary>The spellings that were joined for that person, over all articles; empty without a speaker.</summary>
    public IReadOnlyList<string> Spellings => Person?.Spellings ?? [];
}

/// <summary>How often a cue introduces a speaker's quotations.</summary>
/// <param name="Lemma">The cue's dictionary form.</param>
/// <param name="Stance">What it says about the statement.</param>
/// <param name="Places">Where.</param>
public sealed record CueCount(string Lemma, CueStance Stance, Concordance Places);
