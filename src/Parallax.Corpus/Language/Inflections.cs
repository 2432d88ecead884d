namespace Parallax;

/// <summary>The inflected forms of a word: the regular rules of spelling, and lists of irregular verbs and nouns.</summary>
internal sealed class Inflections
{
    private const char Consonant = 'C';

    private static readonly Lazy<Inflections> OfEnglish = new(static () => new Inflections(WordLists.English));

    private readonly Dictionary<string, string[]> irregularVerbs;
    private readonly Dictionary<string, string[]> irregularNouns;
    private readonly string vowels;
    private readonly string undoubled;
    private readonly Rule[] plural;
    private readonly Rule[] third;
    private readonly Rule[] past;
    private readonly Rule[] ing;
    private readonly Rule[] adverb;

    public Inflections(WordLists lists)
    {
        irregularVerbs = Irregular(lists, "irregular-verbs.tsv");
        irregularNouns = Irregular(lists, "irregular-nouns.tsv");
        ILookup<string, string[]> rows = lists.Rows("inflections.tsv").ToLookup(static row => row[0], StringComparer.Ordinal);
        vowels = string.Concat(rows["vowels"].Select(static row => row[1]));
        undoubled = string.Concat(rows["undoubled"].Select(static row => row[1]));
        third = Rules(rows["s"]);
        plural = [.. Rules(rows["plural"]), .. third];
        past = Rules(rows["past"]);
        ing = Rules(rows["ing"]);
        adverb = Rules(rows["adverb"]);
    }

    /// <summary>Those of English, in which lexicons are written.</summary>
    public static Inflections English => OfEnglish.Value;

    /// <summary>The noun and its plural; <paramref name="noun"/> is folded.</summary>
    public IEnumerable<string> OfNoun(string noun) => irregularNouns.GetValueOrDefault(noun, Regular(noun, plural)).Prepend(noun);

    /// <summary>The verb's forms: -s, -ed (or the irregular past and participle), -ing; <paramref name="verb"/> is folded.</summary>
    public IEnumerable<string> OfVerb(string verb) =>
        [verb, .. Regular(verb, third), .. irregularVerbs.GetValueOrDefault(verb, Regular(verb, past)), .. Regular(verb, ing)];

    /// <summary>The adjective, and its adverb where the ending is regular; <paramref name="adjective"/> is folded.</summary>
    public IEnumerable<string> OfAdjective(string adjective) => [adjective, .. Regular(adjective, adverb)];

    private static Dictionary<string, string[]> Irregular(WordLists lists, string file) => lists.Rows(file).ToDictionary(
        static row => row[0],
        static row => row[1..].SelectMany(static column => column.Split('/')).ToArray(),
        StringComparer.Ordinal);

    private static Rule[] Rules(IEnumerable<string[]> rows) =>
        [.. rows.Select(static row => new Rule(row[1], row[2].Length, row[3], IsDoubling: row.Length > 4))];

    private string[] Regular(string word, Rule[] rules)
    {
        foreach (Rule rule in rules)
        {
            if (!HasEnding(word, rule.Ending))
                continue;
            string stem = word[..^rule.Cut];
            return rule.IsDoubling ? [.. Doubled(stem).Select(doubled => doubled + rule.Added)] : [stem + rule.Added];
        }

        return [];
    }

    private bool HasEnding(string word, string ending)
    {
        if (word.Length < ending.Length)
            return false;
        for (int i = 1; i <= ending.Length; i++)
        {
            if (ending[^i] == Consonant ? IsVowel(word[^i]) : ending[^i] != word[^i])
                return false;
        }

        return true;
    }

    /// <summary>What -ed and -ing are put on: raid, but stopp; both where only the stress decides (target, targett).</summary>
    private string[] Doubled(string verb)
    {
        bool endsInShortSyllable = verb.Length >= 3 && !IsVowel(verb[^1]) && !undoubled.Contains(verb[^1])
            && IsVowel(verb[^2]) && !IsVowel(verb[^3]);
        return !endsInShortSyllable ? [verb]
            : VowelGroups(verb) > 1 ? [verb, verb + verb[^1]]
            : [verb + verb[^1]];
    }

    private int VowelGroups(string word)
    {
        int groups = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1])))
                groups++;
        }

        return groups;
    }

    private bool IsVowel(char c) => vowels.Contains(c);

    private sealed record Rule(string Ending, int Cut, string Added, bool IsDoubling);
}
