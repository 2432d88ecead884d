namespace Parallax.Parts;

/// <summary>How a sentence is worded: how likely raters of opinion would call it loaded, and the words that take a stand.</summary>
/// <param name="In">Which of the article's texts it stands in.</param>
/// <param name="Span">Where.</param>
/// <param name="Score">
/// 0 to 1; .5 and above counts as loaded. Whose judgement it is: <see cref="WordingScore.Raters"/>.
/// </param>
/// <param name="Words">Those that raters would mark or that stand in a list, in order.</param>
public sealed record SentenceWording(TextPart In, TextSpan Span, double Score, IReadOnlyList<LoadedWord> Words) : Summarised;

/// <summary>A word that takes a stand.</summary>
/// <param name="Span">Where.</param>
/// <param name="Classes">The lists that have it; none where only the score marks it.</param>
/// <param name="IsMarked">Whether raters of opinion would mark it as loaded.</param>
public sealed record LoadedWord(TextSpan Span, IReadOnlyList<WordingClass> Classes, bool IsMarked) : Summarised;
