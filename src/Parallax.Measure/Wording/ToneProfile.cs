namespace Parallax;

/// <summary>The mean tone of each article or outlet: emotional wording of the text, not anybody's stance.</summary>
/// <param name="Rows">One per article or outlet, in corpus order.</param>
/// <param name="MinimumSentences">Below this many sentences a row has no mean: not enough text.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record ToneProfile(IReadOnlyList<ToneRow> Rows, int MinimumSentences, IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>The tone of one article or outlet.</summary>
/// <param name="Sentences">The sentences that were scored.</param>
/// <param name="Raw">Mean of VADER's compound, −1 to +1; null where there is not enough text.</param>
/// <param name="NamesMasked">The same with the words of names taken as unrated.</param>
/// <param name="ByVoice">The masked mean of the sentences of each voice that has the minimum.</param>
public sealed record ToneRow(
    MeasureGroup Group,
    Concordance Sentences,
    ToneMean? Raw,
    ToneMean? NamesMasked,
    IReadOnlyDictionary<Voice, ToneMean> ByVoice) : Summarised;

/// <summary>How the tone of articles is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record ToneProfileOptions
{
    /// <summary>Below this many sentences (at least 2) a row has no mean: not enough text.</summary>
    public int MinimumSentences { get; init => field = Allowed.AtLeast(2, value); } = 5;

    /// <summary>How the intervals are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
