namespace Parallax.Parts;

/// <summary>How the articles of a corpus were divided into events.</summary>
public enum EventGrouping
{
    /// <summary>All are taken for one event: nothing says otherwise clearly enough.</summary>
    One,

    /// <summary>By the column <c>event</c>.</summary>
    Column,

    /// <summary>By what headlines and first sentences are about, and the dates.</summary>
    Content,
}

/// <summary>When articles tell one event. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record EventsOptions
{
    /// <summary>Articles tell one event where headline and first sentences are so alike on average, above 0 and up to 1.</summary>
    public double Threshold { get; init => field = Allowed.Share(value); } = 0.2;

    /// <summary>So much more alike must an article without a date be, among articles with one; 0 to 1.</summary>
    public double WithoutDate { get; init => field = Allowed.Part(value); } = 0.1;

    /// <summary>How many days the articles of one event may lie apart, at least 0. Articles without a date may belong to any day.</summary>
    public int Days { get; init => field = Allowed.AtLeast(0, value); } = 4;

    /// <summary>Where at least half of the articles tell one event, all are taken for it if they lie within so many days (at least 0).</summary>
    public int DaysOfOne { get; init => field = Allowed.AtLeast(0, value); } = 14;
}
