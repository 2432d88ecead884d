namespace Parallax;

/// <summary>Says quickly that a word fits none of some globs: by its first or last three letters.</summary>
internal sealed class GlobFilter
{
    private const int Bits = 1 << 15;
    private const int Letters = PatternVocabulary.ShortestAnchor;

    private readonly ulong[] begins = new ulong[Bits / 64];
    private readonly ulong[] ends = new ulong[Bits / 64];

    /// <summary>Adds a glob.</summary>
    public void Add(string glob)
    {
        string anchor = GlobWord.Anchor(glob);
        bool isSuffix = GlobWord.IsSuffix(glob);
        int bit = BitOf(isSuffix ? anchor.AsSpan(anchor.Length - Letters) : anchor);
        ulong[] bits = isSuffix ? ends : begins;
        bits[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Whether <paramref name="word"/> may fit one of the globs.</summary>
    public bool MayFit(ReadOnlySpan<char> word) => word.Length >= Letters && (Has(begins, word) || Has(ends, word[^Letters..]));

    private static bool Has(ulong[] bits, ReadOnlySpan<char> three)
    {
        int bit = BitOf(three);
        return (bits[bit >> 6] & (1UL << (bit & 63))) != 0;
    }

    private static int BitOf(ReadOnlySpan<char> three) =>
        ((((WordHash.Fold(three[0]) << 5) ^ WordHash.Fold(three[1])) << 5) ^ WordHash.Fold(three[2])) & (Bits - 1);
}
