namespace Parallax;

/// <summary>A sentence with a mention in it, as the tone towards the mention is read from it: words, clauses, marks, negation.</summary>
/// <remarks>One for each thread; filled anew for each mention, in time linear in the sentence.</remarks>
internal sealed class TargetSentence
{
    private const int NegationReach = 4;
    private const uint Outside = 1, NameCode = 2, NumberCode = 3;

    // For each token of the sentence: which clause it stands in, whether in marks, whether negated; and what is known of its word, null for a name.
    private int[] clauses = [];
    private bool[] marked = [];
    private bool[] negated = [];
    private TargetWord?[] known = [];

    public TextWords Words { get; private set; } = null!;

    /// <summary>The sentence's first token.</summary>
    public int First { get; private set; }

    /// <summary>The token after its last.</summary>
    public int End { get; private set; }

    /// <summary>The mention's first token.</summary>
    public int From { get; private set; }

    /// <summary>The mention's last token, a possessive ending left out.</summary>
    public int Last { get; private set; }

    /// <summary>Whether something is said to be the target's: "the mayor's plan", "his plan".</summary>
    public bool IsOwner { get; private set; }

    public bool IsInMarks => marked[From - First];

    public bool Holds(int token) => token >= First && token < End;

    public bool IsTarget(int token) => token >= From && token <= Last;

    /// <summary>What is known of a word; null for a name, a number, a mark, and outside the sentence.</summary>
    public TargetWord? Known(int token) => Holds(token) && !IsTarget(token) ? known[token - First] : null;

    public bool IsNegated(int token) => negated[token - First];

    public bool IsInClause(int token) => clauses[token - First] == clauses[From - First];

    public bool SharesMarks(int token) => marked[token - First] == marked[From - First];

    public bool Is(int token, WordClass kind) => Holds(token) && (Words.ClassOf(token) & kind) != 0;

    /// <summary>Whether a token is a word of grammar in small letters; with a capital it may be part of a name.</summary>
    public bool IsSmall(int token, WordClass kind) => Known(token) is not null && (Words.ClassOf(token) & kind) != 0;

    /// <summary>A number for the word at a token; every name has the same, and so has every figure.</summary>
    public uint Code(int token) => !Holds(token) ? Outside
        : Words.Tokens[token].Kind == TokenKind.Number ? NumberCode
        : Is(token, WordClass.Word) && known[token - First] is null ? NameCode
        : Words.Tokens[token].Hash;

    /// <summary>Reads the sentence that holds the first token of a target; false where no token of the text lies in the span.</summary>
    public bool Read(TextWords words, TextSpan target)
    {
        SegmentedText text = words.Segmented;
        int from = text.TokenAt(target.Start);
        if (from == text.Tokens.Length || text.Tokens[from].Start >= target.End)
            return false;
        Sentence sentence = text.Sentences[text.SentenceOf(from)];
        (Words, First, End, From) = (words, sentence.FirstToken, sentence.EndToken, from);
        Last = from;
        while (Last + 1 < End && text.Tokens[Last + 1].Start < target.End)
            Last++;
        bool endsAsOwner = Last > From && Is(Last, WordClass.Possessive);
        Last -= endsAsOwner ? 1 : 0;
        IsOwner = endsAsOwner || Is(Last + 1, WordClass.Possessive) || (From == Last && words.LexemeAt(From).In(WordSet.Owner));
        Lay();
        return true;
    }

    private void Lay()
    {
        int length = End - First;
        if (known.Length < length)
        {
            clauses = new int[length];
            marked = new bool[length];
            negated = new bool[length];
            known = new TargetWord?[length];
        }

        bool isOpen = false, wasOpened = false;
        int clause = 0, reach = 0;
        for (int i = First; i < End; i++)
        {
            int at = i - First;
            TargetWord? word = known[at] = WordAt(i);
            bool isQuote = Is(i, WordClass.Quote);
            if (isQuote)
            {
                bool opens = Opens(i, isOpen);
                if (!opens && !wasOpened)
                    Array.Fill(marked, true, 0, at);
                (isOpen, wasOpened) = (opens, true);
            }

            bool isBreak = Is(i, WordClass.Comma | WordClass.Stop);
            clause += isQuote || isBreak || word is { IsOpener: true } ? 1 : 0;
            reach = isBreak ? 0 : reach;
            (clauses[at], marked[at], negated[at]) = (clause, isOpen, reach > 0);
            reach = word is { IsNegation: true } ? NegationReach : Math.Max(0, reach - 1);
        }
    }

    private bool Opens(int token, bool isOpen) => Words.Text[Words.Tokens[token].Start] switch
    {
        '\u201C' or '\u00AB' => true,
        '\u201D' or '\u00BB' => false,
        _ => !isOpen,
    };

    // A capital inside a sentence is a name's. Where a capital says nothing, only a word that a list knows is taken for one that is no name.
    private TargetWord? WordAt(int token)
    {
        if (!Is(token, WordClass.Word) || Words.Tokens[token].Kind != TokenKind.Word)
            return null;
        TargetWord word = TargetWords.English.Of(Words.LexemeAt(token));
        if (!Is(token, WordClass.Capital) || Words.LexemeAt(token).In(WordSet.AuthorPronoun))
            return word;
        return Is(token, WordClass.First | WordClass.TitleCase) && !Is(token, WordClass.GivenName | WordClass.Place)
            && (word.IsListed || Is(token, WordClass.Grammar | WordClass.Cue)) ? word : null;
    }
}
