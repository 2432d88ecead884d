using System.Numerics;

namespace Parallax;

/// <summary>The words of all patterns, numbered from 1, and which of them a token is.</summary>
internal sealed class PatternVocabulary
{
    private const int LongestGlobbed = 64;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NumberedGlob>> prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NumberedGlob>> suffixes = new(StringComparer.Ordinal);
    private readonly HashSet<int> first = [];
    private readonly Dictionary<string, PhraseSet> sets = new(StringComparer.Ordinal);
    private readonly GlobFilter any = new();
    private PatternFilter beginning = new([], []);
    private PatternFilter neighbours = new([], []);
    private ulong[] hashBits = [];
    private WordTable<int[]> words = new([]);
    private NeighbourPhrase[][] phrasesFrom = [];

    /// <summary>How many words there are.</summary>
    public int Count => numbers.Count;

    /// <summary>How many sets of phrases there are that may stand anywhere in a sentence.</summary>
    public int SetCount { get; private set; }

    /// <summary>The set of these phrases: one for all patterns with the same neighbours; only before <see cref="Freeze"/>.</summary>
    /// <exception cref="FormatException">A phrase's notation is wrong.</exception>
    public PhraseSet Phrases(IReadOnlyList<string> phrases, PhrasePlace place)
    {
        string key = $"{place}\n{string.Join('\n', phrases)}";
        if (!sets.TryGetValue(key, out PhraseSet? set))
            sets.Add(key, set = new PhraseSet(phrases, this, place, place == PhrasePlace.Anywhere ? SetCount++ : -1));
        return set;
    }

    /// <summary>The number of a pattern word; only before <see cref="Freeze"/>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isFirst">Whether a pattern begins with it.</param>
    public int Number(PatternWord word, bool isFirst = false)
    {
        int number = NumberOf(word);
        if (isFirst)
            first.Add(number);
        return number;
    }

    private int NumberOf(PatternWord word)
    {
        if (numbers.TryGetValue(word.Key, out int number))
            return number;
        number = numbers.Count + 1;
        numbers.Add(word.Key, number);
        string folded = WordHash.Fold(word.Text);
        switch (word.Kind)
        {
            case PatternWordKind.Exact:
                AddExact([folded], number);
                break;
            case PatternWordKind.NounForms:
                AddExact(EnglishForms.OfNoun(folded), number);
                break;
            case PatternWordKind.VerbForms:
                AddExact(EnglishForms.OfVerb(folded), number);
                break;
            case PatternWordKind.AllForms:
                AddExact(EnglishForms.OfNoun(folded).Concat(EnglishForms.OfVerb(folded)), number);
                break;
            case PatternWordKind.Glob:
                AddGlob(folded, number);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(word), word.Kind, "A gap is no word.");
        }

