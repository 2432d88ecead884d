namespace Parallax;

/// <summary>The analysed blocks of one text by token index, in order.</summary>
internal sealed class Paragraphs
{
    private readonly TextWords words;
    private readonly List<(int Block, int First, int End)> all = [];
    private readonly HashSet<int> taken = [];

    public Paragraphs(TextWords words)
    {
        this.words = words;
        foreach (Sentence sentence in words.Segmented.Sentences)
        {
            if (all.Count > 0 && all[^1].Block == sentence.Block)
                all[^1] = all[^1] with { End = sentence.EndToken };
            else
                all.Add((sentence.Block, sentence.FirstToken, sentence.EndToken));
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => all.Count;

    public (int First, int End) this[int index] => (all[index].First, all[index].End);

    /// <summary>Index of its block.</summary>
    public int BlockOf(int index) => all[index].Block;

    /// <summary>What the block is.</summary>
    public BlockKind KindOf(int index) => words.Segmented.Blocks[all[index].Block].Kind;

    /// <summary>Says that a paragraph, or the rest of it, is somebody's.</summary>
    public void Take(int index) => taken.Add(index);

    /// <summary>Whether it is somebody's already.</summary>
    public bool IsTaken(int index) => taken.Contains(index);

    /// <summary>Whether no empty line stands between a paragraph and the one before it.</summary>
    public bool FollowsDirectly(int index)
    {
        if (index <= 0)
            return false;
        int start = words.Tokens[all[index - 1].End - 1].End;
        return words.Text.AsSpan(start, words.Tokens[all[index].First].Start - start).Count('\n') == 1;
    }

    /// <summary>Whether a paragraph ends in a colon, and so says what the next one is.</summary>
    public bool Announces(int index) => index >= 0 && words.Char(all[index].End - 1) == ':';
}
