using System.Numerics;

namespace Parallax;

/// <summary>
/// A word list that is asked by token: the token's hash finds the row, its folded text proves it. Built once, read by many threads.
/// </summary>
/// <typeparam name="T">What the list says of a word.</typeparam>
public sealed class WordTable<T>
{
    // Says quickly of most words that they are not there: 16 to 32 bits a word, and never so many that they crowd out what else is looked at.
    private const int WordsPerBloomWord = 8;
    private const int LargestBloom = 1024;

    private readonly (uint Hash, string? Word, T Value)[] rows;
    private readonly uint mask;
    private readonly ulong[] bloom;

    /// <summary>Builds the table. A word given twice keeps its first value.</summary>
    /// <param name="entries">Words in any case, and what to say of each.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        KeyValuePair<string, T>[] all = [.. entries];
        rows = new (uint, string?, T)[BitOperations.RoundUpToPowerOf2((uint)(Math.Max(4, all.Length) * 2))];
        mask = (uint)rows.Length - 1;
        bloom = new ulong[Math.Clamp(rows.Length / WordsPerBloomWord, 1, LargestBloom)];
        foreach ((string key, T value) in all)
        {
            string word = WordHash.Fold(key);
            uint hash = WordHash.Of(word);
            uint at = Slot(hash);
            while (rows[at].Word is { } other && !other.Equals(word, StringComparison.Ordinal))
                at = (at + 1) & mask;
            if (rows[at].Word is not null)
                continue;
            rows[at] = (hash, word, value);
            bloom[(hash >> 6) & (bloom.Length - 1)] |= 1UL << (int)(hash & 63);
            Count++;
        }
    }

    /// <summary>How many different words the table holds.</summary>
    public int Count { get; }

    /// <summary>Its words, folded, in no order.</summary>
    internal IEnumerable<string> Words => rows.Where(static row => row.Word is not null).Select(static row => row.Word!);

    /// <summary>What the list says of <paramref name="token"/>.</summary>
    public bool TryGet(string text, in Token token, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) =>
        TryGet(text.AsSpan(token.Start, token.Length), token.Hash, out value);

    /// <summary>What the list says of <paramref name="word"/>, whose hash is known.</summary>
    public bool TryGet(ReadOnlySpan<char> word, uint hash, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        if ((bloom[(hash >> 6) & (bloom.Length - 1)] & (1UL << (int)(hash & 63))) != 0)
        {
            for (uint at = Slot(hash); rows[at].Word is { } candidate; at = (at + 1) & mask)
            {
                if (rows[at].Hash == hash && WordHash.FoldsTo(word, candidate))
                {
                    value = rows[at].Value;
                    return true;
                }
            }
        }

        value = default;
        return false;
    }

    /// <summary>What the list says of <paramref name="word"/>.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) =>
        TryGet(word, WordHash.Of(word), out value);

    /// <summary>Whether the list holds <paramref name="token"/>.</summary>
    public bool Contains(string text, in Token token) => TryGet(text, token, out _);

    private uint Slot(uint hash) => (hash * 2654435769u >> 7) & mask;
}
