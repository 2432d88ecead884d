using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>
/// Pairs of neighbouring words that carry meaning, in either order, words of grammar left out: what a text keeps when it is put into other words. Every
/// fourth is taken, chosen by its hash, so that all texts choose alike (Broder 1997, mod-p sampling).
/// </summary>
internal sealed class WordPairs
{
    /// <summary>Of how many pairs one is taken.</summary>
    public const int OneIn = 4;

    private const int Shortest = 3;
    private static readonly bool[] IsGrammar = Grammar();
    private ulong[] hashes = new ulong[256];

    /// <summary>How many were taken.</summary>
    public int Count { get; private set; }

    /// <summary>Their hashes, in the order of the text.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, Count);

    /// <summary>Reads the pairs of a text over what was here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(PassageWords words)
    {
        ReadOnlySpan<uint> text = words.Hashes;
        if (hashes.Length < text.Length)
            hashes = new ulong[Math.Max(text.Length, hashes.Length * 2)];
        bool[] isGrammar = IsGrammar;
        int count = 0;
        uint last = 0;
        for (int i = 0; i < text.Length; i++)
        {
            uint word = text[i];
            if (isGrammar[Slot(word)] || words.LengthOf(i) < Shortest)
                continue;
            ulong both = (((ulong)Math.Min(last, word) << 32) | Math.Max(last, word)) * 0x9E3779B97F4A7C15;
            both = (both ^ (both >> 32)) * 0xBF58476D1CE4E5B9;
            if ((both & (OneIn - 1)) == 0 && last != 0)
                hashes[count++] = both;
            last = word;
        }

        Count = count;
    }

    private static int Slot(uint word) => (int)(word & 0xFFFF);

    // A few words of meaning fall on a slot of grammar too; they do so in every text.
    private static bool[] Grammar()
    {
        bool[] slots = new bool[0x10000];
        PassageWords reader = new();
        foreach (string[] row in WordLists.Rows("en", "function-words.tsv"))
        {
            reader.Read(row[0]);
            foreach (uint word in reader.Hashes)
                slots[Slot(word)] = true;
        }

        return slots;
    }
}
