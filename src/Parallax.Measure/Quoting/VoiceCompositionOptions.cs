namespace Parallax;

/// <summary>How the voices of articles are measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record VoiceCompositionOptions
{
    /// <summary>Below this many words (at least 1) a row has no shares: not enough text.</summary>
    public int MinimumWords { get; init => field = Allowed.AtLeast(1, value); } = 60;

    /// <summary>How the intervals are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
