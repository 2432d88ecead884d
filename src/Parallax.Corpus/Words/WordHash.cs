using System.Runtime.CompilerServices;

namespace Parallax.Parts;

/// <summary>One folding for all word lists: lower case without regard to culture, and every apostrophe the straight one.</summary>
public static class WordHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The folded form of one UTF-16 code unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 128 ? ((uint)(c - 'A') < 26 ? (char)(c | 0x20) : c) : FoldOther(c);

    private static char FoldOther(char c) =>
        c is '\u2019' or '\u2018' or '\u02BC' ? '\''
        : c == '\u2011' ? '-'
        : char.ToLowerInvariant(c);

    /// <summary>The folded form of a word, as word lists hold it.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        for (int i = 0; i < word.Length; i++)
            folded[i] = Fold(word[i]);
        return new string(folded);
    }

    /// <summary>Hash of the folded form (FNV-1a, 32 bits; Fowler, Noll and Vo 1991).</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = Offset;
        foreach (char c in word)
            hash = (hash ^ Fold(c)) * Prime;
        return hash;
    }

    /// <summary>Whether <paramref name="word"/>, folded, is <paramref name="folded"/>.</summary>
    public static bool FoldsTo(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length)
            return false;

        // Nearly every word of a text stands there as lists have it.
        if (word.SequenceEqual(folded))
            return true;
        for (int i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != folded[i])
                return false;
        }

        return true;
    }
}
