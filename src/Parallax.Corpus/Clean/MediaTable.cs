using System.Collections.Frozen;

namespace Parallax;

/// <summary>Finds names of agencies and outlets at a place, the longest first. Letter case matters: "Time" is a magazine, "time" is not.</summary>
internal sealed class MediaTable
{
    private const int MostWords = 7;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> names;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> firstWords;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lastWords;

    public MediaTable(IEnumerable<string> entries)
    {
        List<string> list = [.. entries];
        names = list.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        firstWords = list.Select(name => name[..WordEnd(name, 0)]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        lastWords = list.Select(name => name[(name.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the text, apart from a leading article, is a name of the list.</summary>
    public bool IsName(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > 0 and < 60 && (names.Contains(text) || (text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && names.Contains(text[4..])));
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

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> name) =>
        name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
}
