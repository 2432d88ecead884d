namespace Parallax;

/// <summary>A word of an article with its voice: what headlines, claims and renderings are compared by.</summary>
/// <param name="Token">Index of its (last) token.</param>
/// <param name="Span">Where it stands; both words of "United States".</param>
/// <param name="Lexeme">What the lists say of it.</param>
/// <param name="Classes">What it may be in grammar where it stands.</param>
/// <param name="Forms">What it is compared by.</param>
/// <param name="IsName">Whether it is part of a name, as was found or as its capital says.</param>
/// <param name="Run">Index in <see cref="AnnotatedArticle.Voices"/> of the stretch that it stands in.</param>
/// <param name="Quotation">Index of the innermost quotation that it belongs to; −1 in the outlet's own voice.</param>
/// <param name="Mark">Where the stretch in marks begins that it stands in; −1 outside marks, and in those of a title.</param>
/// <param name="IsFrame">Whether it is part of a cue or of the mention of a speaker.</param>
internal readonly record struct VoicedWord(
    int Token, TextSpan Span, Lexeme Lexeme, WordClass Classes, WordForms Forms, bool IsName, int Run, Voice Voice, int Quotation, int Mark,
    bool IsFrame)
{
    public string Folded => Forms.Folded;

    public string Stem => Forms.Stem;

    public bool IsContent => Forms.IsContent;

    public bool IsMarked => Mark >= 0;

    /// <summary>A content word that is no name, number, cue or speaker: what a statement says.</summary>
    public bool Tells => IsContent && !IsName && !IsFrame && !Forms.IsNumber;

    public bool Is(WordClass classes) => (Classes & classes) != 0;

    public bool Is(WordSet set) => Lexeme.In(set);
}
