namespace Parallax;

/// <summary>Something in a sentence that another rendering of it may have too.</summary>
/// <param name="Key">Its kind and hash.</param>
/// <param name="Word">Index of the word that it was read from, from 0.</param>
/// <param name="IsCapital">Whether that begins with a capital.</param>
/// <param name="Position">Where that begins in the text.</param>
internal readonly record struct Feature(ulong Key, int Word, bool IsCapital, int Position)
{
    /// <summary>What it is.</summary>
    public FeatureKind Kind => (FeatureKind)(Key >> 56);

    public static ulong KeyOf(FeatureKind kind, ReadOnlySpan<char> text) => ((ulong)kind << 56) | WordHash.Of(text);
}
