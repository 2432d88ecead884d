namespace Parallax.Parts;

/// <summary>A voice's share among a row's words.</summary>
/// <param name="Share">0 to 1.</param>
/// <param name="Interval">Bootstrap (percentile) over sentences of these texts; over texts where the row speaks for its outlet.</param>
public sealed record VoiceShare(double Share, Interval Interval) : Summarised;
