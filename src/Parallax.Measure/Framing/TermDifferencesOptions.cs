namespace Parallax;

/// <summary>What counts as a difference. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record TermDifferencesOptions
{
    /// <summary>Share of the differences called reliable that may be none, above 0 and below 1.</summary>
    public double FalseDiscoveries
    {
        get;
        init => field = Interval.AllowedLevel(value);
    } = 0.05;

    /// <summary>Within texts a difference is reliable only where both rows have so many choices (at least 1): the choices of one text lean on each other.</summary>
    public int MinimumChoices
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentException($"The minimum is {value} choices; a difference needs at least 1.", nameof(value));
    } = 10;

    /// <summary>Weight of a kind of name, and of all others together, before anything is counted, above 0; ½ is Jeffreys's.</summary>
    public double Prior
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentException($"The prior is {value}; it must be above 0.", nameof(value));
    } = 0.5;

    /// <summary>At most so many rows of a contrast are compared two by two (at least 2): those with the most choices.</summary>
    public int MaximumRows
    {
        get;
        init => field = value >= 2 ? value : throw new ArgumentException($"{value} rows cannot be compared; at least 2 are needed.", nameof(value));
    } = 40;
}
