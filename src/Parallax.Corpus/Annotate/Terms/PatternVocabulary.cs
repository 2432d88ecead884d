namespace Parallax;

/// <summary>The words of all patterns, numbered from 1, and which of them a word form is.</summary>
internal sealed class PatternVocabulary
{
    private const int LongestGlobbed = 64;
    private static readonly PatternRow None = new([], MayBegin: false, IsNeighbour: false);

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NumberedGlob>> prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NumberedGlob>> suffixes = new(StringComparer.Ordinal);
    private readonly HashSet<int> first = [];
    private readonly Dictionary<string, PhraseSet> sets = new(StringComparer.Ordinal);
    private NeighbourPhrase[][] phrasesFrom = [];
    private LexemeRows<PatternRow>? rows;

    /// <summary>How many sets of phrases there are that may stand anywhere in a sentence.</summary>
    public int SetCount { get; private set; }

    /// <summary>The set of these phrases: one for all patterns with the same neighbours; only before <see cref="Freeze"/>.</summary>
    /// <exception cref="FormatException">A phrase's notation is wrong.</exception>
    public PhraseSet Phrases(IReadOnlyList<string> phrases, PhrasePlace place)
    {
        string key = $"{(int)place}\n{string.Join('\n', phrases)}";
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
        string key = word.Key;
        if (numbers.TryGetValue(key, out int number))
            return number;
        number = numbers.Count + 1;
        numbers.Add(key, number);
        if (word.Kind == PatternWordKind.Glob)
            AddGlob(WordHash.Fold(word.Text), number);
        AddExact(word.Forms(), number);
        return number;
    }

    /// <summary>Lays out the phrases that may stand anywhere, when all words have their numbers.</summary>
    public void Freeze()
    {
        List<NeighbourPhrase>?[] from = new List<NeighbourPhrase>?[numbers.Count + 1];
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

        phrasesFrom = [.. from.Select(static phrases => phrases?.ToArray() ?? [])];
    }

    /// <summary>The phrases that begin with a word, of the sets that may stand anywhere in a sentence.</summary>
    public NeighbourPhrase[] PhrasesFrom(int word) => phrasesFrom[word];

    /// <summary>What patterns say of the words of a language, looked up once for each.</summary>
    public LexemeRows<PatternRow> RowsOf(Language language) =>
        rows is { } known && known.Language == language ? known : rows = new LexemeRows<PatternRow>(language, Look);

    private PatternRow Look(Lexeme form)
    {
        // A lone mark has the hash of the mark that it is: the curly one of "victims’ families" is none of a pattern.
        if (form.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Possessive) || form.Hash != WordHash.Of(form.Form))
            return None;
        List<int> found = [];
        if (form.Form.Length <= LongestGlobbed)
        {
            AddGlobs(prefixes, form.Form, isSuffix: false, found);
            AddGlobs(suffixes, form.Form, isSuffix: true, found);
        }

        if (exact.TryGetValue(form.Form, out List<int>? words))
            found.AddRange(words);
        return found.Count == 0 ? None : new([.. found], found.Exists(first.Contains), found.Exists(word => phrasesFrom[word].Length > 0));
    }

    private void AddExact(IEnumerable<string> forms, int number)
    {
        foreach (string form in forms)
        {
            List<int> known = In(exact, form);
            if (!known.Contains(number))
                known.Add(number);
        }
    }

    // The first (last) letters have an entry even where no glob has them alone: most words are told by them to fit none.
    private void AddGlob(string glob, int number)
    {
        string anchor = GlobWord.Anchor(glob);
        bool isSuffix = GlobWord.IsSuffix(glob);
        Dictionary<string, List<NumberedGlob>> anchors = isSuffix ? suffixes : prefixes;
        In(anchors, isSuffix ? anchor[^GlobWord.ShortestAnchor..] : anchor[..GlobWord.ShortestAnchor]);
        In(anchors, anchor).Add(new NumberedGlob(glob, number));
    }

    private static List<T> In<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out List<T>? list))
            lists.Add(key, list = []);
        return list;
    }

    private static void AddGlobs(Dictionary<string, List<NumberedGlob>> anchors, ReadOnlySpan<char> word, bool isSuffix, List<int> found)
    {
        for (int length = GlobWord.ShortestAnchor; length <= word.Length; length++)
        {
            ReadOnlySpan<char> anchor = isSuffix ? word[^length..] : word[..length];
            if (!anchors.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(anchor, out List<NumberedGlob>? globs))
            {
                if (length == GlobWord.ShortestAnchor)
                    return;
                continue;
            }

            foreach (NumberedGlob glob in globs)
            {
                if (GlobWord.Fits(word, glob.Glob))
                    found.Add(glob.Number);
            }
        }
    }
}

/// <summary>A glob and the number of its pattern word.</summary>
internal sealed record NumberedGlob(string Glob, int Number);

/// <summary>A phrase of a set of those that may stand anywhere in a sentence.</summary>
/// <param name="Set">The set's number.</param>
/// <param name="Words">The numbers of its words.</param>
internal sealed record NeighbourPhrase(int Set, int[] Words);
