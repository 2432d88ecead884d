namespace Parallax;

/// <summary>
/// Says quickly that a word fits none of some globs, by its first or last three letters, and otherwise how long the anchors are that may fit.
/// </summary>
internal sealed class GlobFilter
{
    private const int BucketBits = 12;
    private const int Buckets = 1 << BucketBits;
    private const int Letters = GlobWord.ShortestAnchor;

    // For each three letters, the lengths of the anchors that begin (end) with them: bit n for length n + 1.
    private readonly ulong[] begins = new ulong[Buckets];
    private readonly ulong[] ends = new ulong[Buckets];

    /// <summary>Adds a glob.</summary>
    public void Add(string glob)
    {
        string anchor = GlobWord.Anchor(glob);
        ref ulong lengths = ref GlobWord.IsSuffix(glob) ? ref ends[BucketOf(anchor.AsSpan(anchor.Length - Letters))] : ref begins[BucketOf(anchor)];
        lengths |= 1UL << (anchor.Length - 1);
    }

    /// <summary>Whether <paramref name="word"/> may fit one of the globs.</summary>
    public bool MayFit(ReadOnlySpan<char> word) =>
        word.Length >= Letters && (begins[BucketOf(word)] | ends[BucketOf(word[^Letters..])]) != 0;

    /// <summary>The lengths of the anchors that <paramref name="word"/>, of three letters or more, may begin with: bit n for length n + 1.</summary>
    public ulong Prefixes(ReadOnlySpan<char> word) => begins[BucketOf(word)] & UpTo(word.Length);

    /// <summary>The lengths of the anchors that it may end with.</summary>
    public ulong Suffixes(ReadOnlySpan<char> word) => ends[BucketOf(word[^Letters..])] & UpTo(word.Length);

    private static ulong UpTo(int length) => length >= 64 ? ulong.MaxValue : (1UL << length) - 1;

    private static int BucketOf(ReadOnlySpan<char> word)
    {
        char first = word[0], second = word[1], third = word[2];
        if ((first | second | third) >= 128)
            (first, second, third) = (WordHash.Fold(first), WordHash.Fold(second), WordHash.Fold(third));

        // Capitals and small letters of ASCII differ in one bit.
        uint letters = first | ((uint)second << 8) | ((uint)third << 16) | 0x202020;
        return (int)(letters * 2654435769u >> (32 - BucketBits));
    }
}
