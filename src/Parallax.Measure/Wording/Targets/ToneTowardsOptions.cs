namespace Parallax.Parts;

/// <summary>How the tone towards actors is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record ToneTowardsOptions
{
    /// <summary>Below this many mentions (at least 2) a mean is not given, only their count; an actor needs so many over all articles.</summary>
    public int MinimumMentions { get; init => field = Allowed.AtLeast(2, value); } = 10;

    /// <summary>
    /// A mention is told as negative or positive where the model gives that at least this share, above 0 and at most 1. With 0.75, by leaving whole
    /// articles out of the fit: right for 86 of 100 told as negative and 85 of 100 told as positive; 5 and 8 of 100 are the opposite in truth.
    /// </summary>
    public double SureFrom { get; init => field = Allowed.Share(value); } = 0.75;

    /// <summary>The level of all intervals, and how those within texts are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
