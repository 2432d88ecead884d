namespace Parallax;

/// <summary>What can be read in a comparison, and what cannot be said. Data for sentences, no sentences: each number has its places.</summary>
/// <param name="SharedTexts">How many independent texts there are.</param>
/// <param name="Groups">The rows that are compared.</param>
/// <param name="VoiceContrasts">Namings that stand in several voices; the most telling first.</param>
/// <param name="Choices">The choices of every contrast in which any article made one, over all lexicons.</param>
/// <param name="ContrastsCompared">In how many contrasts at least two rows have enough choices for shares.</param>
/// <param name="PoleDifferences">The differences in wording between rows that are reliable; often none.</param>
/// <param name="Differences">All differences between rows, reliable or not, with their probabilities.</param>
/// <param name="RawToneOverlaps">Whether the intervals of raw tone of all rows overlap; null where fewer than two rows have one.</param>
/// <param name="MaskedToneOverlaps">The same for the tone with names masked.</param>
public sealed record Findings(
    SharedTexts SharedTexts,
    IReadOnlyList<MeasureGroup> Groups,
    IReadOnlyList<VoiceContrast> VoiceContrasts,
    IReadOnlyList<TermChoice> Choices,
    int ContrastsCompared,
    IReadOnlyList<TermDifference> PoleDifferences,
    TermDifferences Differences,
    bool? RawToneOverlaps,
    bool? MaskedToneOverlaps,
    IReadOnlyList<Setting> Settings) : Summarised
{
    /// <summary>The rows that say nothing of their outlet: too few independent texts (<see cref="MeasureGroup.MinimumForOutlet"/>).</summary>
    public IReadOnlyList<MeasureGroup> OnlyTheseTexts => [.. Groups.Where(group => !group.SpeaksForOutlet)];
}

/// <summary>What counts as a finding.</summary>
public sealed record FindingsOptions
{
    /// <summary>When a difference in wording is reliable.</summary>
    public TermDifferencesOptions Differences { get; init; } = new();

    /// <summary>How term choices are measured.</summary>
    public TermChoiceOptions TermChoice { get; init; } = new();

    /// <summary>How tone is measured.</summary>
    public ToneProfileOptions Tone { get; init; } = new();
}
