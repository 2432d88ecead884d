namespace Parallax;

/// <summary>
/// Chooses from the sequences of <see cref="Width"/> words of a text those that stand for it: of every <see cref="Window"/> consecutive ones that
/// with the smallest hash (winnowing; Schleimer, Wilkerson and Aiken 2003). What is chosen depends on the words around it only, so two texts choose
/// alike in whatever they share: a shared run of <see cref="Guaranteed"/> words has at least one in common, wherever it stands. About one word in
/// nine is kept.
/// </summary>
internal sealed class Fingerprints
{
    public const int Width = 8;

    /// <summary>Of how many sequences one is chosen.</summary>
    public const int Window = 16;

    /// <summary>A run of so many words cannot be shared without a fingerprint in common.</summary>
    public const int Guaranteed = Width + Window - 1;

    private const ulong Prime = 0x9E3779B97F4A7C15;

    // The prime to the power of the width, by which the word that leaves a sequence counts.
    private const ulong Squared = unchecked(Prime * Prime);
    private const ulong Fourth = unchecked(Squared * Squared);
    private const ulong Leaving = unchecked(Fourth * Fourth);
    private ulong[] hashes = new ulong[256];
    private int[] words = new int[256];

    public int Count { get; private set; }

    /// <summary>Their hashes, in the order of the text; a sequence that the text has twice is there twice.</summary>
    public ReadOnlySpan<ulong> Hashes => hashes.AsSpan(0, Count);

    /// <summary>The number of the first word of each.</summary>
    public ReadOnlySpan<int> Words => words.AsSpan(0, Count);

    /// <summary>
    /// Chooses the fingerprints of these words over what was here. A text too short for the guarantee has one that stands for all its words.
    /// </summary>
    public void Read(ReadOnlySpan<uint> text)
    {
        Count = 0;
        int sequences = text.Length - Width + 1;
        if (sequences < Window)
        {
            ReadShort(text);
            return;
        }

        int most = sequences;
        if (hashes.Length < most)
        {
            int length = Math.Max(most, hashes.Length * 2);
            (hashes, words) = (new ulong[length], new int[length]);
        }

        Span<ulong> chosen = hashes;
        Span<int> places = words;
        Span<ulong> recent = stackalloc ulong[Window];
        ulong sum = 0, leaving = 0, smallest = ulong.MaxValue;
        int smallestAt = -1, count = 0;
        for (int i = 0; i < Width - 1; i++)
            sum = (sum * Prime) + text[i];
        for (int i = 0; i < sequences; i++)
        {
            sum = (sum * Prime) + text[i + Width - 1] - (Leaving * leaving);
            leaving = text[i];
            ulong hash = Spread(sum);
            recent[i & (Window - 1)] = hash;

            // Of equal ones the last, so that a text of one word repeated does not choose every place.
            bool isNew = hash <= smallest;
            if (isNew)
            {
                (smallest, smallestAt) = (hash, i);
            }
            else if (smallestAt <= i - Window)
            {
                isNew = true;
                smallest = ulong.MaxValue;
                for (int j = i - Window + 1; j <= i; j++)
                {
                    if (recent[j & (Window - 1)] <= smallest)
                        (smallest, smallestAt) = (recent[j & (Window - 1)], j);
                }
            }

            if (i < Window - 1 || (!isNew && i > Window - 1))
                continue;
            chosen[count] = smallest;
            places[count++] = smallestAt;
        }

        Count = count;
    }

    // The finishing step of SplitMix64 (Steele, Lea and Flood 2014), which spreads every bit over all.
    private static ulong Spread(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }

    private void ReadShort(ReadOnlySpan<uint> text)
    {
        if (text.IsEmpty)
            return;
        ulong sum = (ulong)text.Length;
        foreach (uint word in text)
            sum = (sum * Prime) + word;
        (hashes[0], words[0]) = (Spread(sum), 0);
        Count = 1;
    }
}

/// <summary>What is kept of a text while it is compared with others.</summary>
/// <param name="Hashes">Its fingerprints, those that are too common left out.</param>
/// <param name="Places">The number of the first word of each.</param>
internal sealed record FingerprintedText(uint[] Words, ulong[] Hashes, int[] Places);
