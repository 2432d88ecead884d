namespace Parallax;

/// <summary>How the tone of articles is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record ToneProfileOptions
{
    /// <summary>Below this many sentences (at least 2) a row has no mean: not enough text.</summary>
    public int MinimumSentences { get; init => field = Allowed.AtLeast(2, value); } = 5;

    /// <summary>How the intervals are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
