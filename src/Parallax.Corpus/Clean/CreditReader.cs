namespace Parallax;

/// <summary>
/// Reads out who is credited: for the text in credits, datelines, bylines and footers, for a picture in photo credits, and which media the
/// article's own sentences cite ("according to …", "told …").
/// </summary>
internal sealed class CreditReader
{
    private const int MostBetween = 4;
    private const int Letters = 3;
    private const int PlaceBits = 12;
    private readonly MediaTable media;

    // By the first letters that are looked for: what none of the cues begins with is passed over quickly.
    private readonly bool[] mayBegin = new bool[1 << PlaceBits];
    private readonly WordTable<bool> photoWords;
    private readonly WordTable<bool> between;
    private readonly string[] before;
    private readonly string[] after;

    public CreditReader(WordLists lists, MediaTable media)
    {
        this.media = media;
        IReadOnlyList<string> entries = lists.Lines("cited-media.txt");
        ILookup<char, string> cited = entries.ToLookup(entry => entry[0]);
        before = [.. cited['…'].Select(entry => " " + entry.Trim('…', ' ')).OrderByDescending(cue => cue.Length)];
        between = WordLists.SetOf(cited['-'].Select(entry => entry[1..].Trim()));
        after = [.. entries.Where(entry => entry[^1] == '…').Select(entry => entry.Trim('…', ' ') + " ").OrderByDescending(cue => cue.Length)];
        photoWords = WordLists.SetOf(lists.Lines("photo-credits.txt").Concat(LineWords.Of(lists, "before-name")));

        // "According to" begins sentences too, so its first letter is left out of the search.
        foreach (string cue in after.Select(cue => cue[1..]).Concat(before))
            mayBegin[PlaceOf(cue)] = true;
    }

    public List<Credit> Read(string text, List<Block> blocks)
    {
        List<Credit> credits = [];
        foreach (Block block in blocks)
        {
            switch (block.Kind)
            {
                case BlockKind.Credit:
                    Parts(text, block.Span, CreditPurpose.Text, credits);
                    break;
                case BlockKind.PhotoCredit:
                    Parts(text, block.Span, CreditPurpose.Photograph, credits);
                    break;
                case BlockKind.Byline or BlockKind.Footer or BlockKind.Dateline:
                    Names(text, block.Span, credits);
                    break;
                default:
                    if (block.IsAnalysed)
                        Cited(text, block.Span, credits);
                    break;
            }
        }

        return credits;
    }

    // The parts between strokes, commas and dashes with a space; the known name in a part where it has one.
    private void Parts(string text, TextSpan span, CreditPurpose purpose, List<Credit> credits)
    {
        int from = credits.Count;
        if (purpose == CreditPurpose.Photograph)
            span = Once(text, Strip(text, span, purpose));
        for (int at = span.Start; at < span.End;)
        {
            int end = PartEnd(text, at, span.End);
            TextSpan part = Strip(text, TextSpan.FromBounds(at, end), purpose);
            if (!part.IsEmpty)
            {
                int length = credits.Count;
                Names(text, part, credits, purpose);
                if (credits.Count == length)
                    credits.Add(new Credit(part.In(text).ToString(), purpose, part));
            }

            at = end + 1;
        }

        // A credit that is given twice in one line is one.
        for (int at = credits.Count - 1; at > from; at--)
        {
            if (credits.FindIndex(from, at - from, credit => credit.Name == credits[at].Name) >= 0)
                credits.RemoveAt(at);
        }
    }

    // "A. Name/Agency A. Name/Agency", as some pages print it, is one credit.
    private static TextSpan Once(string text, TextSpan span)
    {
        int half = span.Length / 2;
        bool isTwice = span.Length % 2 == 1 && half > 0 && char.IsWhiteSpace(text[span.Start + half])
            && span.In(text)[..half].SequenceEqual(span.In(text)[(half + 1)..]);
        return isTwice ? span with { Length = half } : span;
    }

