namespace Parallax.Parts;

/// <summary>How the articles of a corpus were divided into events.</summary>
public enum EventGrouping
{
    /// <summary>All are taken for one event, as asked.</summary>
    One,

    /// <summary>By the column <c>event</c>.</summary>
    Column,

    /// <summary>By what headlines and first sentences are about, and the dates.</summary>
    Content,
}

/// <summary>When articles tell one event. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record EventsOptions
{
    /// <summary>How they are told apart; null for the column <c>event</c> where an article has one, else by content.</summary>
    public EventGrouping? By { get; init; }

    /// <summary>Articles tell one event where headline and first sentences are so alike on average, above 0 and up to 1.</summary>
    public double Threshold { get; init => field = Allowed.Share(value); } = 0.055;

    /// <summary>So much more alike must they be for each day that lies between them, after the first; 0 to 1.</summary>
    public double PerDay { get; init => field = Allowed.Part(value); } = 0.01;

    /// <summary>So much more alike must an article without a date be, among articles with one; 0 to 1.</summary>
    public double WithoutDate { get; init => field = Allowed.Part(value); } = 0.03;

    /// <summary>How many days an article may lie from the others of its event, at least 0. Articles without a date may belong to any day.</summary>
    public int Days { get; init => field = Allowed.AtLeast(0, value); } = 4;

    /// <summary>How many days may lie between the first and the last article of an event, at least 0.</summary>
    public int DaysOfAll { get; init => field = Allowed.AtLeast(0, value); } = 10;

    /// <summary>Where all dates lie within so many days, at least 0, dates alone divide no articles whose texts are alike.</summary>
    public int DaysOfFolder { get; init => field = Allowed.AtLeast(0, value); } = 21;
}
