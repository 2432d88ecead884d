namespace Parallax.Parts;

/// <summary>What a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, perhaps with digits, hyphens, inner apostrophes, or the full stops of an abbreviation.</summary>
    Word,

    /// <summary>Digits, with their decimal or thousands marks.</summary>
    Number,

    /// <summary>The possessive ending of the word before it ('s or a bare apostrophe). Not counted as a word.</summary>
    Possessive,

    /// <summary>A quotation mark of any form; an apostrophe inside a word is none.</summary>
    QuotationMark,

    /// <summary>Any other punctuation; an ellipsis is one token, however written.</summary>
    Punctuation,

    /// <summary>Anything else: symbols, web addresses, user names.</summary>
    Symbol,
}

/// <summary>The smallest piece of a text that is looked at.</summary>
/// <param name="Start">Its first UTF-16 code unit in the text.</param>
/// <param name="Length">Its length in code units.</param>
/// <param name="Hash">Hash of its folded form (<see cref="WordHash"/>), for word lists.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int Length, uint Hash, TokenKind Kind)
{
    /// <summary>The first code unit after it.</summary>
    public int End => Start + Length;

    /// <summary>Where it lies.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether it counts as a word: words and numbers do.</summary>
    public bool IsWord => Kind <= TokenKind.Number;
}
