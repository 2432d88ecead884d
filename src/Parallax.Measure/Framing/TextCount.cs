namespace Parallax;

/// <summary>The choices of one independent text of a row: its own ones of the kind that is asked for, and all of them.</summary>
/// <param name="Count">Choices of the kind, in all articles that carry the text.</param>
/// <param name="Total">All choices, likewise; at least 1.</param>
/// <param name="Copies">How many articles of the row carry the text and make a choice.</param>
internal readonly record struct TextCount(int Count, int Total, int Copies);
