namespace Parallax;

/// <summary>
/// Finds posts that a page embeds. They are signed "words — Name (@handle) May 3, 2031", on the post's last line or below it; or the name
/// comes first: "Name (@handle) Words". Marks or none, the whole post is its author's.
/// </summary>
internal sealed class PostFinder(TextWords words, Paragraphs paragraphs, List<Utterance> found)
{
    private const int LongestName = 12;
    private const int MostLines = 40;
    private readonly Token[] tokens = words.Tokens;

    /// <summary>Adds the posts of the text.</summary>
    public void Find()
    {
        if (!words.Text.Contains("(@", StringComparison.Ordinal))
            return;
        for (int p = 0; p < paragraphs.Count; p++)
        {
            (int from, int end) = paragraphs[p];
            for (int at = from; at + 2 < end; at++)
            {
                if (words.Char(at) != '(' || words.Char(at + 1) != '@' || words.Char(at + 2) != ')' || tokens[at + 1].Length < 2)
                    continue;
                int after = AfterDate(at + 3, end);
                int name = SignedName(at, from);
                if (name >= 0 && (after > at + 3 || EndsLine(at + 2, end)))
                {
                    AddAbove(p, from, name, at);
                    from = after;
                }
                else if (name < 0 && from == paragraphs[p].First && IsName(from, at))
                {
                    AddBelow(p, at + 3, from, at);
                    from = end;
                }

                at = Math.Max(at, after - 1);
            }
        }
    }

    /// <summary>The first token of the name before a handle, after a dash or "shared by"; −1 where neither stands there.</summary>
    private int SignedName(int handle, int from)
    {
        int at = handle - 1;
        while (at >= from && handle - at <= LongestName && !IsDash(at) && !IsSharedBy(at, from))
            at--;
        return at >= from && at < handle - 1 && handle - at <= LongestName ? at + 1 : -1;
    }

    private bool IsDash(int at) => words.Is(at, WordClass.Stop) && words.Char(at) is '—' or '–' or '-' or '―';

    private bool IsSharedBy(int at, int from) => at > from && words.Is(at, WordSet.By) && words.Is(at - 1, WordSet.Posted);

    // "A post shared by": what tells of a post is no part of it.
    private int SignStart(int name, int from)
    {
        int at = name - 1;
        if (IsDash(at))
            return at;
        at--;
        while (at > from && name - at <= 4 && !words.Is(at, WordClass.First) && !words.Is(at, WordClass.Stop | WordClass.Quote))
            at--;
        return at;
    }

    /// <summary>The token after a date and time, which may stand after a handle.</summary>
    private int AfterDate(int at, int end)
    {
        int after = at;
        bool hasNumber = false;
        for (; after < end; after++)
        {
            bool isNumber = tokens[after].Kind == TokenKind.Number;
            bool isMonth = after == at && words.Is(after, WordClass.Capital) && after + 1 < end && tokens[after + 1].Kind == TokenKind.Number;
            bool isTime = words.Is(after, WordClass.Time | WordClass.Comma) || words.Char(after) == ':'
                || (hasNumber && words.Is(after, WordSet.PostTime));
            if (!isNumber && !isMonth && !isTime)
                break;
            hasNumber |= isNumber;
        }

        return hasNumber ? after : words.Is(Math.Min(at, end - 1), WordSet.PostTime) && at + 1 < end ? OnDate(at, end) : at;
    }

    // "on Mar 25, 2031".
    private int OnDate(int at, int end) => AfterDate(at + 1, end) is var after && after > at + 1 ? after : at;

    private bool EndsLine(int last, int end) =>
        last + 1 >= end || words.Text.AsSpan(tokens[last].End, tokens[last + 1].Start - tokens[last].End).ContainsAny('\n', '\r');

    private bool IsName(int first, int end)
    {
        if (end <= first || end - first > LongestName)
            return false;
        for (int i = first; i < end; i++)
        {
            if (words.Is(i, WordClass.Word) && !words.Is(i, WordClass.Capital | WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction))
                return false;
        }

        return words.Is(first, WordClass.Word);
    }

    /// <summary>The words of a post stand before its signature: on its line, and on the lines directly above; else in the paragraph above.</summary>
    private void AddAbove(int p, int from, int name, int handle)
    {
        List<(int First, int End)> parts = [];
        int first = p;
        bool isAlone = SignStart(name, from) <= from;
        while (from == paragraphs[p].First && p - first < MostLines && first > 0 && !paragraphs.Announces(first - 1)
            && (paragraphs.FollowsDirectly(first) || (isAlone && first == p)) && !paragraphs.IsTaken(first - 1))
        {
            first--;
        }

        for (int line = first; line < p; line++)
            Take(line, parts);
        paragraphs.Take(p);
        if (!isAlone)
            parts.Add((from, SignStart(name, from)));
        Add(parts, name, handle);
    }

    /// <summary>The words of a post stand after its author, and on the lines directly below; a sentence that goes on there is none.</summary>
    private void AddBelow(int p, int from, int name, int handle)
    {
        List<(int First, int End)> parts = [];
        int end = paragraphs[p].End;
        if (from < end && words.Char(from) == ':')
            from++;
        if (from < end && (char.IsLower(words.Char(from)) || words.Is(from, WordClass.Comma) || words.Is(from, WordClass.Possessive)))
            return;
        if (from < end)
            parts.Add((from, end));
        paragraphs.Take(p);
        for (int line = p + 1; line < paragraphs.Count && line - p < MostLines && (paragraphs.FollowsDirectly(line) || parts.Count == 0); line++)
            Take(line, parts);
        Add(parts, name, handle);
    }

    private void Take(int paragraph, List<(int First, int End)> parts)
    {
        parts.Add(paragraphs[paragraph]);
        paragraphs.Take(paragraph);
    }

    private void Add(List<(int First, int End)> parts, int name, int handle)
    {
        if (parts.Count > 0)
            found.Add(new Utterance(RuleCode.QuotePost, name, handle, parts));
    }
}
