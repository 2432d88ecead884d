namespace Parallax.Parts;

/// <summary>The cues of one stance.</summary>
/// <param name="Lemmas">Which cues, most frequent first.</param>
/// <param name="Share">Among the row's cues, with its interval; null where there is not enough text.</param>
public sealed record StanceCount(CueStance Stance, Concordance Places, IReadOnlyList<CueCount> Lemmas, MeasuredShare? Share) : Summarised;
