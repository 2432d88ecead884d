namespace Parallax.Parts;

/// <summary>A share, 0 to 1, and how far it can be trusted.</summary>
/// <param name="Interval">Null where there is not enough text.</param>
public readonly record struct MeasuredShare(double Share, Interval? Interval);

/// <summary>How often a cue introduces a speaker's quotations.</summary>
/// <param name="Lemma">The cue's dictionary form.</param>
/// <param name="Stance">What it says about the statement.</param>
public sealed record CueCount(string Lemma, CueStance Stance, Concordance Places) : Summarised;
