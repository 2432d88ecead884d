namespace Parallax.Parts;

/// <summary>One text of an article with what the language knows of each of its words: what annotators and comparisons read.</summary>
public sealed class TextWords
{
    internal TextWords(SegmentedText segmented, Language language, Lexeme[] lexemes, WordClass[] classes)
    {
        Segmented = segmented;
        Language = language;
        Lexemes = lexemes;
        Classes = classes;
    }

    /// <summary>The text with its sentences and tokens.</summary>
    public SegmentedText Segmented { get; }

    /// <summary>The text itself.</summary>
    public string Text => Segmented.Text;

    /// <summary>Its tokens.</summary>
    public Token[] Tokens => Segmented.Tokens;

    /// <summary>What is known of each token's form.</summary>
    internal Lexeme[] Lexemes { get; }

    /// <summary>What each token may be where it stands: its form's classes, and what its neighbours and its sentence tell.</summary>
    internal WordClass[] Classes { get; }

    internal Language Language { get; }

    /// <summary>The sentence as a cursor over its words.</summary>
    /// <param name="sentence">A sentence of this text.</param>
    public Clause In(Sentence sentence) => new(this, sentence);

    /// <summary>What is known of the form of a token.</summary>
    /// <param name="token">Its index.</param>
    public Lexeme LexemeAt(int token) => Lexemes[token];

    /// <summary>What a token may be where it stands.</summary>
    /// <param name="token">Its index.</param>
    public WordClass ClassOf(int token) => Classes[token];

    /// <summary>The reporting cue that a token may be; null where it is none.</summary>
    /// <param name="token">Its index.</param>
    public CueEntry? CueAt(int token) => Language.Cues.TryGet(Lexemes[token], out CueEntry? entry) ? entry : null;

    /// <summary>Whether a token may be one of <paramref name="classes"/>.</summary>
    internal bool Is(int token, WordClass classes) => (Classes[token] & classes) != 0;

    /// <summary>Whether a set holds a token.</summary>
    internal bool Is(int token, WordSet set) => Lexemes[token].In(set);

    /// <summary>Whether a set holds a token that has no capital, and so is no name or title ("of", not the "Of" of a headline).</summary>
    internal bool IsSmall(int token, WordSet set) => Lexemes[token].In(set) && (Classes[token] & WordClass.Capital) == 0;

    /// <summary>The word at a token, as written.</summary>
    internal ReadOnlySpan<char> Word(int token) => Tokens[token].Span.In(Text);

    /// <summary>The first character of a token.</summary>
    internal char Char(int token) => Text[Tokens[token].Start];
}
