using System.Numerics;

namespace Parallax;

/// <summary>All patterns as one tree: an edge is a pattern word, a gap an edge of its own.</summary>
internal sealed class PatternTree
{
    /// <summary>The node where every pattern begins.</summary>
    public const int Root = 0;

    /// <summary>The edge of a gap; words have numbers from 1.</summary>
    public const int Gap = 0;

    private readonly Dictionary<ulong, int> edges = [];
    private readonly List<List<PatternEnd>> building = [[]];
    private readonly List<bool> isInner = [false];

    private PatternEnd[][] ends = [];
    private bool[] hasChildren = [];
    private ulong[] follows = [];
    private int[] first = [];
    private (ulong Edge, int Child)[] slots = [];

    /// <summary>The child of <paramref name="node"/> by that edge, made if there is none; only before <see cref="Freeze"/>.</summary>
    public int Child(int node, int edge)
    {
        ulong key = Key(node, edge);
        if (!edges.TryGetValue(key, out int child))
        {
            child = building.Count;
            edges.Add(key, child);
            building.Add([]);
            isInner.Add(false);
            isInner[node] = true;
        }

        return child;
    }

    /// <summary>A pattern ends here; only before <see cref="Freeze"/>.</summary>
    public void Accept(int node, PatternEnd end) => building[node].Add(end);

    /// <summary>Makes the tables that are walked.</summary>
    /// <param name="vocabulary">The words, which have all their numbers.</param>
    public void Freeze(PatternVocabulary vocabulary)
    {
        follows = new ulong[building.Count];
        ends = [.. building.Select(static here => here.Count == 0 ? [] : here.ToArray())];
        hasChildren = [.. isInner];
        slots = new (ulong, int)[BitOperations.RoundUpToPowerOf2((uint)(edges.Count * 2) + 2)];
        foreach ((ulong edge, int child) in edges)
        {
            uint at = Slot(edge);
            while (slots[at].Child > 0)
                at = (at + 1) & (uint)(slots.Length - 1);
            slots[at] = (edge, child);
            if ((int)edge != Gap)
                follows[edge >> 32] |= vocabulary.HashBitsOf((int)edge);
        }

        first = new int[vocabulary.Count + 1];
        for (int word = 1; word <= vocabulary.Count; word++)
            first[word] = Next(Root, word);
    }

    /// <summary>
    /// Where patterns that begin with a word go on; 0 where none does. Most words stand in patterns only further on, or as neighbours.
    /// </summary>
    public int Begin(int word) => first[word];

    /// <summary>The child of <paramref name="node"/> by that edge; 0 where there is none.</summary>
    public int Next(int node, int edge)
    {
        ulong key = Key(node, edge);
        for (uint at = Slot(key); slots[at].Child > 0; at = (at + 1) & (uint)(slots.Length - 1))
        {
            if (slots[at].Edge == key)
                return slots[at].Child;
        }

        return 0;
    }

    /// <summary>Whether a token may be on an edge from <paramref name="node"/>: never false where it is, and true for few others.</summary>
    public bool MayFollow(int node, in Token token) => (follows[node] >> (int)(token.Hash & 63) & 1) != 0;

    /// <summary>Whether longer patterns go on from here.</summary>
    public bool HasChildren(int node) => hasChildren[node];

    /// <summary>The patterns that end here.</summary>
    public PatternEnd[] Ends(int node) => ends[node];

    private uint Slot(ulong key) => (uint)(key * 0x9E3779B97F4A7C15 >> 32) & (uint)(slots.Length - 1);

    private static ulong Key(int node, int edge) => ((ulong)node << 32) | (uint)edge;
}
