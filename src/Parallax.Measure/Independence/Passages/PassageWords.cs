using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parallax;

/// <summary>
/// The words of a text as it stands, furniture included, for finding what two texts share: runs of letters and digits without regard to case, each as
/// a hash. It knows no blocks and no abbreviations, because every article of a corpus goes through it and few share anything.
/// </summary>
/// <remarks>
/// First all edges of words are found, eight characters at once and without a branch on what they are; then each word is hashed. A hyphen or space of
/// no width stands inside a word and is no part of it.
/// </remarks>
internal sealed class PassageWords
{
    private const int Lanes = 8;
    private const ulong SmallLetters = 0x2020202020202020;
    private int[] edges = new int[4096];
    private uint[] hashes = new uint[1024];

    public int Count { get; private set; }

    public ReadOnlySpan<uint> Hashes => hashes.AsSpan(0, Count);

    public TextSpan this[int word] => TextSpan.FromBounds(edges[2 * word], edges[(2 * word) + 1]);

    /// <summary>The first character of each word and the first after it, in turns.</summary>
    public ReadOnlySpan<int> Edges => edges.AsSpan(0, 2 * Count);

    /// <summary>Reads the words of a text over what was here.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        // Every character may be an edge, and a block writes all its edges whether it has them or not.
        if (edges.Length < text.Length + (2 * Lanes))
        {
            int length = Math.Max(text.Length + (2 * Lanes), edges.Length * 2);
            (edges, hashes) = (new int[length], new uint[(length / 2) + 1]);
        }

        Count = FindEdges(text, edges) / 2;
        Hash(text);
    }

    // The first character of each word and the first after it, in turns. Returns how many there are.
    private static int FindEdges(ReadOnlySpan<char> text, Span<int> edges)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int count = 0, at = 0;
        uint before = 0;
        for (; at <= text.Length - Lanes; at += Lanes)
        {
            Vector128<ushort> block = Vector128.LoadUnsafe(ref first, (nuint)at);
            Vector128<ushort> letters = Vector128.LessThan((block | Vector128.Create((ushort)0x20)) - Vector128.Create((ushort)'a'),
                Vector128.Create((ushort)26));
            Vector128<ushort> digits = Vector128.LessThan(block - Vector128.Create((ushort)'0'), Vector128.Create((ushort)10));
            uint isWord = (letters | digits).ExtractMostSignificantBits();
            for (uint wide = Vector128.GreaterThan(block, Vector128.Create((ushort)127)).ExtractMostSignificantBits(); wide != 0; wide &= wide - 1)
            {
                int i = BitOperations.TrailingZeroCount(wide);
                if (IsWordCharacter(text[at + i]))
                    isWord |= 1u << i;
            }

            uint changes = (isWord ^ ((isWord << 1) | before)) & 0xFF;
            before = isWord >> (Lanes - 1);

            // Eight places are written whatever there is, because a loop that ends after two or three is guessed wrongly too often.
            Span<int> here = edges.Slice(count, Lanes);
            count += BitOperations.PopCount(changes);
            for (int i = 0; i < Lanes; i++)
            {
                here[i] = at + BitOperations.TrailingZeroCount(changes);
                changes &= changes - 1;
            }
        }

        for (; at < text.Length; at++)
        {
            uint isWord = IsWordCharacter(text[at]) ? 1u : 0;
            if (isWord != before)
                edges[count++] = at;
            before = isWord;
        }

        if (before != 0)
            edges[count++] = text.Length;
        return count;
    }

    private static bool IsWordCharacter(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsNothing(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsNothing(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    // Words of one block or two, all of them ASCII, make up nearly all of a text.
    private void Hash(ReadOnlySpan<char> text)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        Span<int> bounds = edges.AsSpan(0, 2 * Count);
        for (int i = 0; i < bounds.Length; i += 2)
        {
            int start = bounds[i], length = bounds[i + 1] - start;
            if (length > 2 * Lanes || start > text.Length - (2 * Lanes))
            {
                hashes[i / 2] = HashSlowly(text.Slice(start, length));
                continue;
            }

            Vector128<ushort> one = Vector128.LoadUnsafe(ref first, (nuint)start);
            Vector128<ushort> two = Vector128.LoadUnsafe(ref first, (nuint)start + Lanes);
            Vector128<byte> both = Vector128.Narrow(one, two);
            ulong low = both.AsUInt64()[0] | SmallLetters, high = both.AsUInt64()[1] | SmallLetters;
            Vector128<byte> wide = Vector128.Narrow(Vector128.GreaterThan(one, Vector128.Create((ushort)127)),
                Vector128.GreaterThan(two, Vector128.Create((ushort)127)));
            ulong lowWide = wide.AsUInt64()[0], highWide = wide.AsUInt64()[1];
            ulong lowMask = length >= Lanes ? ulong.MaxValue : (1UL << (8 * length)) - 1;
            ulong highMask = length <= Lanes ? 0 : ulong.MaxValue >> (8 * ((2 * Lanes) - length));
            hashes[i / 2] = ((lowWide & lowMask) | (highWide & highMask)) != 0
                ? HashSlowly(text.Slice(start, length))
                : Finish(Mix(low & lowMask, high & highMask));
        }
    }

    private static ulong Mix(ulong low, ulong high) => (low * 0x9E3779B97F4A7C15) ^ BitOperations.RotateLeft(high * 0xC2B2AE3D27D4EB4F, 29);

    private static uint Finish(ulong x)
    {
        x = (x ^ (x >> 32)) * 0xD6E8FEB86659FD93;
        return (uint)(x >> 32);
    }

    // The same hash for whatever the fast way leaves: a character beyond a byte counts as its two bytes.
    private static uint HashSlowly(ReadOnlySpan<char> word)
    {
        ulong low = 0, high = 0, sum = 0;
        int place = 0;
        foreach (char c in word)
        {
            if (IsNothing(c))
                continue;
            uint folded = char.ToLowerInvariant(c);
            do
            {
                if (place == 2 * Lanes)
                {
                    sum = BitOperations.RotateLeft(sum, 7) + Mix(low, high);
                    (low, high, place) = (0, 0, 0);
                }

                if (place < Lanes)
                    low |= (ulong)(byte)folded << (8 * place);
                else
                    high |= (ulong)(byte)folded << (8 * (place - Lanes));
                place++;
                folded >>= 8;
            }
            while (folded != 0);
        }

        return Finish(Mix(low, high) + sum);
    }
}
