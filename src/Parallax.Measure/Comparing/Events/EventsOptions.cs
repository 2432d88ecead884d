namespace Parallax;

/// <summary>When articles tell one event. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record EventsOptions
{
    /// <summary>Articles tell one event where headline and first sentences are so alike on average, above 0 and up to 1.</summary>
    public double Threshold
    {
        get;
        init => field = value is > 0 and <= 1
            ? value
            : throw new ArgumentException($"The threshold is {value}; it must be above 0 and at most 1.", nameof(value));
    } = 0.2;

    /// <summary>So much more alike must an article without a date be, among articles with one; 0 to 1.</summary>
    public double WithoutDate
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentException($"What is asked of articles without a date is {value}; it must lie between 0 and 1.", nameof(value));
    } = 0.1;

    /// <summary>How many days the articles of one event may lie apart, at least 0. Articles without a date may belong to any day.</summary>
    public int Days
    {
        get;
        init => field = AtLeastNone(value);
    } = 4;

    /// <summary>Where at least half of the articles tell one event, all are taken for it if they lie within so many days (at least 0).</summary>
    public int DaysOfOne
    {
        get;
        init => field = AtLeastNone(value);
    } = 14;

    private static int AtLeastNone(int days) => days >= 0
        ? days
        : throw new ArgumentException($"The window is {days} days; it must be at least 0.", nameof(days));
}
