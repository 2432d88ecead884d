using System.Globalization;
using System.Numerics;

namespace Parallax;

/// <summary>
/// In which articles each sequence or pair of words stands, by its hash. Most stand in one article only and fall away before anything is sorted: a
/// first pass marks in two bit fields what occurs twice. What is kept is 8 bytes each, about 1.8 kB an article.
/// </summary>
/// <param name="maximumPerOutlet">In how many articles of one outlet it may stand.</param>
/// <param name="maximumArticles">In how many articles it may stand at all.</param>
internal sealed class PassageIndex(int maximumPerOutlet, int maximumArticles)
{
    private const int ArticleBits = 24;
    private const int ChunkLength = 1 << 16;
    private const ulong ArticleMask = (1UL << ArticleBits) - 1;
    private readonly List<ulong[]> chunks = [];
    private readonly List<int> outlets = [];
    private readonly List<int> sizes = [];
    private readonly HashSet<ulong> common = [];
    private readonly HashSet<(ulong Hash, int Outlet)> commonInOutlet = [];
    private bool[] isVersion = [];
    private long count;

    /// <summary>The outlet number of articles that name none: no passage is too common there, as nobody knows how many outlets they are.</summary>
    public const int NoOutlet = -1;

    /// <summary>How many fingerprints stand in too many outlets, or in too many articles of one, to tell a reprint.</summary>
    public int TooCommon => common.Count + commonInOutlet.Count;

