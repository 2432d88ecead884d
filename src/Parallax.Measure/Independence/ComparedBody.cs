namespace Parallax;

/// <summary>The running text of an article as pairs are read: its five-word sequences and its sentences.</summary>
internal sealed class ComparedBody
{
    public const int Width = 5;

    private const ulong Prime = 0x9E3779B97F4A7C15;

    // A page that holds little but somebody's statement is compared as it stands.
    private const int FewestOwn = 40;
    private readonly int[] ownBefore;

    public ComparedBody(SegmentedArticle article, VectorReader reader)
    {
        Article = article;
        SegmentedText text = article.Text;
        bool[] others = OthersWords.Of(article);
        List<uint> own = [], all = [];
        ownBefore = new int[text.Tokens.Length + 1];
        foreach (Sentence sentence in text.Sentences)
        {
            bool isBody = text.Blocks[sentence.Block].Kind == BlockKind.Body;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                ownBefore[i] = own.Count;
                if (!isBody || !text.Tokens[i].IsWord)
                    continue;
                all.Add(text.Tokens[i].Hash);
                if (!others[i])
                    own.Add(text.Tokens[i].Hash);
            }

            ownBefore[sentence.EndToken] = own.Count;
        }

        Words = all.Count;
        OwnWords = own.Count;
        Sequences = SequencesOf(own.Count >= FewestOwn ? own : all);
        Sentences = [.. ComparedSentence.Of(0, article, [], reader).Where(sentence => sentence.Text.Part == TextPart.Text)];
    }

    public SegmentedArticle Article { get; }

    /// <summary>
    /// How many words its body has. Headlines and captions are left out: outlets write their own, and agencies' captions go with any text.
    /// </summary>
    public int Words { get; }

    /// <summary>How many of them are the writer's: embedded posts, block quotations and what stands in marks are left out.</summary>
    public int OwnWords { get; }

    /// <summary>The different sequences of the writer's words, as hashes, sorted; of a shorter body one for all its words.</summary>
    public ulong[] Sequences { get; }

    public ComparedSentence[] Sentences { get; }

    /// <summary>How many of the writer's words stand in a sentence.</summary>
    public int OwnWordsIn(ComparedSentence sentence)
    {
        Sentence span = sentence.Text.Sentences[sentence.Index];
        return ownBefore[span.EndToken] - ownBefore[span.FirstToken];
    }

    /// <summary>How many sequences stand in both.</summary>
    public static int Shared(ComparedBody one, ComparedBody other)
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

        return shared;
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
