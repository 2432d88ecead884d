using System.Numerics;

namespace Parallax;

/// <summary>
/// Which articles each shared shingle stands in. Shingles of one article alone, nearly all of them, never enter it: a first pass marks what occurs
/// twice in two bit fields, a second keeps only that. So memory goes with the text that is shared, time with the text.
/// </summary>
internal sealed class ShingleIndex
{
    private readonly ulong[] hashes;
    private readonly int[] articles;
    private readonly int[] runEnd;

    private ShingleIndex(ulong[] hashes, int[] articles, int[] sizes, int maximumArticles)
    {
        (this.hashes, this.articles, Sizes) = (hashes, articles, sizes);
        Array.Sort(hashes, articles);
        runEnd = new int[hashes.Length];
        for (int start = 0, end; start < hashes.Length; start = end)
        {
            end = start + 1;
            while (end < hashes.Length && hashes[end] == hashes[start])
                end++;
            Array.Sort(articles, start, end - start);
            bool isTooCommon = end - start > maximumArticles;
            if (isTooCommon)
                TooCommon++;
            for (int i = start; i < end; i++)
            {
                runEnd[i] = isTooCommon ? i : end;
                if (isTooCommon)
                    sizes[articles[i]]--;
            }
        }
    }

    /// <summary>How many different shingles each article has, those that are too common left out.</summary>
    public int[] Sizes { get; }

    /// <summary>How many different shingles stand in too many articles to count.</summary>
    public int TooCommon { get; }

    public static ShingleIndex Build(IReadOnlyList<AnnotatedArticle> articles, SharedTextsOptions options)
    {
        long words = articles.Sum(article => (long)article.Segmented.Text.Words);
        BitField seen = new(words), repeated = new(words);
        List<ulong> scratch = [], shingles = [];
        int[] sizes = new int[articles.Count];
        for (int i = 0; i < articles.Count; i++)
        {
            ShingleHashes.Read(articles[i], options.ShingleWords, scratch, shingles);
            sizes[i] = shingles.Count;
            foreach (ulong hash in shingles)
            {
                if (!seen.Add(hash))
                    repeated.Add(hash);
            }
        }

        List<ulong> kept = [];
        List<int> owners = [];
        for (int i = 0; i < articles.Count; i++)
        {
            ShingleHashes.Read(articles[i], options.ShingleWords, scratch, shingles);
            foreach (ulong hash in shingles)
            {
                if (repeated.Has(hash))
                {
                    kept.Add(hash);
                    owners.Add(i);
                }
            }
        }

        return new ShingleIndex([.. kept], [.. owners], sizes, options.MaximumArticles);
    }

    /// <summary>The pairs of articles with the number of shingles that both have; each pair once, in corpus order.</summary>
    public IEnumerable<(int First, int Second, int Shared)> Pairs()
    {
        // One article at a time with a counter for each other: flat arrays, no table of all pairs.
        int[] order = ByArticle(out int[] starts);
        int[] counts = new int[Sizes.Length];
        List<int> touched = [];
        for (int article = 0; article < Sizes.Length; article++)
        {
            for (int i = starts[article]; i < starts[article + 1]; i++)
            {
                for (int other = order[i] + 1; other < runEnd[order[i]]; other++)
                {
                    if (counts[articles[other]]++ == 0)
                        touched.Add(articles[other]);
                }
            }

            touched.Sort();
            foreach (int other in touched)
            {
                yield return (article, other, counts[other]);
                counts[other] = 0;
            }

            touched.Clear();
        }
    }

    private int[] ByArticle(out int[] starts)
    {
        starts = new int[Sizes.Length + 1];
        foreach (int article in articles)
            starts[article + 1]++;
        for (int i = 0; i < Sizes.Length; i++)
            starts[i + 1] += starts[i];
        int[] next = [.. starts];
        int[] order = new int[hashes.Length];
        for (int i = 0; i < articles.Length; i++)
            order[next[articles[i]]++] = i;
        return order;
    }

    /// <summary>A set of hashes that may say yes for one it does not hold; that costs a little room, never a wrong count.</summary>
    private sealed class BitField(long expected)
    {
        private readonly ulong[] bits = new ulong[BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(expected / 4, 64, 1 << 25))];

        public bool Has(ulong hash) => (bits[Slot(hash)] & (1UL << (int)(hash & 63))) != 0;

        public bool Add(ulong hash)
        {
            bool isNew = !Has(hash);
            bits[Slot(hash)] |= 1UL << (int)(hash & 63);
            return isNew;
        }

        private int Slot(ulong hash) => (int)((hash >> 6) & ((ulong)bits.Length - 1));
    }
}
