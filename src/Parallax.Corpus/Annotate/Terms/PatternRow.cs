namespace Parallax;

/// <summary>What patterns say of a word form.</summary>
/// <param name="Words">The numbers of the pattern words that it is.</param>
/// <param name="MayBegin">Whether a pattern begins with one of them.</param>
/// <param name="IsNeighbour">Whether a phrase that may stand anywhere in a sentence begins with one of them.</param>
internal sealed record PatternRow(int[] Words, bool MayBegin, bool IsNeighbour);
