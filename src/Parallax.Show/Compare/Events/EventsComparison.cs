namespace Parallax;

/// <summary>"Which articles tell one event". A report says it on its first screen, and has no section of it.</summary>
internal static class EventsComparison
{
    public static Comparison<Events> Described { get; } = new("events", "which articles tell one event")
    {
        TakesRows = false,
        IsInReport = false,
        Measure = static asked => asked.Events,
        Tables = static asked => new Compared([asked.Events.Table()]) { Json = asked.Events.ToJson() },
        Settings = static events => events.Settings,
    };
}
