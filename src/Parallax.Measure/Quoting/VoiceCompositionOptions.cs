namespace Parallax;

/// <summary>How the voices of articles are measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record VoiceCompositionOptions
{
    /// <summary>Below this many words (at least 1) a row has no shares: not enough text.</summary>
    public int MinimumWords
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentException($"The minimum is {value} words; shares need at least 1.", nameof(value));
    } = 60;

    /// <summary>How the intervals are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
