namespace Parallax;

/// <summary>Hashing and comparing words in lower case as the reference does: without folding apostrophes.</summary>
internal static class VaderHash
{
    /// <summary>Where the hash of a word starts (FNV-1a, 32 bits; Fowler, Noll and Vo 1991).</summary>
    public const uint Start = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The hash with one more code unit.</summary>
    public static uint Add(uint hash, char lower) => (hash ^ lower) * Prime;

    /// <summary>The last step: spreads the bits, which FNV leaves uneven.</summary>
    public static uint Finish(uint hash) => hash ^ (hash >> 15);

    /// <summary>The hash of a word in lower case.</summary>
    public static uint Of(ReadOnlySpan<char> lower)
    {
        uint hash = Start;
        foreach (char c in lower)
            hash = Add(hash, c);
        return Finish(hash);
    }

    /// <summary>The lower-case form of one code unit.</summary>
    public static char Lower(char c) => c < 128 ? ((uint)(c - 'A') < 26 ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);

    /// <summary>Whether <paramref name="word"/> in lower case is <paramref name="lower"/>.</summary>
    public static bool LowersTo(ReadOnlySpan<char> word, string lower)
    {
        if (word.Length != lower.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Lower(word[i]) != lower[i])
                return false;
        }

        return true;
    }
}
