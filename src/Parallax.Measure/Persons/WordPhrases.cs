namespace Parallax;

/// <summary>Phrases of folded words without stops, asked at a word: the longest phrase that begins there wins.</summary>
internal sealed class WordPhrases
{
    private readonly Dictionary<string, List<(string[] Words, string Value)>> byFirstWord = new(StringComparer.Ordinal);

    public WordPhrases(IEnumerable<(string Phrase, string Value)> phrases)
    {
        foreach ((string phrase, string value) in phrases)
        {
            string[] words = Split(phrase);
            if (words.Length == 0)
                continue;
            if (!byFirstWord.TryGetValue(words[0], out List<(string[], string)>? list))
                byFirstWord[words[0]] = list = [];
            list.Add((words, value));
        }

        foreach (List<(string[] Words, string Value)> list in byFirstWord.Values)
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>All words of all phrases.</summary>
    public IEnumerable<string> Words => byFirstWord.Values.SelectMany(list => list.SelectMany(phrase => phrase.Words));

    /// <summary>How many words the longest phrase at <paramref name="at"/> has; 0 where none begins there.</summary>
    public int Match(ReadOnlySpan<string> words, int at, out string value)
    {
        value = "";
        if (!byFirstWord.TryGetValue(words[at], out List<(string[] Words, string Value)>? list))
            return 0;
        foreach ((string[] phrase, string found) in list)
        {
            if (at + phrase.Length <= words.Length && words.Slice(at, phrase.Length).SequenceEqual(phrase))
            {
                value = found;
                return phrase.Length;
            }
        }

        return 0;
    }

    /// <summary>The words of a phrase as they are compared: folded, stops and possessives taken off, hyphens kept.</summary>
    public static string[] Split(string phrase) =>
        [.. phrase.Split([' ', '\u00A0', ',', '(', ')', '"', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Bare)
            .Where(word => word.Length > 0)];

    /// <summary>A word as it is compared: folded, its stops left out, and the ending of a possessive.</summary>
    public static string Bare(string word)
    {
        string folded = WordHash.Fold(word).Replace(".", "", StringComparison.Ordinal);
        return folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded.TrimEnd('\'');
    }
}
