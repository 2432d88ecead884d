namespace Parallax;

/// <summary>How much is said by whom: by person, role or side, or by whether the source has a name.</summary>
/// <param name="By">What speakers are counted by.</param>
/// <param name="Rows">One for each key in each group; most words first inside each group.</param>
/// <param name="MinimumQuotations">Below this many quotations a group's shares have no intervals.</param>
/// <param name="Settings">What it was measured with, for captions.</param>
public sealed record ShareOfVoice(SpeakerBy By, IReadOnlyList<ShareOfVoiceRow> Rows, int MinimumQuotations, IReadOnlyList<Setting> Settings);

/// <summary>The room that one person, role, side or kind of source has.</summary>
/// <param name="Group">In which article or outlet; null for the whole corpus.</param>
/// <param name="Key">The person's name, the role, the side, or the <see cref="SourceNaming"/>; null for quotations without a speaker.</param>
/// <param name="Person">The person, where rows are persons.</param>
/// <param name="Speakers">How many persons and bodies it joins.</param>
/// <param name="Articles">In how many articles they are quoted.</param>
/// <param name="Quotations">The quotations, each one place with the words of all of it.</param>
/// <param name="Quoted">The stretches in marks.</param>
/// <param name="Attributed">The stretches without marks.</param>
/// <param name="WordShare">Its words among all words in the group's quotations, those without a speaker included.</param>
/// <param name="QuotationShare">Its quotations among all of the group.</param>
/// <param name="Cues">The cues by lemma, most frequent first.</param>
public sealed record ShareOfVoiceRow(
    MeasureGroup? Group,
    string? Key,
    Person? Person,
    int Speakers,
    int Articles,
    Concordance Quotations,
    Concordance Quoted,
    Concordance Attributed,
    MeasuredShare WordShare,
    MeasuredShare QuotationShare,
    IReadOnlyList<CueCount> Cues)
{
    /// <summary>The spellings that were joined, where rows are persons.</summary>
    public IReadOnlyList<string> Spellings => Person?.Spellings ?? [];
}

/// <summary>A share, 0 to 1, and how far it can be trusted.</summary>
/// <param name="Share">The share.</param>
/// <param name="Interval">Null where there is not enough text.</param>
public readonly record struct MeasuredShare(double Share, Interval? Interval);