    private static int PartEnd(string text, int start, int limit)
    {
        for (int at = start; at < limit; at++)
        {
            char c = text[at];
            if (c is '/' or ',' or ';' or '|' or ':' or '–' or '—')
                return at;
            if (c == '-' && (at == start || at + 1 == limit || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at + 1])))
                return at;
        }

        return limit;
    }

    // Without marks at the ends and, for pictures, without the words that say it is one.
    private TextSpan Strip(string text, TextSpan part, CreditPurpose purpose)
    {
        int start = part.Start, end = part.End;
        while (true)
        {
            while (start < end && !char.IsLetterOrDigit(text[start]))
                start++;
            while (end > start && !char.IsLetterOrDigit(text[end - 1]))
                end--;
            if (purpose != CreditPurpose.Photograph || start == end)
                return TextSpan.FromBounds(start, end);
            int word = start;
            while (word < end && char.IsLetterOrDigit(text[word]))
                word++;
            if (!photoWords.Contains(text.AsSpan(start, word - start)))
                return TextSpan.FromBounds(start, end);
            start = word;
        }
    }

    private void Names(string text, TextSpan span, List<Credit> credits, CreditPurpose purpose = CreditPurpose.Text)
    {
        ReadOnlySpan<char> words = span.In(text);
        for (int at = 0; at < words.Length;)
        {
            bool isStart = char.IsLetter(words[at]) && (at == 0 || !char.IsLetterOrDigit(words[at - 1]));
            int length = isStart ? media.LengthAt(words, at) : 0;
            if (length > 0)
                credits.Add(new Credit(words.Slice(at, length).ToString(), purpose, new TextSpan(span.Start + at, length)));
            at += Math.Max(length, 1);
        }
    }

    private void Cited(string text, TextSpan span, List<Credit> credits)
    {
        ReadOnlySpan<char> words = span.In(text);
        int from = 0;
        int lastEnd = 0;
        while (from + Letters <= words.Length)
        {
            int at = from++;
            if (!mayBegin[PlaceOf(words[at..])])
                continue;
            (int start, int length) = MediumAround(words, at);
            if (length == 0 || start < lastEnd)
                continue;
            credits.Add(new Credit(words.Slice(start, length).ToString(), CreditPurpose.CitedMedium, new TextSpan(span.Start + start, length)));
            lastEnd = start + length;
        }
    }

    private static int PlaceOf(ReadOnlySpan<char> letters) =>
        (int)((letters[0] | ((uint)letters[1] << 8) | ((uint)letters[2] << 16)) * 2654435769u >> (32 - PlaceBits));

    private (int Start, int Length) MediumAround(ReadOnlySpan<char> words, int at)
    {
        foreach (string cue in before)
        {
            int end = at + cue.Length;
            if (!words[at..].StartsWith(cue, StringComparison.Ordinal) || (end < words.Length && char.IsLetter(words[end])))
                continue;
            int length = media.LengthBefore(words, at);
            if (length > 0)
                return (at - length, length);
        }

        foreach (string cue in after)
        {
            if (at == 0 || !words[at..].StartsWith(cue.AsSpan(1), StringComparison.Ordinal) || char.ToLowerInvariant(words[at - 1]) != cue[0]
                || (at > 1 && char.IsLetterOrDigit(words[at - 2])))
            {
                continue;
            }

            (int Start, int Length) found = After(words, at + cue.Length - 1);
            if (found.Length > 0)
                return found;
        }

        return default;
    }

    private (int Start, int Length) After(ReadOnlySpan<char> words, int at)
    {
        for (int skipped = 0; skipped <= MostBetween && at < words.Length; skipped++)
        {
            int length = media.LengthAt(words, at);
            if (length > 0)
                return (at, length);
            int end = at;
            while (end < words.Length && (char.IsLetterOrDigit(words[end]) || words[end] is '-' or '\'' or '’'))
                end++;
            ReadOnlySpan<char> word = words[at..end];
            bool mayStand = between.Contains(word) || MediaTable.WithoutPossessive(word).Length < word.Length;
            if (!mayStand || end >= words.Length || words[end] != ' ')
                break;
            at = end + 1;
        }

        return default;
    }
}
