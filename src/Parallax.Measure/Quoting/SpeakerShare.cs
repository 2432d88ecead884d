namespace Parallax;

/// <summary>Who is quoted, how much, and with which cue words: each speaker, or speakers by person, role, side or kind of source.</summary>
/// <param name="Kind">What speakers are counted by; null where each stands as its article spells it, in a row of an outlet as the person is
/// called.</param>
/// <param name="Rows">One for each key in each group; most words first inside each group, groups in corpus order.</param>
/// <param name="Groups">All groups, those without a quotation included; empty where the whole corpus is one.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record SpeakerShare(
    SpeakersAs? Kind, IReadOnlyList<SpeakerRow> Rows, IReadOnlyList<MeasureGroup> Groups, IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>The room that one speaker, person, role, side or kind of source has.</summary>
/// <param name="Group">In which article or outlet; null for the whole corpus.</param>
/// <param name="Key">The speaker, the person's name, the role, the side, or the <see cref="SourceNaming"/>; null for quotations without a
/// speaker.</param>
/// <param name="Person">Who that is over all articles, where rows are speakers or persons.</param>
/// <param name="Affiliation">What the texts say the speakers are; null where they say nothing.</param>
/// <param name="Role">What most quotations say that they are.</param>
/// <param name="Speakers">How many persons and bodies it joins.</param>
/// <param name="Articles">In how many articles they are quoted.</param>
/// <param name="Quotations">The quotations, each one place (its first content span) with the words of all of it.</param>
/// <param name="Attributed">The stretches without marks.</param>
/// <param name="WordShare">Its words among all words in the group's quotations, those without a speaker included.</param>
/// <param name="QuotationShare">Its quotations among all of the group; without an interval where each speaker is one.</param>
/// <param name="Cues">The cues by lemma, most frequent first.</param>
public sealed record SpeakerRow(
    MeasureGroup? Group,
    string? Key,
    Person? Person,
    string? Affiliation,
    SpeakerRole Role,
    int Speakers,
    int Articles,
    Concordance Quotations,
    Concordance Quoted,
    Concordance Attributed,
    MeasuredShare WordShare,
    MeasuredShare QuotationShare,
    IReadOnlyList<CueCount> Cues) : Summarised
{
    /// <summary>The spellings that were joined for that person, over all articles.</summary>
    public IReadOnlyList<string> Spellings => Person?.Spellings ?? [];
}

/// <summary>How the room given to speakers is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record SpeakerShareOptions
{
    /// <summary>Below this many quotations (at least 1) the shares of a group have no intervals: not enough text.</summary>
    public int MinimumQuotations { get; init => field = Allowed.AtLeast(1, value); } = 5;

    /// <summary>How the intervals are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
