namespace Parallax.Parts;

/// <summary>How wording is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record WordingProfileOptions
{
    /// <summary>Below this many own words (at least 1) a row has no rates: not enough text.</summary>
    public int MinimumWords { get; init => field = Allowed.AtLeast(1, value); } = 150;

    /// <summary>How the intervals are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
