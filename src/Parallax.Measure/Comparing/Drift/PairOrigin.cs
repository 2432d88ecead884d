namespace Parallax;

/// <summary>Why two sentences are compared.</summary>
internal enum PairOrigin
{
    /// <summary>The alignment links them.</summary>
    Link,

    /// <summary>They are renderings of one statement that the alignment links through others.</summary>
    Statement,

    /// <summary>They share a rare phrase.</summary>
    Phrase,
}
