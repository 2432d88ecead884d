namespace Parallax;

/// <summary>All patterns as one tree: an edge is a pattern word, a gap an edge of its own.</summary>
internal sealed class PatternTree
{
    /// <summary>The node where every pattern begins.</summary>
    public const int Root = 0;

    /// <summary>The edge of a gap; words have numbers from 1.</summary>
    public const int Gap = 0;

    private readonly Dictionary<long, int> edges = [];
    private readonly List<List<PatternEnd>> ends = [[]];
    private readonly List<bool> hasChildren = [false];
    private int[] first = [];

    /// <summary>The child of <paramref name="node"/> by that edge, made if there is none.</summary>
    public int Child(int node, int edge)
    {
        long key = Key(node, edge);
        if (!edges.TryGetValue(key, out int child))
        {
            child = ends.Count;
            edges.Add(key, child);
            ends.Add([]);
            hasChildren.Add(false);
            hasChildren[node] = true;
        }

        return child;
    }

    /// <summary>The child of <paramref name="node"/> by that edge; 0 where there is none.</summary>
    public int Next(int node, int edge) => edges.GetValueOrDefault(Key(node, edge));

    /// <summary>Where patterns that begin with a word go on; 0 where none does. Most words stand in patterns only further on, or as neighbours.</summary>
    public int Begin(int word) => first[word];

    /// <summary>Makes the table of first words, of which there are up to <paramref name="words"/>.</summary>
    public void Freeze(int words)
    {
        first = new int[words + 1];
        for (int word = 1; word <= words; word++)
            first[word] = Next(Root, word);
    }

    /// <summary>Whether longer patterns go on from here.</summary>
    public bool HasChildren(int node) => hasChildren[node];

    /// <summary>A pattern ends here.</summary>
    public void Accept(int node, PatternEnd end) => ends[node].Add(end);

    /// <summary>The patterns that end here.</summary>
    public List<PatternEnd> Ends(int node) => ends[node];

    private static long Key(int node, int edge) => ((long)node << 32) | (uint)edge;
}

/// <summary>Where a pattern ends in the tree, and what else must hold for it.</summary>
/// <param name="Match">What is found, without its place.</param>
/// <param name="Conditions">What must stand around it.</param>
/// <param name="Cased">Its words where capitals matter, gaps left out.</param>
internal sealed record PatternEnd(TermMatch Match, PatternConditions Conditions, PatternWord[]? Cased)
{
    /// <summary>Whether the tokens have the pattern's capitals.</summary>
    public bool CaseFits(PatternScope scope, ReadOnlySpan<int> tokens)
    {
        if (Cased is null)
            return true;
        for (int i = 0; i < tokens.Length; i++)
        {
            ReadOnlySpan<char> word = scope.Text.Tokens[tokens[i]].Span.In(scope.Text.Text);
            string wanted = Cased[i].Text;
            bool fits = Cased[i].Kind == PatternWordKind.Exact ? word.SequenceEqual(wanted) : char.IsUpper(word[0]) == char.IsUpper(wanted[0]);
            if (!fits)
                return false;
        }

        return true;
    }
}

/// <summary>The sentence that patterns are looked for in.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Vocabulary">The words of all patterns.</param>
/// <param name="Looked">For each token that was asked about, the pattern words that it is.</param>
/// <param name="Known">For each set of phrases that was asked for, whether the sentence has one.</param>
/// <param name="Sentence">The sentence.</param>
internal readonly record struct PatternScope(SegmentedText Text, PatternVocabulary Vocabulary, int[]?[] Looked, bool?[] Known, Sentence Sentence)
{
    /// <summary>Which pattern words a token is; empty outside the sentence. Few tokens are ever asked about.</summary>
    public int[] WordsAt(int token) =>
        token < Sentence.FirstToken || token >= Sentence.EndToken ? [] : Looked[token] ??= Vocabulary.Look(Text.Text, Text.Tokens[token]);
}
