namespace Parallax;

/// <summary>How differences between renderings are put into words: what stands in the texts, no direction and no motive.</summary>
internal static class DriftWording
{
    private const int LongestLabel = 72;
    private const int LongestDetail = 48;

    public static string Name(this DriftKind kind) => kind switch
    {
        DriftKind.MarksDropped => "marks dropped",
        DriftKind.MarksAdded => "marks added",
        DriftKind.Cut => "shorter here",
        DriftKind.Reworded => "reworded inside the marks",
        DriftKind.SpeakerChanged => "speaker changed",
        DriftKind.SubjectChanged => "subject changed",
        DriftKind.CueStanceChanged => "cue changed in stance",
        DriftKind.NumberChanged => "number changed",
        DriftKind.AttributionDropped => "attribution dropped",
        _ => "first person outside marks",
    };

    /// <summary>The same for a change seen from the second rendering: words that only it has make it the longer one.</summary>
    public static string Name(this DriftChange change) => change is { Kind: DriftKind.Cut, A: null } ? "longer here" : change.Kind.Name();

    /// <summary>What stands in both where two words say it: “here Baghdad, there Rasool”; null where the words side by side show it.</summary>
    public static string? Detail(this DriftChange change) => change switch
    {
        { Kind: DriftKind.Cut or DriftKind.Reworded, A: { } a, B: null } => $"not here: “{a.Excerpt(LongestDetail)}”",
        { Kind: DriftKind.Cut or DriftKind.Reworded, A: null, B: { } b } => $"only here: “{b.Excerpt(LongestDetail)}”",
        {
            Kind: DriftKind.SpeakerChanged or DriftKind.SubjectChanged or DriftKind.NumberChanged or DriftKind.CueStanceChanged or DriftKind.Reworded,
            A: { } a, B: { } b,
        } => $"here “{b.Excerpt(LongestDetail)}”, there “{a.Excerpt(LongestDetail)}”",
        _ => null,
    };

    /// <summary>An excerpt of the fullest rendering that stands for the statement, with its speaker; never a paraphrase.</summary>
    public static string Label(this DriftStatement statement)
    {
        Place excerpt = statement.Pairs[0].Changes.Select(change => change.A).OfType<Place>().MaxBy(place => place.Words) ?? statement.Fullest;
        string words = $"“{excerpt.Excerpt(LongestLabel)}”";
        return statement.Speaker is null ? words : $"{statement.Speaker}: {words}";
    }
}
