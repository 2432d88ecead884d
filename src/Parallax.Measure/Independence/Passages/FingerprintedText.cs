namespace Parallax;

/// <summary>What is kept of a text while it is compared with others.</summary>
/// <param name="Words">Hashes of its words.</param>
/// <param name="Hashes">Its fingerprints, those that are too common left out.</param>
/// <param name="Places">The number of the first word of each.</param>
internal sealed record FingerprintedText(uint[] Words, ulong[] Hashes, int[] Places);
