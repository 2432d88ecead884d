namespace Parallax;

/// <summary>With which kind of cue each person, role or side is quoted: is one "said" and another "claimed".</summary>
/// <param name="Rows">One for each key in each group; most cues first inside each group.</param>
/// <param name="MinimumCues">Below this many cues a row has no shares: not enough text.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record CueStances(SpeakersAs Kind, IReadOnlyList<CueStanceRow> Rows, int MinimumCues, IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>The cues of one person, role or side.</summary>
/// <param name="Group">In which article or outlet; null for the whole corpus.</param>
/// <param name="Stances">One for each stance, in the order of <see cref="CueStance"/>.</param>
public sealed record CueStanceRow(MeasureGroup? Group, string Key, Concordance Cues, IReadOnlyList<StanceCount> Stances) : Summarised;

/// <summary>How cue stances are measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record CueStanceOptions
{
    /// <summary>Below this many cues (at least 1) a row has no shares.</summary>
    public int MinimumCues { get; init => field = Allowed.AtLeast(1, value); } = 5;

    /// <summary>Posterior probability that an interval holds, above 0 and below 1.</summary>
    public double Level { get; init => field = Allowed.Level(value); } = 0.9;
}
