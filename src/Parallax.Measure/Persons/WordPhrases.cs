namespace Parallax;

/// <summary>Phrases of folded words without stops, asked at a word: the longest phrase that begins there wins.</summary>
internal sealed class WordPhrases<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirstWord = new(StringComparer.Ordinal);

    public WordPhrases(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach ((string phrase, T value) in phrases)
        {
            string[] words = WordPhrases.Split(phrase);
            if (words.Length == 0)
                continue;
            byFirstWord.At(words[0]).Add((words, value));
        }

        foreach (List<(string[] Words, T Value)> list in byFirstWord.Values)
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    public IEnumerable<string> Words => byFirstWord.Values.SelectMany(list => list.SelectMany(phrase => phrase.Words));

    /// <summary>How many words the longest phrase at <paramref name="at"/> has; 0 where none begins there.</summary>
    public int Match(ReadOnlySpan<string> words, int at, out T value)
    {
        value = default!;
        if (!byFirstWord.TryGetValue(words[at], out List<(string[] Words, T Value)>? list))
            return 0;
        foreach ((string[] phrase, T found) in list)
        {
            if (at + phrase.Length <= words.Length && words.Slice(at, phrase.Length).SequenceEqual(phrase))
            {
                value = found;
                return phrase.Length;
            }
        }

        return 0;
    }
}

/// <summary>Cuts descriptions into words as they are compared.</summary>
internal static class WordPhrases
{
    /// <summary>The words of a phrase as they are compared: folded, stops and possessives taken off, hyphens kept.</summary>
    public static string[] Split(string phrase) =>
        [.. phrase.Split([' ', '\u00A0', ',', '(', ')', '"', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Bare)
            .Where(word => word.Length > 0)];

    /// <summary>The stems of a description's words, those that only hold it together left out.</summary>
    public static HashSet<string> TellingStems(string phrase) =>
        [.. Split(phrase).Where(word => !WordFeatures.IsGrammar(word)).Select(WordStem.Of)];

    public static bool IsPossessive(string word) => word is [.., '\'' or '\u2019', 's'];

    /// <summary>A word as it is compared: folded, its stops left out, and the ending of a possessive.</summary>
    public static string Bare(string word)
    {
        string folded = WordHash.Fold(word).Replace(".", "", StringComparison.Ordinal);
        return folded is [.., '\'', 's'] ? folded[..^2] : folded.TrimEnd('\'');
    }
}
