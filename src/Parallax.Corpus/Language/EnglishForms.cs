namespace Parallax;

/// <summary>The inflected forms of an English word: the regular rules of spelling, and a list of irregular verbs.</summary>
internal static class EnglishForms
{
    private static readonly Lazy<Dictionary<string, string[]>> IrregularVerbs = new(static () => Read("irregular-verbs.tsv"));
    private static readonly Lazy<Dictionary<string, string[]>> IrregularNouns = new(static () => Read("irregular-nouns.tsv"));

    /// <summary>The noun and its plural; <paramref name="noun"/> is folded.</summary>
    public static IEnumerable<string> OfNoun(string noun) =>
        IrregularNouns.Value.TryGetValue(noun, out string[]? plural) ? [noun, .. plural]
        : noun.EndsWith("man", StringComparison.Ordinal) && noun is not ("human" or "german") ? [noun, noun[..^2] + "en"]
        : [noun, WithS(noun)];

    /// <summary>The verb's forms: -s, -ed (or the irregular past and participle), -ing; <paramref name="verb"/> is folded.</summary>
    public static IEnumerable<string> OfVerb(string verb)
    {
        yield return verb;
        yield return WithS(verb);
        foreach (string form in IrregularVerbs.Value.TryGetValue(verb, out string[]? past) ? past : Past(verb))
            yield return form;
        foreach (string form in Ing(verb))
            yield return form;
    }

    private static Dictionary<string, string[]> Read(string file) => WordLists.English.Rows(file).ToDictionary(
        static row => row[0],
        static row => row[1..].SelectMany(static column => column.Split('/')).ToArray(),
        StringComparer.Ordinal);

    private static IEnumerable<string> Past(string verb) =>
        verb.EndsWith('e') ? [verb + "d"]
        : verb.EndsWith('y') && !IsVowel(verb[^2]) ? [verb[..^1] + "ied"]
        : Doubled(verb).Select(static stem => stem + "ed");

    private static IEnumerable<string> Ing(string verb) =>
        verb.EndsWith("ie", StringComparison.Ordinal) ? [verb[..^2] + "ying"]
        : verb.EndsWith('e') && !EndsWithAny(verb, "ee", "oe", "ye") ? [verb[..^1] + "ing"]
        : Doubled(verb).Select(static stem => stem + "ing");

    /// <summary>What -ed and -ing are put on: raid, but stopp; both where only the stress decides (target, targett).</summary>
    private static string[] Doubled(string verb)
    {
        bool endsInShortSyllable = verb.Length >= 3 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y' or 'h')
            && IsVowel(verb[^2]) && !IsVowel(verb[^3]);
        return !endsInShortSyllable ? [verb]
            : VowelGroups(verb) > 1 ? [verb, verb + verb[^1]]
            : [verb + verb[^1]];
    }

    private static string WithS(string word) =>
        EndsWithAny(word, "s", "x", "z", "ch", "sh") ? word + "es"
        : word.EndsWith('y') && word.Length > 1 && !IsVowel(word[^2]) ? word[..^1] + "ies"
        : word.EndsWith('o') && word.Length > 1 && !IsVowel(word[^2]) ? word + "es"
        : word + "s";

    private static int VowelGroups(string word)
    {
        int groups = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])))
                groups++;
        }

        return groups;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
