namespace Parallax;

/// <summary>How many words of each article or outlet stand in whose voice.</summary>
/// <param name="Rows">One per article or outlet, in corpus order.</param>
/// <param name="MinimumWords">Below this many words a row has no shares: not enough text.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record VoiceComposition(IReadOnlyList<VoiceRow> Rows, int MinimumWords, IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>The voices of one article or outlet.</summary>
/// <param name="Words">How many words in all.</param>
/// <param name="ByVoice">The stretches of each voice (all four, perhaps empty); the words are <see cref="Concordance.Words"/>.</param>
/// <param name="Shares">Share of each voice with its interval; empty where there is not enough text.</param>
/// <param name="Terms">Contested terms, names left out.</param>
public sealed record VoiceRow(
    MeasureGroup Group,
    int Words,
    IReadOnlyDictionary<Voice, Concordance> ByVoice,
    IReadOnlyDictionary<Voice, VoiceShare> Shares,
    Concordance Terms) : Summarised;

/// <summary>How the voices of articles are measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record VoiceCompositionOptions
{
    /// <summary>Below this many words (at least 1) a row has no shares: not enough text.</summary>
    public int MinimumWords { get; init => field = Allowed.AtLeast(1, value); } = 60;

    /// <summary>How the intervals are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
