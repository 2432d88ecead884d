namespace Parallax;

/// <summary>Which state a word or a description names, by its name, people or capital.</summary>
internal static class GovernmentPlaces
{
    private static readonly Lazy<(WordPhrases<string> Capitals, HashSet<string> States, HashSet<string> English)> Lists = new(Read);

    /// <summary>The key of the state that a folded word names; null where it names none.</summary>
    public static string? StateOf(string folded)
    {
        string[] words = [WordPhrases.Bare(folded)];
        return words[0].Length > 1 && Match(words, 0, out string key) > 0 ? key : null;
    }

    /// <summary>How many words the longest name at <paramref name="at"/> has, and the key of the state that it names.</summary>
    public static int Match(ReadOnlySpan<string> words, int at, out string key)
    {
        int capital = Lists.Value.Capitals.Match(words, at, out key);
        return capital > 0 ? capital : NameWords.English.Places.Match(words, at, out key);
    }

    /// <summary>
    /// Whether a description names a state whose officials do not commonly speak English to the press, and none whose officials do.
    /// </summary>
    public static bool SpeaksAnotherLanguage(string description)
    {
        string[] words = [.. WordPhrases.Split(description).SelectMany(word => word.Split('-'))];
        bool found = false;
        for (int i = 0; i < words.Length;)
        {
            int length = words[i].Length > 0 ? Match(words, i, out string key) : 0;
            key = length > 0 ? Key(words.AsSpan(i, length)) : "";
            if (Lists.Value.English.Contains(key))
                return false;
            found |= Lists.Value.States.Contains(key);
            i += Math.Max(1, length);
        }

        return found;
    }

    private static string Key(ReadOnlySpan<string> words) => Match(words, 0, out string key) > 0 ? key : "";

    private static (WordPhrases<string>, HashSet<string>, HashSet<string>) Read()
    {
        List<(string, string)> capitals = [];
        HashSet<string> states = new(StringComparer.Ordinal), english = new(StringComparer.Ordinal);
        foreach (string[] row in WordLists.English.Rows("capitals.tsv"))
        {
            NameWords.English.Places.Match(WordPhrases.Split(row[1]), 0, out string key);
            capitals.Add((row[0], key));
            (row[2].Length > 0 ? english : states).Add(key);
        }

        return (new WordPhrases<string>(capitals), states, english);
    }
}
