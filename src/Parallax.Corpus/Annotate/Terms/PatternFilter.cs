using System.Numerics;

namespace Parallax;

/// <summary>Says quickly of nearly every token that it is none of some pattern words; never so of one that is.</summary>
internal sealed class PatternFilter
{
    private const int BitsPerWord = 16;

    private readonly GlobFilter globs = new();
    private readonly ulong[] hashes;

    /// <summary>A filter for words and globs, all folded.</summary>
    public PatternFilter(IReadOnlyCollection<string> words, IEnumerable<string> globs)
    {
        hashes = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, words.Count * BitsPerWord / 64))];
        foreach (string word in words)
        {
            uint hash = WordHash.Of(word);
            hashes[(hash >> 6) & (hashes.Length - 1)] |= 1UL << (int)(hash & 63);
        }

        foreach (string glob in globs)
            this.globs.Add(glob);
    }

    /// <summary>Whether a token may be one of the words.</summary>
    public bool MayBe(string text, in Token token) =>
        (hashes[(token.Hash >> 6) & (hashes.Length - 1)] & (1UL << (int)(token.Hash & 63))) != 0
        || globs.MayFit(text.AsSpan(token.Start, token.Length));
}
