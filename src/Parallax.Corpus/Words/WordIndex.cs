using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>
/// The words of a list, numbered from 0: what all word tables have in common, whatever they say of a word. A token's hash finds the number, its
/// folded text proves it.
/// </summary>
internal sealed class WordIndex
{
    private const int FewestSlots = 8;

    // Says quickly of most words that they are not there: 16 bits a word or more, and never so many that they crowd out what else is looked at.
    private const int SlotsPerBloomWord = 8;
    private const int LargestBloom = 1024;

    private (uint Hash, int Number)[] slots = new (uint, int)[FewestSlots];
    private string[] words = new string[FewestSlots / 2];
    private ulong[] bloom = new ulong[1];

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The words, folded, by number.</summary>
    public ReadOnlySpan<string> Words => words.AsSpan(0, Count);

    /// <summary>Adds a word in any case; whether it is new.</summary>
    public bool Add(string word)
    {
        string folded = WordHash.Fold(word);
        uint hash = WordHash.Of(folded);
        if (Find(folded, hash) >= 0)
            return false;
        if (Count == words.Length)
            Grow();
        words[Count] = folded;
        Place(hash, Count++);
        return true;
    }

    /// <summary>Whether a word with that hash may be there: never false where it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(uint hash) => (bloom[(hash >> 6) & (uint)(bloom.Length - 1)] & (1UL << (int)(hash & 63))) != 0;

    /// <summary>The number of a word whose hash is known; −1 where it is not there.</summary>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        (uint Hash, int Number)[] all = slots;
        uint mask = (uint)all.Length - 1;
        for (uint at = Slot(hash) & mask; all[at].Number > 0; at = (at + 1) & mask)
        {
            if (all[at].Hash == hash && WordHash.FoldsTo(word, words[all[at].Number - 1]))
                return all[at].Number - 1;
        }

        return -1;
    }

    private static uint Slot(uint hash) => hash * 2654435769u >> 7;

    private void Grow()
    {
        Array.Resize(ref words, words.Length * 2);
        slots = new (uint, int)[words.Length * 2];
        bloom = new ulong[Math.Clamp(slots.Length / SlotsPerBloomWord, 1, LargestBloom)];
        for (int i = 0; i < Count; i++)
            Place(WordHash.Of(words[i]), i);
    }

    // Slots count words from 1, so that an empty one is 0.
    private void Place(uint hash, int number)
    {
        uint mask = (uint)slots.Length - 1;
        uint at = Slot(hash) & mask;
        while (slots[at].Number > 0)
            at = (at + 1) & mask;
        slots[at] = (hash, number + 1);
        bloom[(hash >> 6) & (uint)(bloom.Length - 1)] |= 1UL << (int)(hash & 63);
    }
}
