namespace Parallax;

/// <summary>How the room given to speakers is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record SpeakerShareOptions
{
    /// <summary>Below this many quotations (at least 1) the shares of a group have no intervals: not enough text.</summary>
    public int MinimumQuotations { get; init => field = Allowed.AtLeast(1, value); } = 5;

    /// <summary>How the intervals are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