        return number;
    }

    /// <summary>Makes the tables that tokens are looked up in.</summary>
    public void Freeze()
    {
        words = new WordTable<int[]>(exact.Select(static entry => KeyValuePair.Create(entry.Key, entry.Value.ToArray())));
        phrasesFrom = PhrasesFromWords();
        List<NumberedGlob> globs = [.. prefixes.Values.SelectMany(static same => same), .. suffixes.Values.SelectMany(static same => same)];
        foreach (NumberedGlob glob in globs)
            any.Add(glob.Glob);
        beginning = Filter(globs, first.Contains);
        neighbours = Filter(globs, word => phrasesFrom[word].Length > 0);
        hashBits = HashBits(globs);
    }

    /// <summary>Whether a pattern may begin with <paramref name="token"/>: never false where one does, and true for few others.</summary>
    public bool MayBegin(string text, in Token token) => beginning.MayBe(text, token);

    /// <summary>Whether a phrase that may stand anywhere in a sentence may begin with <paramref name="token"/>, likewise.</summary>
    public bool MayBeNeighbour(string text, in Token token) => neighbours.MayBe(text, token);

    /// <summary>The last bits (0 to 63) that the hash of a token has which is this word, one bit each; all for a glob.</summary>
    public ulong HashBitsOf(int word) => hashBits[word];

    /// <summary>The phrases that begin with a word, of the sets that may stand anywhere in a sentence.</summary>
    public NeighbourPhrase[] PhrasesFrom(int word) => phrasesFrom[word];

    /// <summary>Which pattern words a token is; empty for none.</summary>
    public int[] Look(string text, in Token token)
    {
        if (!token.IsWord && token.Kind != TokenKind.Possessive)
            return [];
        _ = words.TryGet(text, token, out int[]? exactly);
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
        return (word.Length <= LongestGlobbed && any.MayFit(word) ? Globbed(word, exactly) : exactly) ?? [];
    }

    private NeighbourPhrase[][] PhrasesFromWords()
    {
        List<NeighbourPhrase>?[] from = new List<NeighbourPhrase>?[Count + 1];
        foreach (PhraseSet set in sets.Values)
        {
            if (set.Number < 0)
                continue;
            foreach ((int word, List<int[]> phrases) in set.Phrases)
            {
                foreach (int[] phrase in phrases)
                    (from[word] ??= []).Add(new NeighbourPhrase(set.Number, phrase));
            }
        }

        return [.. from.Select(static phrases => phrases?.ToArray() ?? [])];
    }

    private PatternFilter Filter(IReadOnlyList<NumberedGlob> globs, Func<int, bool> takes) => new(
        [.. exact.Where(entry => entry.Value.Exists(word => takes(word))).Select(static entry => entry.Key)],
        globs.Where(entry => takes(entry.Number)).Select(static entry => entry.Glob));

    private ulong[] HashBits(IReadOnlyList<NumberedGlob> globs)
    {
        ulong[] bits = new ulong[Count + 1];
        foreach ((string form, List<int> numbersOfForm) in exact)
        {
            ulong bit = 1UL << (int)(WordHash.Of(form) & 63);
            foreach (int number in numbersOfForm)
                bits[number] |= bit;
        }

        foreach (NumberedGlob glob in globs)
            bits[glob.Number] = ulong.MaxValue;
        return bits;
    }

    private void AddExact(IEnumerable<string> forms, int number)
    {
        foreach (string form in forms)
        {
            if (!exact.TryGetValue(form, out List<int>? known))
                exact.Add(form, known = []);
            if (!known.Contains(number))
                known.Add(number);
        }
    }

    private void AddGlob(string glob, int number)
    {
        string anchor = GlobWord.Anchor(glob);
        bool isSuffix = GlobWord.IsSuffix(glob);
        Dictionary<string, List<NumberedGlob>> anchors = isSuffix ? suffixes : prefixes;
        if (!anchors.TryGetValue(anchor, out List<NumberedGlob>? known))
            anchors.Add(anchor, known = []);
        known.Add(new NumberedGlob(glob, number));
    }

    private int[]? Globbed(ReadOnlySpan<char> word, int[]? exactly)
    {
        Span<char> folded = stackalloc char[word.Length];
        for (int i = 0; i < word.Length; i++)
            folded[i] = WordHash.Fold(word[i]);
        List<int>? all = null;
        for (ulong lengths = any.Prefixes(folded); lengths != 0; lengths &= lengths - 1)
            Add(prefixes, folded[..(BitOperations.TrailingZeroCount(lengths) + 1)], folded, ref all);
        for (ulong lengths = any.Suffixes(folded); lengths != 0; lengths &= lengths - 1)
            Add(suffixes, folded[^(BitOperations.TrailingZeroCount(lengths) + 1)..], folded, ref all);

        if (all is null)
            return exactly;
        if (exactly is not null)
            all.AddRange(exactly);
        return [.. all];
    }

    private static void Add(
        Dictionary<string, List<NumberedGlob>> anchors, ReadOnlySpan<char> anchor, ReadOnlySpan<char> word, ref List<int>? all)
    {
        if (!anchors.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(anchor, out List<NumberedGlob>? globs))
            return;
        foreach (NumberedGlob glob in globs)
        {
            if (GlobWord.Fits(word, glob.Glob))
                (all ??= []).Add(glob.Number);
        }
    }
}

/// <summary>A glob and the number of its pattern word.</summary>
internal sealed record NumberedGlob(string Glob, int Number);

/// <summary>A phrase of a set of those that may stand anywhere in a sentence.</summary>
/// <param name="Set">The set's number.</param>
/// <param name="Words">The numbers of its words.</param>
internal sealed record NeighbourPhrase(int Set, int[] Words);
