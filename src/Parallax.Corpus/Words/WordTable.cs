using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Parallax.Parts;

/// <summary>
/// A word list that is asked by token: the token's hash finds the row, its folded text proves it. Built once, read by many threads.
/// </summary>
/// <typeparam name="T">What the list says of a word.</typeparam>
public sealed class WordTable<T>
{
    private const int FewestSlots = 8;

    // Says quickly of most words that they are not there: 16 bits a word or more, and never so many that they crowd out what else is looked at.
    private const int SlotsPerBloomWord = 8;
    private const int LargestBloom = 1024;

    private Slot[] slots = new Slot[FewestSlots];
    private string[] words = new string[FewestSlots / 2];
    private T[] values = new T[FewestSlots / 2];
    private ulong[] bloom = new ulong[1];

    /// <summary>Builds the table. A word given twice keeps its first value.</summary>
    /// <param name="entries">Words in any case, and what to say of each.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (KeyValuePair<string, T> entry in entries)
            Add(entry.Key, entry.Value);
    }

    /// <summary>An empty table, to be filled before it is asked.</summary>
    internal WordTable()
    {
    }

    /// <summary>Reads the table from the rows of a list.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">What a row says of its words.</param>
    /// <param name="column">The column with the words, strokes (|) between them.</param>
    internal WordTable(IEnumerable<string[]> rows, Func<string[], T> value, int column = 0)
    {
        foreach (string[] row in rows)
        {
            T said = value(row);
            foreach (string word in row[column].Split('|'))
                Add(word, said);
        }
    }

    /// <summary>How many different words the table holds.</summary>
    public int Count { get; private set; }

    /// <summary>Its words, folded, in the order in which they were given.</summary>
    internal IEnumerable<string> Words => words[..Count];

    /// <summary>Adds a word in any case, unless it is there.</summary>
    internal void Add(string word, T value)
    {
        string folded = WordHash.Fold(word);
        uint hash = WordHash.Of(folded);
        if (Find(folded, hash) >= 0)
            return;
        if (Count == words.Length)
            Grow();
        words[Count] = folded;
        values[Count] = value;
        Place(hash, Count++);
    }

    /// <summary>What the list says of <paramref name="token"/>.</summary>
    public bool TryGet(string text, in Token token, [MaybeNullWhen(false)] out T value) =>
        TryGet(text.AsSpan(token.Start, token.Length), token.Hash, out value);

    /// <summary>What the list says of <paramref name="word"/>, whose hash is known.</summary>
    public bool TryGet(ReadOnlySpan<char> word, uint hash, [MaybeNullWhen(false)] out T value)
    {
        int number = MayHold(hash) ? Find(word, hash) : -1;
        value = number < 0 ? default : values[number];
        return number >= 0;
    }

    /// <summary>What the list says of <paramref name="word"/>.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [MaybeNullWhen(false)] out T value) => TryGet(word, WordHash.Of(word), out value);

    /// <summary>Whether the list holds <paramref name="word"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    /// <summary>Whether the list holds <paramref name="token"/>.</summary>
    public bool Contains(string text, in Token token) => TryGet(text, token, out _);

    // Never false where a word with that hash is there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayHold(uint hash) => (bloom[(hash >> 6) & (uint)(bloom.Length - 1)] & (1UL << (int)(hash & 63))) != 0;

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        Slot[] all = slots;
        uint mask = (uint)all.Length - 1;
        for (uint at = First(hash) & mask; all[at].Number > 0; at = (at + 1) & mask)
        {
            if (all[at].Hash == hash && WordHash.FoldsTo(word, words[all[at].Number - 1]))
                return all[at].Number - 1;
        }

        return -1;
    }

    private static uint First(uint hash) => hash * 2654435769u >> 7;

    private void Grow()
    {
        Array.Resize(ref words, words.Length * 2);
        Array.Resize(ref values, words.Length);
        slots = new Slot[words.Length * 2];
        bloom = new ulong[Math.Clamp(slots.Length / SlotsPerBloomWord, 1, LargestBloom)];
        for (int i = 0; i < Count; i++)
            Place(WordHash.Of(words[i]), i);
    }

    // Slots count words from 1, so that an empty one is 0.
    private void Place(uint hash, int number)
    {
        uint mask = (uint)slots.Length - 1;
        uint at = First(hash) & mask;
        while (slots[at].Number > 0)
            at = (at + 1) & mask;
        slots[at] = new Slot { Hash = hash, Number = number + 1 };
        bloom[(hash >> 6) & (uint)(bloom.Length - 1)] |= 1UL << (int)(hash & 63);
    }

    private struct Slot
    {
        public uint Hash;
        public int Number;
    }
}
