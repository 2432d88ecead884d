namespace Parallax;

/// <summary>Reads the notation of <see cref="TermPattern.Words"/>.</summary>
internal static class PatternNotation
{
    /// <summary>The most words that a pattern may have, gaps included.</summary>
    public const int MostWords = 12;

    public const int MostGaps = 2;

    private const int FewestLetters = 2;
    private const int FewestLettersOfGlob = GlobWord.ShortestAnchor;
    private const int LongestWord = 64;
    private static readonly Tokenizer Tokenizer = new(WordLists.English);

    /// <summary>The words of a neighbour of a pattern, which have no gap between them.</summary>
    /// <exception cref="FormatException">The notation is wrong; the message says how to mend it.</exception>
    public static IReadOnlyList<PatternWord> ReadNeighbour(string phrase)
    {
        IReadOnlyList<PatternWord> words = Read(phrase);
        return words.Any(static word => word.Kind == PatternWordKind.Gap)
            ? throw new FormatException($"'{phrase}' is a neighbour and cannot have '...'. Write the words that stand directly there.")
            : words;
    }

    /// <summary>The words of a pattern.</summary>
    /// <exception cref="FormatException">The notation is wrong; the message says how to mend it.</exception>
    public static IReadOnlyList<PatternWord> Read(string pattern)
    {
        List<PatternWord> words = [];
        foreach (string piece in pattern.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            Add(piece, words);
        if (words.Count == 0)
            throw new FormatException("A pattern is empty. Write a word or phrase.");
        if (words.Count > MostWords)
            throw new FormatException($"The pattern '{Short(pattern)}' has {words.Count} words; {MostWords} are allowed. Shorten it.");
        if (words[0].Kind == PatternWordKind.Gap || words[^1].Kind == PatternWordKind.Gap)
            throw new FormatException($"The pattern '{pattern}' has '...' at its end or beginning. It may only stand between two words.");
        if (words.Count(static word => word.Kind == PatternWordKind.Gap) > MostGaps || HasDoubleGap(words))
            throw new FormatException($"The pattern '{pattern}' has too many '...'. Use at most {MostGaps}, not side by side.");
        return words;
    }

    private static bool HasDoubleGap(List<PatternWord> words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i].Kind == PatternWordKind.Gap && words[i - 1].Kind == PatternWordKind.Gap)
                return true;
        }

        return false;
    }

    private static void Add(string piece, List<PatternWord> words)
    {
        if (piece is "..." or "\u2026")
            words.Add(new PatternWord(PatternWordKind.Gap, "..."));
        else if (piece.Length > LongestWord)
            throw new FormatException($"The word '{Short(piece)}' has {piece.Length} characters; {LongestWord} are allowed.");
        else if (piece[0] == '~')
            words.Add(Forms(piece));
        else if (piece.AsSpan().IndexOfAny('*', '?') >= 0)
            words.Add(Glob(piece));
        else
            AddTokens(piece, words);
    }

    private static PatternWord Forms(string piece)
    {
        int slash = piece.IndexOf('/', StringComparison.Ordinal);
        string lemma = slash < 0 ? piece[1..] : piece[1..slash];
        PatternWordKind kind = (slash < 0 ? "" : piece[(slash + 1)..]) switch
        {
            "" when slash < 0 => PatternWordKind.AllForms,
            "noun" => PatternWordKind.NounForms,
            "verb" => PatternWordKind.VerbForms,
            string other => throw new FormatException(
                $"'{piece}' asks for the forms of a '{other}'. Write ~{lemma}, ~{lemma}/noun or ~{lemma}/verb."),
        };
        if (lemma.Length < FewestLetters || !lemma.All(static c => char.IsLetter(c) || c == '-'))
            throw new FormatException($"'{piece}' has no dictionary word after '~'. Write a word of letters there, as in ~kill.");
        return new PatternWord(kind, lemma);
    }

    private static PatternWord Glob(string piece)
    {
        int stars = piece.Count(static c => c == '*');
        if (stars > 2 || (piece[0] == '?' && stars == 0))
        {
            throw new FormatException(
                $"'{piece}' cannot be looked for. Use * at the end, at the beginning or once inside, and ? after the first letter.");
        }

        if (piece.Any(static c => !char.IsLetterOrDigit(c) && c is not ('*' or '?' or '-' or '\'' or '\u2019')))
        {
            throw new FormatException(
                $"'{piece}' has a mark that no word of a text has. Use letters, figures, hyphens and apostrophes with * and ?.");
        }

        if (GlobWord.Anchor(piece).Length < FewestLettersOfGlob)
        {
            throw new FormatException(
                $"'{piece}' would match too many words. Write at least {FewestLettersOfGlob} letters before or after the * or ?.");
        }

        return new PatternWord(PatternWordKind.Glob, piece);
    }

    /// <summary>A piece between spaces may be two tokens of a text: "enemy's" is "enemy" and "'s".</summary>
    private static void AddTokens(string piece, List<PatternWord> words)
    {
        if (piece is "'s" or "\u2019s")
        {
            words.Add(new PatternWord(PatternWordKind.Exact, "'s"));
            return;
        }

        TokenList tokens = new();
        Tokenizer.Tokenize(piece, 0, piece.Length, tokens);
        foreach (Token token in tokens.ToArray())
        {
            if (!token.IsWord && token.Kind != TokenKind.Possessive)
            {
                throw new FormatException(
                    $"'{piece}' has a mark that no word of a text has ('{token.Span.In(piece)}'). "
                        + "Leave it out; words are letters, figures, hyphens and apostrophes.");
            }

            words.Add(new PatternWord(PatternWordKind.Exact, token.Span.In(piece).ToString()));
        }
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
