namespace Parallax;

/// <summary>Finds names of agencies and outlets at a place, the longest first. Letter case matters: "Time" is a magazine, "time" is not.</summary>
internal sealed class MediaTable(WordLists lists)
{
    private const int MostWords = 7;
    private const int LongestName = 60;
    private readonly NameSet names = new(lists.Lines("media.txt"));
    private readonly NameSet firstWords = new(lists.Lines("media.txt").Select(name => name[..WordEnd(name, 0)]));
    private readonly NameSet lastWords = new(lists.Lines("media.txt").Select(name => name[(name.LastIndexOf(' ') + 1)..]));
    private readonly string[] articles = [.. LineWords.Of(lists, "article").Select(article => article + " ")];

    /// <summary>Whether the text, apart from a leading article, is a name of the list.</summary>
    public bool IsName(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length >= LongestName)
            return false;
        if (names.Contains(text))
            return true;
        foreach (string article in articles)
        {
            if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase) && names.Contains(text[article.Length..]))
                return true;
        }

        return false;
    }

    /// <summary>How many characters the longest name takes that starts at a place and ends with a word; 0 where none does.</summary>
    public int LengthAt(ReadOnlySpan<char> text, int start)
    {
        int end = WordEnd(text, start);
        if (end == start || !firstWords.Contains(text[start..end]))
            return 0;
        int longest = 0;
        for (int words = 0; words < MostWords; words++)
        {
            if (names.Contains(WithoutPossessive(text[start..end])))
                longest = WithoutPossessive(text[start..end]).Length;
            if (end >= text.Length || text[end] != ' ')
                break;
            int next = WordEnd(text, end + 1);
            if (next == end + 1)
                break;
            end = next;
        }

        return longest;
    }

    /// <summary>How many characters the longest name takes that ends at a place; 0 where none does.</summary>
    public int LengthBefore(ReadOnlySpan<char> text, int end)
    {
        int start = WordStart(text, end);
        if (start == end || !lastWords.Contains(text[start..end]))
            return 0;
        int longest = 0;
        for (int words = 0; words < MostWords; words++)
        {
            if (names.Contains(text[start..end]))
                longest = end - start;
            if (start < 2 || text[start - 1] != ' ')
                break;
            int next = WordStart(text, start - 1);
            if (next == start - 1)
                break;
            start = next;
        }

        return longest;
    }

    /// <summary>A name without the ending of its possessive.</summary>
    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && IsInName(text[end]))
            end++;
        while (end > start && text[end - 1] is '.' or '-' or '/' or '’' or '\'')
            end--;
        return end;
    }

    private static int WordStart(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        while (start > 0 && IsInName(text[start - 1]))
            start--;
        return start;
    }

    private static bool IsInName(char c) => char.IsLetterOrDigit(c) || c is '-' or '\'' or '’' or '.' or '&' or '/';
}
