namespace Parallax;

/// <summary>Tells for most words that are not in a list that they are not, by their first letter and their length alone.</summary>
internal sealed class WordFilter
{
    // By the lower five bits of the first character, which are the same for both cases of a Latin letter: one bit for each length.
    private readonly uint[] lengths = new uint[32];

    /// <summary>Puts a word into the list.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return;
        if (char.IsAscii(word[0]))
        {
            lengths[word[0] & 31] |= Bit(word.Length);
            return;
        }

        // Another letter's other case may have other bits.
        for (int at = 0; at < lengths.Length; at++)
            lengths[at] |= Bit(word.Length);
    }

    /// <summary>Whether the word may be in the list; where not, it is certainly not.</summary>
    public bool MayContain(ReadOnlySpan<char> word) => !word.IsEmpty && (!char.IsAscii(word[0]) || (lengths[word[0] & 31] & Bit(word.Length)) != 0);

    private static uint Bit(int length) => 1u << Math.Min(length, 31);
}
