namespace Parallax;

/// <summary>How the choice between terms is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record TermChoiceOptions
{
    /// <summary>Below this many choices (at least 1) a row has no shares: not enough text.</summary>
    public int MinimumChoices { get; init => field = Allowed.AtLeast(1, value); } = 3;

    /// <summary>Posterior probability that an interval holds, above 0 and below 1.</summary>
    public double Level { get; init => field = Allowed.Level(value); } = 0.9;

    /// <summary>Weight of each pole before anything is counted, above 0; ½ is Jeffreys's, which favours no share.</summary>
    public double Prior { get; init => field = Allowed.Above(0, value); } = 0.5;

    /// <summary>Counts only choices in this voice; null for all.</summary>
    public Voice? Voice { get; init; }

    /// <summary>Counts only choices in headlines, or only all others.</summary>
    public ChoiceBlocks Blocks { get; init; }
}

/// <summary>Where choices are counted.</summary>
public enum ChoiceBlocks
{
    /// <summary>Everywhere that is analysed.</summary>
    All,

    /// <summary>In headlines.</summary>
    Headline,

    /// <summary>Everywhere but in headlines: standfirst, body, headings, captions.</summary>
    Body,
}
