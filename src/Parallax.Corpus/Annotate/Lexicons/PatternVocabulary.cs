using System.Numerics;

namespace Parallax;

/// <summary>The words of all patterns, numbered from 1, and which of them a token is.</summary>
internal sealed class PatternVocabulary
{
    /// <summary>The fewest letters that a word with * or ? is found by.</summary>
    public const int ShortestAnchor = 3;

    private const int LongestGlobbed = 64;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Glob, int Number)>> prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Glob, int Number)>> suffixes = new(StringComparer.Ordinal);
    private readonly HashSet<int> first = [];
    private readonly Dictionary<(string Phrases, PhrasePlace Place), PhraseSet> sets = [];
    private readonly GlobFilter any = new();
    private readonly GlobFilter beginning = new();
    private ulong[] beginningHashes = new ulong[1];
    private WordTable<int[]> words = new([]);
    private (int Set, int[] Phrase)[][] phrasesFrom = [];

    /// <summary>How many words there are.</summary>
    public int Count => numbers.Count;

    /// <summary>How many sets of phrases there are that may stand anywhere in a sentence.</summary>
    public int SetCount { get; private set; }

    /// <summary>The set of these phrases: one for all patterns with the same neighbours; only before <see cref="Freeze"/>.</summary>
    /// <exception cref="FormatException">A phrase's notation is wrong.</exception>
    public PhraseSet Phrases(IReadOnlyList<string> phrases, PhrasePlace place)
    {
        (string, PhrasePlace) key = (string.Join('\n', phrases), place);
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
        ILookup<int, (int Set, int[] Phrase)> byWord = sets.Values.Where(static set => set.Number >= 0)
            .SelectMany(static set => set.Phrases.SelectMany(from => from.Value.Select(phrase => (from.Key, (set.Number, phrase)))))
            .ToLookup(static entry => entry.Key, static entry => entry.Item2);
        phrasesFrom = [.. Enumerable.Range(0, Count + 1).Select(word => byWord[word].ToArray())];
        string[] beginners = [.. exact.Where(entry => entry.Value.Exists(first.Contains)).Select(static entry => entry.Key)];
        beginningHashes = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, beginners.Length / 4))];
        foreach (string word in beginners)
        {
            uint hash = WordHash.Of(word);
            beginningHashes[(hash >> 6) & (beginningHashes.Length - 1)] |= 1UL << (int)(hash & 63);
        }

        foreach ((string glob, int number) in prefixes.Concat(suffixes).SelectMany(static entry => entry.Value))
        {
            any.Add(glob);
            if (first.Contains(number))
                beginning.Add(glob);
        }
    }

    /// <summary>The phrases that begin with a word, of the sets that may stand anywhere in a sentence.</summary>
    public (int Set, int[] Phrase)[] PhrasesFrom(int word) => phrasesFrom[word];

    /// <summary>Whether a pattern may begin with <paramref name="token"/>: never false where one does, and true for few others.</summary>
    public bool MayBegin(string text, in Token token) =>
        (beginningHashes[(token.Hash >> 6) & (beginningHashes.Length - 1)] & (1UL << (int)(token.Hash & 63))) != 0
        || beginning.MayFit(text.AsSpan(token.Start, token.Length));

    /// <summary>Which pattern words a token is; empty for none.</summary>
    public int[] Look(string text, in Token token)
    {
        if (!token.IsWord && token.Kind != TokenKind.Possessive)
            return [];
        _ = words.TryGet(text, token, out int[]? exactly);
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
        return (word.Length <= LongestGlobbed && any.MayFit(word) ? Globbed(word, exactly) : exactly) ?? [];
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
        Dictionary<string, List<(string Glob, int Number)>> anchors = isSuffix ? suffixes : prefixes;
        if (!anchors.TryGetValue(anchor, out List<(string Glob, int Number)>? known))
            anchors.Add(anchor, known = []);
        known.Add((glob, number));
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
        Dictionary<string, List<(string Glob, int Number)>> anchors, ReadOnlySpan<char> anchor, ReadOnlySpan<char> word, ref List<int>? all)
    {
        if (!anchors.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(anchor, out List<(string Glob, int Number)>? globs))
            return;
        foreach ((string glob, int number) in globs)
        {
            if (GlobWord.Fits(word, glob))
                (all ??= []).Add(number);
        }
    }
}
