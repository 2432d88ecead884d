namespace Parallax;

/// <summary>Words with <c>*</c> (any letters) and <c>?</c> (any one).</summary>
internal static class GlobWord
{
    /// <summary>The fewest letters that a word with * or ? is found by.</summary>
    public const int ShortestAnchor = 3;

    /// <summary>
    /// The part without wildcards that a word is found by: what stands before the first, or, where that is *, what stands after the last.
    /// </summary>
    public static string Anchor(string glob) =>
        IsSuffix(glob) ? glob[(glob.LastIndexOfAny(['*', '?']) + 1)..] : glob[..glob.IndexOfAny(['*', '?'])];

    /// <summary>Whether the anchor is the word's end.</summary>
    public static bool IsSuffix(string glob) => glob[0] == '*';

    /// <summary>
    /// Whether <paramref name="word"/> fits <paramref name="glob"/>, which is folded. At most length × length steps, and a glob is short.
    /// </summary>
    public static bool Fits(ReadOnlySpan<char> word, string glob)
    {
        int at = 0, pattern = 0, star = -1, retry = 0;
        while (at < word.Length)
        {
            if (pattern < glob.Length && glob[pattern] == '*')
            {
                star = pattern++;
                retry = at;
            }
            else if (pattern < glob.Length && (glob[pattern] == '?' || glob[pattern] == WordHash.Fold(word[at])))
            {
                pattern++;
                at++;
            }
            else if (star >= 0)
            {
                pattern = star + 1;
                at = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (pattern < glob.Length && glob[pattern] == '*')
            pattern++;
        return pattern == glob.Length;
    }
}
