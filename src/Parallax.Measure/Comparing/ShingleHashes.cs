namespace Parallax;

/// <summary>The shingles of an article's body: runs of consecutive words, each as one 64-bit hash (Broder 1997).</summary>
internal static class ShingleHashes
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>
    /// Writes the different shingles of <paramref name="article"/>'s body into <paramref name="hashes"/>, sorted. Headlines, captions and furniture
    /// are left out: outlets write their own, and agencies' captions go with any text.
    /// </summary>
    public static void Read(AnnotatedArticle article, int width, List<ulong> words, List<ulong> hashes)
    {
        words.Clear();
        hashes.Clear();
        SegmentedText text = article.Segmented.Text;
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

        for (int i = 0; i + width <= words.Count; i++)
        {
            ulong hash = 0;
            for (int j = i; j < i + width; j++)
                hash = Mix((hash + words[j]) * Prime);
            hashes.Add(hash);
        }

        hashes.Sort();
        int kept = 0;
        for (int i = 0; i < hashes.Count; i++)
        {
            if (kept == 0 || hashes[kept - 1] != hashes[i])
                hashes[kept++] = hashes[i];
        }

        hashes.RemoveRange(kept, hashes.Count - kept);
    }

    // The finishing step of SplitMix64 (Steele, Lea and Flood 2014), which spreads every bit over all.
    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
