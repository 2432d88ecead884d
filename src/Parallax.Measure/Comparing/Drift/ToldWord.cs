namespace Parallax;

/// <summary>A word of a rendering, as renderings are compared.</summary>
/// <param name="Token">Index of its (first) token.</param>
/// <param name="Span">Where it stands; both words of "United States".</param>
/// <param name="Folded">The word in small letters; initials in capitals without stops.</param>
/// <param name="Stem">What its forms have in common.</param>
/// <param name="Classes">What it may be in grammar.</param>
/// <param name="IsContent">Whether it is more than a word of grammar.</param>
/// <param name="IsName">Whether it is part of a name.</param>
/// <param name="Voice">In whose voice it stands.</param>
/// <param name="Quotation">Index of the innermost quotation it belongs to; −1 in the outlet's own voice.</param>
/// <param name="Mark">Where the stretch in marks begins that it stands in; −1 outside marks.</param>
/// <param name="IsNumber">Whether it is a number, in figures or words.</param>
/// <param name="IsFrame">Whether it is part of a cue or of the mention of a speaker.</param>
/// <param name="Rarity">How rare it is (<see cref="WordRarity"/>); 0 for words of grammar and of the frame.</param>
internal readonly record struct ToldWord(
    int Token, TextSpan Span, string Folded, string Stem, WordClass Classes, bool IsContent, bool IsName, Voice Voice, int Quotation, int Mark,
    bool IsNumber, bool IsFrame, double Rarity)
{
    public bool IsMarked => Mark >= 0;

    /// <summary>A content word that is no name, number, cue or speaker: what a statement says.</summary>
    public bool Tells => IsContent && !IsName && !IsFrame && !IsNumber;
}