    /// <summary>Adds the fingerprints of the next article.</summary>
    /// <param name="fingerprints">Their hashes.</param>
    /// <param name="outlet">The number of its outlet, or <see cref="NoOutlet"/>.</param>
    /// <exception cref="InvalidOperationException">There are 16.7 million articles already.</exception>
    public void Add(ReadOnlySpan<ulong> fingerprints, int outlet)
    {
        if ((ulong)outlets.Count > ArticleMask)
        {
            throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"More than {ArticleMask + 1:N0} articles cannot be compared at once; ")
                + "divide the corpus by month or by event.");
        }

        ulong article = (ulong)outlets.Count;
        outlets.Add(outlet);
        sizes.Add(fingerprints.Length);
        foreach (ulong hash in fingerprints)
        {
            int at = (int)(count++ & (ChunkLength - 1));
            if (at == 0)
                chunks.Add(new ulong[ChunkLength]);
            chunks[^1][at] = (hash & ~ArticleMask) | article;
        }
    }

    /// <summary>
    /// The pairs of articles that have enough in common; each once, in corpus order. Ends the adding of articles.
    /// </summary>
    /// <param name="isEnough">Whether so many in common are enough, of so many of the one that has fewer.</param>
    public IEnumerable<(int First, int Second)> Pairs(Func<int, int, bool> isEnough)
    {
        ulong[] entries = Sorted(Repeated());
        entries = WithoutCommon(entries, out int[] runEnd);
        int[] order = ByArticle(entries, out int[] starts);

        // One article at a time with a counter for each other: flat arrays, no table of all pairs.
        int[] counts = new int[outlets.Count];
        List<int> touched = [];
        for (int article = 0; article < counts.Length; article++)
        {
            Count(entries, runEnd, order.AsSpan(starts[article]..starts[article + 1]), counts, touched);
            touched.Sort();
            foreach (int other in touched)
            {
                int shared = counts[other];
                counts[other] = 0;
                if (isEnough(shared, Math.Min(sizes[article], sizes[other])))
                    yield return (article, other);
            }

            touched.Clear();
        }
    }

    /// <summary>Whether a fingerprint of an article tells nothing, because too many articles have it or its outlet has it too often.</summary>
    public bool IsCommon(ulong hash, int article) =>
        common.Contains(hash & ~ArticleMask) || (!isVersion[article] && commonInOutlet.Contains((hash & ~ArticleMask, outlets[article])));

    public bool AreOfOneOutlet(int first, int second) => outlets[first] == outlets[second] && outlets[first] != NoOutlet;

    private static void Count(ulong[] entries, int[] runEnd, ReadOnlySpan<int> own, int[] counts, List<int> touched)
    {
        foreach (int at in own)
        {
            for (int next = at + 1; next < runEnd[at]; next++)
            {
                int other = (int)(entries[next] & ArticleMask);
                if (counts[other]++ == 0)
                    touched.Add(other);
            }
        }
    }

    // Articles were added in order, so only the hashes need sorting: by their digits, the last first, which leaves equal ones as they were.
    private static ulong[] Sorted(ulong[] entries)
    {
        const int Digit = 10;
        ulong[] sorted = new ulong[entries.Length];
        int[] starts = new int[1 << Digit];
        for (int shift = ArticleBits; shift < 64; shift += Digit)
        {
            Array.Clear(starts);
            foreach (ulong entry in entries)
                starts[(int)(entry >> shift) & ((1 << Digit) - 1)]++;
            for (int i = 0, sum = 0; i < starts.Length; i++)
                (starts[i], sum) = (sum, sum + starts[i]);
            foreach (ulong entry in entries)
                sorted[starts[(int)(entry >> shift) & ((1 << Digit) - 1)]++] = entry;
            (entries, sorted) = (sorted, entries);
        }

        return entries;
    }

    // A set of bits may say yes for a hash that it does not hold; that costs a little room, never a wrong pair.
    private ulong[] Repeated()
    {
        int length = (int)BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(count / 8, 64, 1 << 25));
        ulong[] seen = new ulong[length], repeated = new ulong[length];
        for (int i = 0; i < chunks.Count; i++)
        {
            foreach (ulong entry in Chunk(i))
            {
                int slot = (int)(entry >> (ArticleBits + 6)) & (length - 1);
                ulong bit = 1UL << (int)(entry >> ArticleBits);
                repeated[slot] |= seen[slot] & bit;
                seen[slot] |= bit;
            }
        }

        List<ulong> kept = new((int)Math.Min(count / 8, 1 << 20));
        for (int i = 0; i < chunks.Count; i++)
        {
            foreach (ulong entry in Chunk(i))
            {
                if ((repeated[(int)(entry >> (ArticleBits + 6)) & (length - 1)] & (1UL << (int)(entry >> ArticleBits))) != 0)
                    kept.Add(entry);
            }

            chunks[i] = [];
        }

        return [.. kept];
    }

    private ReadOnlySpan<ulong> Chunk(int index) =>
        chunks[index].AsSpan(0, index < chunks.Count - 1 ? ChunkLength : (int)(((count - 1) & (ChunkLength - 1)) + 1));

    // Leaves out what is too common, and what is left alone by that; and says for each entry where those of its fingerprint end.
    private ulong[] WithoutCommon(ulong[] entries, out int[] runEnd)
    {
        int distinct = Distinct(entries), kept = 0;
        FindFurniture(entries.AsSpan(0, distinct));
        runEnd = new int[distinct];
        for (int start = 0, end; start < distinct; start = end)
        {
            end = RunEnd(entries, start, distinct);
            int first = kept;
            bool mayBeFurniture = end - start > maximumPerOutlet;
            for (int i = start; i < end; i++)
            {
                if (!mayBeFurniture || !IsFurniture(entries[i]))
                    entries[kept++] = entries[i];
            }

            if (kept - first > maximumArticles)
            {
                common.Add(entries[first] & ~ArticleMask);
                for (int i = first; i < kept; i++)
                    sizes[(int)(entries[i] & ArticleMask)]--;
                kept = first;
            }
            else if (kept - first < 2)
            {
                kept = first;
            }

            runEnd.AsSpan(first, kept - first).Fill(kept);
        }

        return entries[..kept];
    }

    private bool IsFurniture(ulong entry)
    {
        int article = (int)(entry & ArticleMask);
        return !isVersion[article] && commonInOutlet.Contains((entry & ~ArticleMask, outlets[article]));
    }

    // Furniture is never most of an article; where most of it stands in many of its outlet's, they are versions of one text.
    private void FindFurniture(ReadOnlySpan<ulong> entries)
    {
        int[] furniture = new int[outlets.Count];
        isVersion = new bool[outlets.Count];
        for (int start = 0, end; start < entries.Length; start = end)
        {
            end = RunEnd(entries, start, entries.Length);
            if (end - start <= maximumPerOutlet)
                continue;
            foreach (IGrouping<int, ulong> own in entries[start..end].ToArray().GroupBy(entry => outlets[(int)(entry & ArticleMask)]))
            {
                if (own.Key == NoOutlet || own.Count() <= maximumPerOutlet)
                    continue;
                commonInOutlet.Add((entries[start] & ~ArticleMask, own.Key));
                foreach (ulong entry in own)
                    furniture[(int)(entry & ArticleMask)]++;
            }
        }

        for (int i = 0; i < isVersion.Length; i++)
            isVersion[i] = furniture[i] * 2 > sizes[i];
    }

    private static int RunEnd(ReadOnlySpan<ulong> entries, int start, int limit)
    {
        int end = start + 1;
        while (end < limit && entries[end] >> ArticleBits == entries[start] >> ArticleBits)
            end++;
        return end;
    }

    // A sequence that an article has twice stands for it once.
    private static int Distinct(ulong[] sorted)
    {
        int kept = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            if (kept == 0 || sorted[kept - 1] != sorted[i])
                sorted[kept++] = sorted[i];
        }

        return kept;
    }

    private int[] ByArticle(ulong[] entries, out int[] starts)
    {
        starts = new int[outlets.Count + 1];
        foreach (ulong entry in entries)
            starts[(int)(entry & ArticleMask) + 1]++;
        for (int i = 0; i < outlets.Count; i++)
            starts[i + 1] += starts[i];
        int[] next = [.. starts];
        int[] order = new int[entries.Length];
        for (int i = 0; i < entries.Length; i++)
            order[next[(int)(entries[i] & ArticleMask)]++] = i;
        return order;
    }
}
