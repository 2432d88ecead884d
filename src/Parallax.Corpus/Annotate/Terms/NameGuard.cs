namespace Parallax;

/// <summary>
/// Says which terms are part of a name, and so no choice of words: "Islamic Resistance in Iraq". A capital says so only where capitals tell
/// anything: not at the beginning of a sentence, nor where every word has one, as in many headlines. One guard serves all who read a text.
/// </summary>
internal sealed class NameGuard
{
    private const int LongWord = 4;
    private const int CapitalsPerSmallWord = 5;

    private static readonly WordTable<bool> SmallWords = WordLists.English.Set("small-headline-words.txt");

    private readonly SegmentedText text;
    private readonly Name[] names;
    private readonly bool?[] titleCase;
    private HashSet<string>? namesInPlainSentences;

    /// <summary>A guard for one text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="names">The names of its article, in any order.</param>
    public NameGuard(TextWords words, IReadOnlyList<Name> names)
    {
        text = words.Segmented;
        this.names = [.. names.Where(name => name.In == text.Part)];
        Array.Sort(this.names, static (one, other) => one.Span.CompareTo(other.Span));
        titleCase = new bool?[text.Sentences.Length];
    }

    /// <summary>Whether a term is part of a name.</summary>
    public bool IsName(TermMatch match) => IsName(match.Sentence, match.FirstToken, match.EndToken, match.Capitals);

    /// <summary>Whether the words of a sentence from <paramref name="firstToken"/> up to <paramref name="endToken"/> are part of a name.</summary>
    public bool IsName(int sentence, int firstToken, int endToken, int capitals = 0)
    {
        TextSpan term = TextSpan.FromBounds(text.Tokens[firstToken].Start, text.Tokens[endToken - 1].End);
        int plain = firstToken + capitals;
        return IsInLongerName(term, plain < endToken ? text.Tokens[plain].Start : term.End, sentence)
            || (plain < endToken && IsNameByItsCapitals(plain, endToken, sentence));
    }

    /// <summary>
    /// Whether a longer name holds the term or runs into it; <paramref name="plain"/> is where its words with a capital of their own end.
    /// </summary>
    private bool IsInLongerName(TextSpan term, int plain, int sentence)
    {
        for (int i = FirstNameAfter(term.Start); i < names.Length && names[i].Span.Start < term.End; i++)
        {
            Name name = names[i];
            bool goesBeyond = name.Span.End > plain || name.Kind is NameKind.Person or NameKind.Organisation;
            if (name.Span.Overlaps(term) && name.Span.Length > term.Length && goesBeyond && (!HasTitleCase(sentence) || IsSure(name)))
                return true;
        }

        return false;
    }

    /// <summary>Index of the first name that ends after <paramref name="position"/>.</summary>
    private int FirstNameAfter(int position)
    {
        int low = 0, high = names.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (names[middle].Span.End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    // Among words that all have capitals, a name's end is a guess, unless a list knows it or the name stands elsewhere among words without.
    private bool IsSure(Name name) =>
        name.Kind != NameKind.Other || (namesInPlainSentences ??= NamesInPlainSentences()).Contains(WordHash.Fold(name.Span.In(text.Text)));

    private bool IsNameByItsCapitals(int first, int end, int sentence)
    {
        // Nearly every term begins with a small letter, which answers the question.
        for (int i = first; i < end; i++)
        {
            Token token = text.Tokens[i];
            if (token.Kind == TokenKind.Word && !IsCapitalised(token.Span.In(text.Text)))
                return false;
        }

        return !HasTitleCase(sentence) && !IsOpening(first, text.Sentences[sentence]);
    }

    // A word all in capitals is shouted, not named.
    private static bool IsCapitalised(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && word[1..].ContainsAnyInRange('a', 'z');

    /// <summary>Whether a token has its capital from its place: first in the sentence, in a quotation, or after a colon or dash.</summary>
    private bool IsOpening(int token, Sentence here) =>
        token <= here.FirstToken || text.Tokens[token - 1].Kind is TokenKind.QuotationMark or TokenKind.Punctuation or TokenKind.Symbol;

    // Asked of few sentences, and of those more than once.
    private bool HasTitleCase(int sentence) => titleCase[sentence] ??= HasTitleCase(text, text.Sentences[sentence]);

    /// <summary>Whether nearly every long word of a sentence has a capital, as in many headlines: capitals tell nothing there.</summary>
    public static bool HasTitleCase(SegmentedText text, Sentence candidate)
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
            if (!HasTitleCase(text.SentenceOf(text.TokenAt(name.Span.Start))))
                plain.Add(WordHash.Fold(name.Span.In(text.Text)));
        }

        return plain;
    }
}
