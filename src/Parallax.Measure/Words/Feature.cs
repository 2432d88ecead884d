namespace Parallax;

/// <summary>Something in a sentence that another rendering of it may have too.</summary>
/// <param name="Key">Its kind and hash.</param>
/// <param name="Word">Index of the word that it was read from, from 0.</param>
/// <param name="IsCapital">Whether that begins with a capital.</param>
/// <param name="Position">Where that begins in the text.</param>
internal readonly record struct Feature(ulong Key, int Word, bool IsCapital, int Position)
{
    public FeatureKind Kind => (FeatureKind)(Key >> 56);

    public static ulong KeyOf(FeatureKind kind, ReadOnlySpan<char> text) => ((ulong)kind << 56) | WordHash.Of(text);
}

/// <summary>What of a sentence is compared. The kind stands in the upper half of a feature's key, so that no two kinds meet.</summary>
internal enum FeatureKind : byte
{
    /// <summary>The stem of a word.</summary>
    Word = 1,

    /// <summary>The group of words of about the same meaning that a word is in.</summary>
    Meaning = 2,

    /// <summary>The consonants of a name, whatever spelling it was written over into.</summary>
    Sound = 3,

    /// <summary>A number, in figures or words.</summary>
    Number = 4,

    /// <summary>Four characters in a row of a word, or its beginning.</summary>
    Characters = 5,
}
