namespace Parallax;

/// <summary>The running text of an article as pairs are read: its five-word sequences and its sentences.</summary>
internal sealed class ComparedBody
{
    public const int Width = 5;

    private const ulong Prime = 0x9E3779B97F4A7C15;

    public ComparedBody(SegmentedArticle article, VectorReader reader)
    {
        Article = article;
        SegmentedText text = article.Text;
        List<uint> words = [];
        foreach (Sentence sentence in text.Sentences)
        {
            if (text.Blocks[sentence.Block].Kind != BlockKind.Body)
                continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (text.Tokens[i].IsWord)
                    words.Add(text.Tokens[i].Hash);
            }
        }

        Words = words.Count;
        Sequences = SequencesOf(words);
        Sentences = [.. ComparedSentence.Of(0, article, [], reader).Where(sentence => sentence.Text.Part == TextPart.Text)];
    }

    public SegmentedArticle Article { get; }

    /// <summary>
    /// How many words its body has. Headlines and captions are left out: outlets write their own, and agencies' captions go with any text.
    /// </summary>
    public int Words { get; }

    /// <summary>The different sequences of the body, as hashes, sorted; of a shorter body one for all its words.</summary>
    public ulong[] Sequences { get; }

    public ComparedSentence[] Sentences { get; }

    /// <summary>Share of the shorter body's sequences that stand in the other (containment, Broder 1997), 0 to 1.</summary>
    public static double Containment(ComparedBody one, ComparedBody other)
    {
        ulong[] a = one.Sequences, b = other.Sequences;
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (a[i] < b[j])
                i++;
            else
                j++;
        }

        return (double)shared / Math.Max(1, Math.Min(a.Length, b.Length));
    }

    private static ulong[] SequencesOf(List<uint> words)
    {
        int width = Math.Min(Width, words.Count);
        SortedSet<ulong> sequences = [];
        for (int i = 0; width > 0 && i + width <= words.Count; i++)
        {
            ulong hash = (ulong)width;
            for (int j = i; j < i + width; j++)
                hash = System.Numerics.BitOperations.RotateLeft((hash + words[j]) * Prime, 31);
            sequences.Add(hash);
        }

        return [.. sequences];
    }
}
