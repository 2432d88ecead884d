namespace Parallax;

/// <summary>In whose voice a word stands.</summary>
public enum Voice
{
    /// <summary>The outlet's own.</summary>
    Own,

    /// <summary>Reported without marks: somebody's statement in the outlet's words.</summary>
    Attributed,

    /// <summary>In quotation marks, with a speaker.</summary>
    Quoted,

    /// <summary>In quotation marks, no speaker found: scare quotes, terms, nicknames. Which of these is left to the reader.</summary>
    Uncredited,
}

/// <summary>An unbroken stretch of analysed text in one voice, inside one sentence.</summary>
/// <param name="In">Which text.</param>
/// <param name="Span">From its first to its last word.</param>
/// <param name="Voice">Whose voice.</param>
/// <param name="Words">How many words it has, at least 1.</param>
/// <param name="Quotation">Index in <see cref="AnnotatedArticle.Quotations"/> of the quotation it belongs to; −1 in the outlet's own voice.</param>
public readonly record struct VoiceRun(TextPart In, TextSpan Span, Voice Voice, int Words, int Quotation);
