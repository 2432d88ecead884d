using System.Buffers;
using System.Globalization;

namespace Parallax.Parts;

/// <summary>
/// What the forms of a word have in common, in either spelling: retaliate, retaliated, retaliation; neighbour, neighbors. A key for finding the same
/// word, no dictionary form. The rules stand in <c>stems.tsv</c>.
/// </summary>
public static class WordStem
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");
    private static readonly Lazy<ILookup<string, Rule>> Rules = new(static () => WordLists.English.Rows("stems.tsv").ToLookup(
        static row => row[0],
        static row => new Rule(row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row.ElementAtOrDefault(3) ?? "", row.ElementAtOrDefault(4))));

    private static readonly Lazy<Dictionary<string, string>> Irregular = new(ReadIrregular);

    /// <summary>The key of a folded word.</summary>
    /// <param name="word">The word, folded (<see cref="WordHash"/>).</param>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length <= 3)
            return word;
        word = Irregular.Value.GetValueOrDefault(word, word);
        foreach (string step in (ReadOnlySpan<string>)["inflection", "derivation", "end"])
            word = Without(word, step);
        foreach (Rule spelling in Rules.Value["spelling"])
            word = word.Replace(spelling.Ending, spelling.Instead, StringComparison.Ordinal);
        return word;
    }

    private static string Without(string word, string step)
    {
        foreach (Rule rule in Rules.Value[step])
        {
            int left = word.Length - rule.Ending.Length;
            bool isVerb = rule.Then == "verb";
            if (left < rule.Fewest || !word.EndsWith(rule.Ending, StringComparison.Ordinal) || (isVerb && !word.AsSpan(0, left).ContainsAny(Vowels)))
                continue;
            word = word[..left] + rule.Instead;
            return isVerb ? Single(word) : rule.Then == "again" ? Without(word, step) : word;
        }

        return word;
    }

    private static string Single(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') && !Vowels.Contains(word[^1]) ? word[..^1] : word;

    private static Dictionary<string, string> ReadIrregular()
    {
        Dictionary<string, string> forms = new(StringComparer.Ordinal);
        foreach (string[] row in WordLists.English.Rows("irregular-verbs.tsv").Concat(WordLists.English.Rows("irregular-nouns.tsv")))
        {
            foreach (string form in row[1..].SelectMany(column => column.Split('/')))
                forms.TryAdd(form, row[0]);
        }

        return forms;
    }

    private sealed record Rule(string Ending, int Fewest, string Instead, string? Then);
}
