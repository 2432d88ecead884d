using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>Hashing and comparing words in lower case as the reference does: without folding apostrophes.</summary>
internal static class VaderHash
{
    private const int End = 4;
    private const ulong CaseBits = 0x0020_0020_0020_0020;

    // Odd constants with even spread of bits: the golden ratio, and a prime of xxHash (Collet 2012).
    private const ulong First = 0x9E37_79B9_7F4A_7C15;
    private const ulong Last = 0xC2B2_AE3D_27D4_EB4F;

    /// <summary>The hash of a word of ASCII, or in lower case: of its first and last four code units and its length, whatever the case.</summary>
    public static ulong Of(ReadOnlySpan<char> word) => Of(word, word.Length);

    /// <summary>The hash of the lower-case form of any word.</summary>
    public static ulong OfLowered(ReadOnlySpan<char> word)
    {
        Span<char> ends = stackalloc char[2 * End];
        int used = Math.Min(word.Length, ends.Length);
        for (int i = 0; i < used; i++)
            ends[i] = Lower(i < End ? word[i] : word[word.Length - used + i]);
        return Of(ends[..used], word.Length);
    }

    public static bool LowersTo(ReadOnlySpan<char> word, ReadOnlySpan<char> lower)
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

    private static ulong Of(ReadOnlySpan<char> ends, int length)
    {
        ulong first, last = 0;
        if (ends.Length >= End)
        {
            first = Read(ends);
            last = Read(ends[^End..]);
        }
        else
        {
            first = ends[0] | ((ulong)ends[ends.Length / 2] << 16) | ((ulong)ends[^1] << 32);
        }

        ulong hash = ((first | CaseBits) * First) + (((last | CaseBits) ^ (ulong)length) * Last);
        return hash ^ (hash >> 32);
    }

    private static ulong Read(ReadOnlySpan<char> four) => BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(four));

    private static char Lower(char c) => c < 128 ? ((uint)(c - 'A') < 26 ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c);
}
