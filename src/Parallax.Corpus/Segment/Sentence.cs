namespace Parallax;

/// <summary>A sentence inside one analysed block.</summary>
/// <param name="Span">From its first to its last character, marks and full stop included.</param>
/// <param name="Block">Index of its block in <see cref="SegmentedText.Blocks"/>.</param>
/// <param name="FirstToken">Index of its first token in <see cref="SegmentedText.Tokens"/>.</param>
/// <param name="EndToken">Index after its last token.</param>
public readonly record struct Sentence(TextSpan Span, int Block, int FirstToken, int EndToken);
