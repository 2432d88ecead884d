namespace Parallax.Parts;

/// <summary>An article whose text has been divided into blocks; nothing is deleted.</summary>
/// <param name="Article">The article.</param>
/// <param name="Blocks">The blocks of its text, in order.</param>
/// <param name="TitleIsInText">Whether one of the first five blocks is the title; otherwise a title is analysed as a text of its own.</param>
/// <param name="Credits">The credits read out of its text, in order.</param>
/// <param name="Notes">What a reader should know about the division.</param>
public sealed record LabelledArticle(
    Article Article,
    IReadOnlyList<Block> Blocks,
    bool TitleIsInText,
    IReadOnlyList<Credit> Credits,
    IReadOnlyList<Note> Notes) : Summarised
{
    /// <summary>Stretches inside analysed blocks that are the page's, as of a pop-up, and not analysed; in order.</summary>
    public IReadOnlyList<TextSpan> Cuts { get; init; } = [];
}
