namespace Parallax;

/// <summary>What a report says of itself.</summary>
public sealed record ReportOptions
{
    /// <summary>Its title; null for the corpus's name with dates and counts.</summary>
    public string? Title { get; init; }

    /// <summary>The command that made it, for the provenance; null where it was made in code.</summary>
    public string? Command { get; init; }

    /// <summary>The version of the kit that runs: of its packages, of pages, and of what <c>annotate</c> prints.</summary>
    public static string KitVersion => Parallax.KitVersion.Written;

    /// <summary>The version that the report names.</summary>
    public string Version { get; init; } = KitVersion;

    /// <summary>Whether rows are articles or outlets; null for articles where there are few.</summary>
    public GroupBy? By { get; init; }

    /// <summary>How events are told apart; null for the column <c>event</c> where an article has one, else by content.</summary>
    public EventGrouping? EventsBy { get; init; }

    /// <summary>The sides that speakers belong to, as the user draws them; null for none, speakers are shown by what they are then.</summary>
    public Sides? Sides { get; init; }

    /// <summary>Whether the articles say which rules made their findings, with what each rule finds below them.</summary>
    public bool Explains { get; init; }

    /// <summary>
    /// The folder beside the page that will hold <see cref="Report.Pairs"/>: the page links there. Null where these pages are not written.
    /// </summary>
    public string? PairFolder { get; init; }

    /// <summary>What is compared, in this order; one's own may be among them.</summary>
    public IReadOnlyList<Comparison> Comparisons { get; init; } = Parallax.Comparisons.All;
}
