namespace Parallax;

/// <summary>
/// What the forms of an English word have in common, in either spelling: retaliate, retaliated, retaliation; neighbour, neighbors. A key for finding
/// the same word, no dictionary form (a short relative of Porter 1980).
/// </summary>
internal static class WordStem
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");
    private static readonly Lazy<Dictionary<string, string>> Irregular = new(ReadIrregular);

    /// <summary>The stem of a folded word.</summary>
    public static string Of(string word)
    {
        if (word.Length <= 3)
            return word;
        if (Irregular.Value.TryGetValue(word, out string? lemma))
            word = lemma;
        word = WithoutInflection(word);
        word = WithoutDerivation(word);
        word = word.EndsWith('e') && word.Length > 3 ? word[..^1] : word.EndsWith('y') ? word[..^1] + "i" : word;
        return word.Replace("our", "or", StringComparison.Ordinal).Replace("is", "iz", StringComparison.Ordinal);
    }

    private static string WithoutInflection(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        if (word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i'))
            return WithoutInflection(word[..^1]);
        if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        if (word.EndsWith("ing", StringComparison.Ordinal) && IsStem(word.AsSpan(0, word.Length - 3)))
            return Single(word[..^3]);
        return word.EndsWith("ed", StringComparison.Ordinal) && IsStem(word.AsSpan(0, word.Length - 2)) ? Single(word[..^2]) : word;
    }

    private static string WithoutDerivation(string word)
    {
        foreach (string ending in (ReadOnlySpan<string>)["ations", "ation", "atory", "ative", "ators", "ator", "ate", "at", "ions", "ion", "ly"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 4)
                return word[..^ending.Length];
        }

        return word;
    }

    private static bool IsStem(ReadOnlySpan<char> rest) => rest.Length >= 3 && rest.ContainsAny(Vowels);

    private static string Single(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') && !Vowels.Contains(word[^1]) ? word[..^1] : word;

    private static Dictionary<string, string> ReadIrregular()
    {
        Dictionary<string, string> forms = new(StringComparer.Ordinal);
        foreach (string[] row in (string[][])[.. WordLists.English.Rows("irregular-verbs.tsv"), .. WordLists.English.Rows("irregular-nouns.tsv")])
        {
            foreach (string form in row[1..].SelectMany(column => column.Split('/')))
                forms.TryAdd(form, row[0]);
        }

        return forms;
    }
}
