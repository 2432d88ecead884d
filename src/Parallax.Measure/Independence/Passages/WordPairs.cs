namespace Parallax;

/// <summary>
/// Pairs of neighbouring words that carry meaning, in either order, words of grammar left out: what a text keeps when it is put into other words.
/// Every fourth is taken, chosen by its hash, so that all texts choose alike (Broder 1997, mod-p sampling).
/// </summary>
internal sealed class WordPairs
{
    /// <summary>Of how many pairs one is taken.</summary>
    public const int OneIn = 4;

    private const int Shortest = 3;
    private const int SlotBits = 16;
    private static readonly ulong[] Grammar = ReadGrammar();
    private uint[] content = new uint[256];
    private ulong[] hashes = new ulong[256];

    public int Count { get; private set; }

    /// <summary>Their hashes, in the order of the text.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, Count);

    /// <summary>Reads the pairs of a text over what was here.</summary>
    /// <remarks>
    /// Words and pairs are written whether they are taken or not: which ones are cannot be foreseen, and a wrong guess costs more than a write.
    /// </remarks>
    public void Read(PassageWords words)
    {
        ReadOnlySpan<uint> text = words.Hashes;
        ReadOnlySpan<int> edges = words.Edges;
        if (hashes.Length <= text.Length)
        {
            int length = Math.Max(text.Length + 1, hashes.Length * 2);
            (hashes, content) = (new ulong[length], new uint[length]);
        }

        ReadOnlySpan<ulong> grammar = Grammar;
        Span<uint> kept = content;
        int contents = 0;
        for (int i = 0; i < text.Length; i++)
        {
            uint word = text[i];
            kept[contents] = word;
            int isGrammar = (int)(grammar[SlotOf(word)] >> (int)(word & 63)) & 1;
            contents += (edges[(2 * i) + 1] - edges[2 * i] >= Shortest ? 1 : 0) & (isGrammar ^ 1);
        }

        Span<ulong> taken = hashes;
        int count = 0;
        for (int i = 1; i < contents; i++)
        {
            ulong both = (((ulong)Math.Min(kept[i - 1], kept[i]) << 32) | Math.Max(kept[i - 1], kept[i])) * 0x9E3779B97F4A7C15;
            both = (both ^ (both >> 32)) * 0xBF58476D1CE4E5B9;
            taken[count] = both ^ (both >> 29);
            count += (both & (OneIn - 1)) == 0 ? 1 : 0;
        }

        Count = count;
    }

    private static int SlotOf(uint word) => (int)(word >> 6) & ((1 << (SlotBits - 6)) - 1);

    // A few words of meaning fall on a bit of grammar too; they do so in every text.
    private static ulong[] ReadGrammar()
    {
        ulong[] bits = new ulong[1 << (SlotBits - 6)];
        PassageWords reader = new();
        foreach (string[] row in WordLists.English.Rows("function-words.tsv"))
        {
            reader.Read(row[0]);
            foreach (uint word in reader.Hashes)
                bits[SlotOf(word)] |= 1UL << (int)(word & 63);
        }

        return bits;
    }
}
