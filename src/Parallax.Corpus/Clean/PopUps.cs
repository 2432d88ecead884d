namespace Parallax;

/// <summary>
/// Finds what a copied page leaves inside its lines: links in brackets ("(RELATED: …)"), and the pop-ups of names: behind a name the full name
/// once more, run into headlines without a space, and "MORE": "Mayor Ada Lund Ada Marie LundFerry to sail again Port reopens MORE said". Without
/// the doubled name nothing is cut.
/// </summary>
internal sealed class PopUps(WordLists lists)
{
    private const int LongestPopUp = 700;
    private const int LongestName = 80;
    private const int LongestParticle = 3;
    private const int LongestLink = 200;
    private readonly string[] ends = [.. LineWords.Of(lists, "pop-up-end")];
    private readonly string[] links = [.. LineWords.Of(lists, "link-in-brackets")];

    /// <summary>Such stretches of the analysed blocks, in order.</summary>
    public List<TextSpan> Find(string text, List<Block> blocks)
    {
        List<TextSpan> cuts = [];
        foreach (string end in ends)
        {
            if (text.Contains(end, StringComparison.Ordinal))
                blocks.ForEach(block => AddPopUps(text, block, end, cuts));
        }

        foreach (string link in links)
        {
            if (text.Contains(link, StringComparison.Ordinal))
                blocks.ForEach(block => AddLinks(text, block, link, cuts));
        }

        cuts.Sort();

        // A link may stand inside a pop-up.
        int last = 0;
        for (int i = 1; i < cuts.Count; i++)
        {
            if (cuts[i].Start >= cuts[last].End)
                cuts[++last] = cuts[i];
        }

        cuts.RemoveRange(Math.Min(last + 1, cuts.Count), Math.Max(0, cuts.Count - last - 1));
        return cuts;
    }

    private static void AddPopUps(string text, Block block, string end, List<TextSpan> cuts)
    {
        int from = block.Span.Start, scanned = from, limit = block.IsAnalysed ? block.Span.End : from;
        for (int search = from; search < limit;)
        {
            int at = text.IndexOf(end, search, limit - search, StringComparison.Ordinal);
            if (at < 0)
                return;
            search = at + end.Length;
            int first = Math.Max(scanned, at - LongestPopUp);
            int start = Start(text, from, first, at, isGlued: true);
            start = start < 0 ? Start(text, from, first, at, isGlued: false) : start;

            // Where none begins before one end, none does before a later one.
            scanned = at;
            if (start < 0 || (search < limit && char.IsLetter(text[search])))
                continue;
            cuts.Add(TextSpan.FromBounds(start, search));
            (from, scanned) = (search, search);
        }
    }

    // "(RELATED: Port reopens)": to the bracket's end, unless it holds a bracket or a pop-up.
    private static void AddLinks(string text, Block block, string link, List<TextSpan> cuts)
    {
        int limit = block.IsAnalysed ? block.Span.End : 0;
        for (int search = block.Span.Start; search < limit;)
        {
            int at = text.IndexOf(link, search, limit - search, StringComparison.Ordinal);
            if (at < 0)
                return;
            search = at + link.Length;
            int length = text.AsSpan(search, Math.Min(LongestLink, limit - search)).IndexOfAny(')', '(', ']');
            if (at == block.Span.Start || length < 0 || text[search + length] == '(' || text[at - 1] is not ('(' or '['))
                continue;
            cuts.Add(TextSpan.FromBounds(at - 1, search + length + 1));
        }
    }

    /// <summary>Where the pop-up that ends before <paramref name="end"/> begins: behind the first name that stands again, run into a
    /// headline or, where the page kept it, with a space before one.</summary>
    private static int Start(string text, int from, int first, int end, bool isGlued)
    {
        for (int at = first + 1; at <= end; at++)
        {
            bool endsName = isGlued ? char.IsUpper(text[at]) || char.IsAsciiDigit(text[at]) : text[at] == ' ' && char.IsUpper(text[at + 1]);
            if (!endsName || !(char.IsLower(text[at - 1]) || text[at - 1] == '.'))
                continue;
            int word = at;
            while (word > from && IsInName(text[word - 1]))
                word--;
            int start = EndOfSame(text, Math.Max(from, word - LongestName), word, text.AsSpan(word, at - word));
            if (start >= 0 && AreNames(text.AsSpan(start, word - start)))
                return start;
        }

        return -1;
    }

    private static bool IsInName(char c) => char.IsLetter(c) || c is '\'' or '’' or '-' or '.';

    /// <summary>Where the last word before a place ends that is <paramref name="name"/>; −1 where none is.</summary>
    private static int EndOfSame(string text, int from, int before, ReadOnlySpan<char> name)
    {
        if (name.Length < 2)
            return -1;
        ReadOnlySpan<char> window = text.AsSpan(from, before - from);
        int at = window.LastIndexOf(name, StringComparison.Ordinal);
        if (at < 0)
            return -1;
        int after = at + name.Length;
        bool isWord = (at == 0 || !char.IsLetter(window[at - 1])) && (after == window.Length || !char.IsLower(window[after]));
        return isWord ? from + after : -1;
    }

    // Between the name and its second stand given names and what is in brackets, each with a capital.
    private static bool AreNames(ReadOnlySpan<char> between)
    {
        bool hasName = false;
        foreach (Range range in between.Split(' '))
        {
            ReadOnlySpan<char> word = between[range].Trim("()\"“”'’., ");
            if (!word.IsEmpty && !char.IsUpper(word[0]) && word.Length > LongestParticle)
                return false;
            hasName |= !word.IsEmpty;
        }

        return hasName;
    }
}
