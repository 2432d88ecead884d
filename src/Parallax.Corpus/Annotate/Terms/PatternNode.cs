namespace Parallax;

/// <summary>A place in the tree of all patterns: an edge is a pattern word, a gap an edge of its own.</summary>
internal sealed class PatternNode
{
    /// <summary>The edge of a gap; words have numbers from 1.</summary>
    public const int Gap = 0;

    private readonly Dictionary<int, PatternNode> children = [];

    public List<PatternEnd> Ends { get; } = [];

    /// <summary>Whether longer patterns go on from here.</summary>
    public bool HasChildren => children.Count > 0;

    /// <summary>Where an edge leads to, made if there is none.</summary>
    public PatternNode Child(int edge)
    {
        if (!children.TryGetValue(edge, out PatternNode? child))
            children.Add(edge, child = new());
        return child;
    }

    /// <summary>Where an edge leads to; null where there is none.</summary>
    public PatternNode? Next(int edge) => children.GetValueOrDefault(edge);
}
