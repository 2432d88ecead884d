namespace Parallax.Parts;

/// <summary>When a headline and a quotation say the same. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record HeadlineVoiceOptions
{
    /// <summary>Share of a headline's content words in its own voice that one quotation must have, above 0, at most 1.</summary>
    public double MinimumOverlap { get; init => field = Allowed.Share(value); } = 0.5;

    /// <summary>How many content words they must share, names included (at least 2); two of them must be no names.</summary>
    public int MinimumWords { get; init => field = Allowed.AtLeast(2, value); } = 3;
}
