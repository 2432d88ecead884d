using System.Buffers;

namespace Parallax;

/// <summary>
/// How deep a page nests its elements, roughly and in one pass. A parser of HTML needs time that grows with the square of the depth, and
/// some of its helpers need stack; a page of millions of unclosed elements would stop the work on all others.
/// </summary>
internal static class HtmlDepth
{
    /// <summary>Pages of news nest thirty deep.</summary>
    public const int Maximum = 500;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/><");

    /// <summary>Whether the page nests deeper than <see cref="Maximum"/>.</summary>
    public static bool IsTooDeep(string page)
    {
        // By name, as an end tag of another name closes nothing.
        Dictionary<string, int> open = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byName = open.GetAlternateLookup<ReadOnlySpan<char>>();
        int depth = 0;
        ReadOnlySpan<char> rest = page;
        while (depth <= Maximum)
        {
            int at = rest.IndexOf('<');
            if (at < 0 || at + 1 >= rest.Length)
                return false;
            rest = rest[(at + 1)..];
            bool closes = rest[0] == '/';
            ReadOnlySpan<char> tag = closes ? rest[1..] : rest;
            if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]))
                continue;
            int end = tag.IndexOfAny(NameEnds);
            ReadOnlySpan<char> name = end < 0 ? tag : tag[..end];
            if (NeedsNoEnd(name))
                continue;
            byName.TryGetValue(name, out int count);
            int change = !closes ? 1 : count > 0 ? -1 : 0;
            byName[name] = count + change;
            depth += change;
        }

        return true;
    }

    // Elements without content, and those whose end tag authors may leave out.
    private static bool NeedsNoEnd(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[16];
        if (name.Length > lower.Length)
            return false;
        name.ToLowerInvariant(lower);
        return lower[..name.Length] is "p" or "br" or "img" or "meta" or "link" or "input" or "hr" or "li" or "tr" or "td" or "th" or "dt" or "dd"
            or "option" or "source" or "area" or "base" or "col" or "embed" or "param" or "track" or "wbr" or "thead" or "tbody" or "tfoot";
    }
}
