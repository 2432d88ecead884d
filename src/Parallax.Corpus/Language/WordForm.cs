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
