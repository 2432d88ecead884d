namespace Parallax.Parts;

/// <summary>One article of the strip.</summary>
/// <param name="TextLetter">The letter of the text that it shares.</param>
/// <param name="Words">Its length in words.</param>
/// <param name="HeadlineWords">How many of them, from the first, are its headline; 0 where it has none at its start.</param>
/// <param name="Runs">Stretches of one voice, in reading order, by word.</param>
/// <param name="Terms">Contested terms, names left out, by word.</param>
public sealed record StripRow(
    MeasureGroup Group,
    string TextLetter,
    int Words,
    int HeadlineWords,
    IReadOnlyList<StripRun> Runs,
    IReadOnlyList<StripTerm> Terms) : Summarised;

/// <summary>A stretch of one voice.</summary>
/// <param name="FirstWord">Number of its first word, from 0.</param>
/// <param name="Place">Where it stands; its words are the stretch's length.</param>
/// <param name="Block">In what kind of block.</param>
public sealed record StripRun(int FirstWord, Place Place, BlockKind Block) : Summarised;

/// <summary>A contested term on the strip.</summary>
/// <param name="Word">Number of its first word, from 0.</param>
public sealed record StripTerm(int Word, Term Term, Place Place) : Summarised;
