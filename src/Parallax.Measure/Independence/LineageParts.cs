namespace Parallax.Parts;

/// <summary>How much of an article's body is shared.</summary>
/// <param name="SharedWords">Words in sentences that the other article has too.</param>
public readonly record struct LineageSide(int SharedWords, int Words)
{
    /// <summary>The shared ones' share, 0 to 1.</summary>
    public double Share => (double)SharedWords / Math.Max(1, Words);
}

/// <summary>A sentence of two articles.</summary>
/// <param name="First">Where it stands in the text of the first.</param>
/// <param name="Second">Where it stands in the text of the second.</param>
public readonly record struct SharedSentence(TextSpan First, TextSpan Second);
