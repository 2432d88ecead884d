namespace Parallax;

/// <summary>
/// Says which terms are part of a name, and so no choice of words: "Islamic Resistance in Iraq". A capital says so only where capitals tell
/// anything: not at the beginning of a sentence, nor where every word has one, as in many headlines.
/// </summary>
internal sealed class NameGuard
{
    private const int LongWord = 4;
    private const int CapitalsPerSmallWord = 5;

    private static readonly WordTable<bool> SmallWords = WordLists.Set("en", "small-headline-words.txt");

    private readonly SegmentedText text;
    private readonly Name[] names;
    private readonly Lazy<HashSet<string>> namesInPlainSentences;
    private int at;
    private int sentence = -1;
    private bool isTitleCase;

    /// <summary>A guard for one text, to be asked about terms in order of place.</summary>
    public NameGuard(SegmentedText text, IReadOnlyList<Name> names)
    {
        this.text = text;
        this.names = [.. names.Where(name => name.In == text.Part).OrderBy(static name => name.Span)];
        namesInPlainSentences = new Lazy<HashSet<string>>(NamesInPlainSentences);
    }

    /// <summary>Whether a term is part of a name.</summary>
    public bool IsName(TermMatch match) => IsName(match.FirstToken, match.EndToken, match.Capitals);

    /// <summary>Whether the words from <paramref name="firstToken"/> up to <paramref name="endToken"/> are part of a name.</summary>
    public bool IsName(int firstToken, int endToken, int capitals = 0)
    {
        TextSpan term = TextSpan.FromBounds(text.Tokens[firstToken].Start, text.Tokens[endToken - 1].End);
        Sentence here = SentenceOf(term.Start);
        int plain = firstToken + capitals;
        return IsInLongerName(term, plain < endToken ? text.Tokens[plain].Start : term.End)
            || (plain < endToken && IsNameByItsCapitals(plain, endToken, here));
    }

    /// <summary>Whether a longer name holds the term or runs into it; <paramref name="plain"/> is where its words with a capital of their own end.</summary>
    private bool IsInLongerName(TextSpan term, int plain)
    {
        while (at < names.Length && names[at].Span.End <= term.Start)
            at++;
        for (int i = at; i < names.Length && names[i].Span.Start < term.End; i++)
        {
            Name name = names[i];
            bool goesBeyond = name.Span.End > plain || name.Kind is NameKind.Person or NameKind.Organisation;
            if (name.Span.Overlaps(term) && name.Span.Length > term.Length && goesBeyond && (!isTitleCase || IsSure(name)))
                return true;
        }

        return false;
    }

    // Among words that all have capitals, a name's end is a guess, unless a list knows it or the name stands elsewhere among words without.
    private bool IsSure(Name name) =>
        name.Kind != NameKind.Other || namesInPlainSentences.Value.Contains(WordHash.Fold(name.Span.In(text.Text)));

    private bool IsNameByItsCapitals(int first, int end, Sentence here)
    {
        if (isTitleCase || IsOpening(first, here))
            return false;
        for (int i = first; i < end; i++)
        {
            Token token = text.Tokens[i];
            if (token.Kind == TokenKind.Word && !IsCapitalised(token.Span.In(text.Text)))
                return false;
        }

        return true;
    }

    // A word all in capitals is shouted, not named.
    private static bool IsCapitalised(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && word[1..].ContainsAnyInRange('a', 'z');

    /// <summary>Whether a token has its capital from its place: first in the sentence, in a quotation, or after a colon or dash.</summary>
    private bool IsOpening(int token, Sentence here) =>
        token <= here.FirstToken || text.Tokens[token - 1].Kind is TokenKind.QuotationMark or TokenKind.Punctuation or TokenKind.Symbol;

    private Sentence SentenceOf(int position)
    {
        while (sentence < 0 || position >= text.Sentences[sentence].Span.End)
        {
            sentence++;
            isTitleCase = HasTitleCase(text.Sentences[sentence]);
        }

        return text.Sentences[sentence];
    }

    private bool HasTitleCase(Sentence candidate)
    {
        int capital = 0, small = 0;
        for (int i = candidate.FirstToken + 1; i < candidate.EndToken; i++)
        {
            Token token = text.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Length < LongWord || SmallWords.Contains(text.Text, token))
                continue;
            if (char.IsUpper(text.Text[token.Start]))
                capital++;
            else
                small++;
        }

        return capital > CapitalsPerSmallWord * small;
    }

    private HashSet<string> NamesInPlainSentences()
    {
        HashSet<string> plain = new(StringComparer.Ordinal);
        foreach (Name name in names)
        {
            if (text.SentenceAt(name.Span.Start) is { } here && !HasTitleCase(here))
                plain.Add(WordHash.Fold(name.Span.In(text.Text)));
        }

        return plain;
    }
}
