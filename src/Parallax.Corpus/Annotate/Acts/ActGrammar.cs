namespace Parallax.Parts;

/// <summary>Reads what a sentence says of the act that a term names: whom it befell, who did it, and whether it was done at all.</summary>
public static class ActGrammar
{
    /// <summary>The act that a term names.</summary>
    /// <param name="words">The text that it stands in.</param>
    /// <param name="term">Where it stands.</param>
    /// <param name="kind">What the words of its contrast name.</param>
    public static ActPhrase? Read(TextWords words, TextSpan term, ActKind kind) =>
        Tokens(words, term) is var (clause, sentence, first, end) ? new ActReader(clause, kind).Read(sentence, first, end) : null;

    /// <summary>Whether what a term names is denied or prevented where it stands: "not to fuel escalation but to prevent it".</summary>
    /// <param name="words">The text that it stands in.</param>
    /// <param name="term">Where it stands.</param>
    public static bool IsDenied(TextWords words, TextSpan term) =>
        Tokens(words, term) is var (clause, _, first, _) && new ActReader(clause, ActKind.Attack).Mood(first) == ActMood.Denied;

    private static (Clause Clause, int Sentence, int First, int End)? Tokens(TextWords words, TextSpan term)
    {
        ArgumentNullException.ThrowIfNull(words);
        SegmentedText text = words.Segmented;
        int first = text.TokenAt(term.Start), end = first;
        while (end < text.Tokens.Length && text.Tokens[end].Start < term.End)
            end++;
        if (end == first)
            return null;
        int sentence = text.SentenceOf(first);
        return (words.In(text.Sentences[sentence]), sentence, first, end);
    }
}
