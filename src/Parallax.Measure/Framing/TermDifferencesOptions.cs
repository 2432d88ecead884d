namespace Parallax;

/// <summary>What counts as a difference. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record TermDifferencesOptions
{
    /// <summary>Share of the differences called reliable that may be none, above 0 and below 1.</summary>
    public double FalseDiscoveries { get; init => field = Allowed.Level(value); } = 0.05;

    /// <summary>
    /// Within texts a difference is reliable only where both rows have so many choices (at least 1): the choices of one text lean on each other.
    /// </summary>
    public int MinimumChoices { get; init => field = Allowed.AtLeast(1, value); } = 10;

    /// <summary>Weight of a kind of name, and of all others together, before anything is counted, above 0; ½ is Jeffreys's.</summary>
    public double Prior { get; init => field = Allowed.Above(0, value); } = 0.5;

    /// <summary>At most so many rows of a contrast are compared two by two (at least 2): those with the most choices.</summary>
    public int MaximumRows { get; init => field = Allowed.AtLeast(2, value); } = 40;
}
