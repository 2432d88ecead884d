namespace Parallax;

/// <summary>What the lines of a concordance are ordered by; lines that are equal in it stay in the order of the corpus.</summary>
public enum KwicSort
{
    /// <summary>The order of the corpus.</summary>
    Article,

    /// <summary>The words before the node, the nearest first.</summary>
    Left,

    /// <summary>The node, then the words after it.</summary>
    Node,

    /// <summary>The words after the node, the nearest first.</summary>
    Right,

    /// <summary>In whose voice: quoted, uncredited, attributed, own.</summary>
    Voice,

    /// <summary>Whose statement it stands in; lines without a speaker last.</summary>
    Speaker,

    /// <summary>The date as given; articles without one last.</summary>
    Date,
}

/// <summary>Which places a concordance shows, and in which order.</summary>
public sealed record KwicOptions
{
    /// <summary>Only places in these voices; none given, all.</summary>
    public IReadOnlyList<Voice> Voices { get; init; } = [];

    /// <summary>Only places in these kinds of blocks; none given, all that are analysed (headline, standfirst, heading, body, caption).</summary>
    public IReadOnlyList<BlockKind> Blocks { get; init; } = [];

    /// <summary>Only places in a statement of a speaker whose name or description has these letters, in any case; null for all.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether places that are part of a name ("Islamic Resistance in Iraq") are left out. Kept, they are marked as such.</summary>
    public bool LeavesNames { get; init; }

    /// <summary>The order.</summary>
    public KwicSort Sort { get; init; }
}
