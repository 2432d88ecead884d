namespace Parallax;

/// <summary>What the letters of a word tell, in any language that writes names with a capital.</summary>
internal static class WordForm
{
    private const int LongestParticle = 4;

    /// <summary>Whether all characters are capital letters, and there are two or more.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return word.Length > 1;
    }

    /// <summary>al-Saadi, el-Sisi, d'Estaing: a particle in lower case joined to a capital.</summary>
    public static bool IsParticleName(ReadOnlySpan<char> word)
    {
        int last = Math.Min(word.Length - 1, LongestParticle);
        for (int joint = 1; joint < last; joint++)
        {
            if (word[joint] is '-' or '\'' or '\u2019')
                return char.IsUpper(word[joint + 1]);
        }

        return false;
    }
}

/// <summary>What the ending of a word tells, by <c>endings.tsv</c>: an adverb, a past or participle.</summary>
internal sealed class WordEndings
{
    private readonly string[] adverb;
    private readonly string[] past;

    public WordEndings(WordLists lists)
    {
        ILookup<string, string> endings = lists.Rows("endings.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        adverb = [.. endings["adverb"]];
        past = [.. endings["past"]];
    }

    // Shorter words (only, need) have the letters by chance.
    private static bool IsLong(ReadOnlySpan<char> word) => word.Length > 4;

    /// <summary>Whether a word in small letters has the ending of an adverb and is no exception.</summary>
    public bool IsAdverb(ReadOnlySpan<char> word, ListedWord? row) =>
        IsLong(word) && EndsWithAny(word, adverb) && row?.Sets.Holds((int)WordSet.NotAdverb) != true;

    /// <summary>Whether a word in small letters has the ending of a regular past or participle and is no exception.</summary>
    public bool LooksPast(ReadOnlySpan<char> word, ListedWord? row) =>
        IsLong(word) && char.IsLower(word[0]) && EndsWithAny(word, past) && !word.Contains('-') && row?.Sets.Holds((int)WordSet.NotPast) != true;

    private static bool EndsWithAny(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
