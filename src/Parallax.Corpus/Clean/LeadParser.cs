namespace Parallax;

/// <summary>
/// Reads what stands before the first sentence of a report: <c>[date] [(credit)] PLACE[, region][, date] [(credit)] –</c>.
/// A place counts where it is in capitals or a date or a credit follows it; a credit without a place where its name is known or a dash
/// follows. Whatever is not all of this is left to the body.
/// </summary>
internal sealed class LeadParser(DateForms dates, MediaTable media, WordTable<bool> notPlaces)
{
    private const int LongestPlace = 70;
    private const int LongestCredit = 60;
    private const int LeastBody = 10;

    /// <summary>The pieces before the sentence; empty where there are none.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="line">The paragraph.</param>
    /// <param name="pieces">The pieces found, in order.</param>
    /// <returns>Where the sentence starts.</returns>
    public int Parse(string text, TextSpan line, List<Block> pieces)
    {
        int at = line.Start;
        int dateLength = dates.Head(line.In(text));
        if (dateLength > 0)
        {
            pieces.Add(new Block(BlockKind.Date, new TextSpan(at, dateLength)));
            at = TextLines.SkipSpace(text, at + dateLength, line.End);
        }

        // Everything that follows is one whole: it is taken only where it parses to its end.
        List<Block> found = [];
        int end = ParseDateline(text, at, line.End, found);
        if (end < 0)
            return at;
        pieces.AddRange(found);
        return end;
    }

    private int ParseDateline(string text, int start, int limit, List<Block> found)
    {
        int at = start;
        bool known = false;
        at = Credits(text, at, limit, found, ref known);
        int creditsBefore = found.Count;

        int dayEnd = DayAlone(text, at, limit);
        if (dayEnd > at)
        {
            List<Block> after = [];
            int next = TextLines.SkipSpace(text, dayEnd, limit);
            int afterCredit = Credits(text, next, limit, after, ref known);
            int dash = Dash(text, afterCredit, limit);
            if (afterCredit > next && (known || dash > 0) && IsSentence(text, dash > 0 ? dash : afterCredit, limit))
            {
                found.Add(new Block(BlockKind.Date, TextSpan.FromBounds(at, dayEnd)));
                found.AddRange(after);
                return Close(text, dash, afterCredit, limit, found);
            }

            return -1;
        }

        int placeEnd = Place(text, at, limit, out bool isCapitals, out bool hasDate);
        if (placeEnd > at)
        {
            found.Add(new Block(BlockKind.Dateline, TextLines.Trim(text, at, placeEnd)));
            int next = TextLines.SkipSpace(text, placeEnd, limit);
            bool knownAfter = false;
            int afterCredit = Credits(text, next, limit, found, ref knownAfter);
            bool hasCredit = afterCredit > next;
            int dash = Dash(text, afterCredit, limit);
            bool isPlace = dash > 0 ? isCapitals || hasDate || hasCredit : hasCredit && knownAfter;
            if (isPlace && IsSentence(text, dash > 0 ? dash : afterCredit, limit))
                return Close(text, dash, afterCredit, limit, found);
            found.RemoveRange(creditsBefore, found.Count - creditsBefore);
        }

        // No place: "(CNN) A judge …" or "(ABC-DE) – A judge …".
        if (creditsBefore > 0)
        {
            int dash = Dash(text, at, limit);
            if ((known || dash > 0) && IsSentence(text, dash > 0 ? dash : at, limit))
                return Close(text, dash, at, limit, found);
        }

        return -1;
    }

    // The dash belongs to the piece before it.
    private static int Close(string text, int dash, int end, int limit, List<Block> found)
    {
        if (dash > 0)
        {
            found[^1] = found[^1] with { Span = TextLines.Trim(text, found[^1].Span.Start, dash) };
            return TextLines.SkipSpace(text, dash, limit);
        }

        return TextLines.SkipSpace(text, end, limit);
    }

    private int Credits(string text, int start, int limit, List<Block> found, ref bool known)
    {
        int at = start;
        while (at < limit && text[at] == '(')
        {
            int length = text.AsSpan(at, Math.Min(limit - at, LongestCredit)).IndexOf(')');
            if (length < 3)
                break;
            ReadOnlySpan<char> inside = text.AsSpan(at + 1, length - 1);
            bool isKnown = IsKnown(inside);
            LineForm form = LineForm.Of(inside);
            bool looksLikeName = form.Words is > 0 and <= 6 && form.Capitalised == form.Words && !notPlaces.Contains(inside);
            if (!isKnown && !looksLikeName)
                break;
            known |= isKnown;
            found.Add(new Block(BlockKind.Credit, new TextSpan(at, length + 1)));
            at = TextLines.SkipSpace(text, at + length + 1, limit);
        }

        return at;
    }

    private bool IsKnown(ReadOnlySpan<char> inside)
    {
        if (media.IsName(inside))
            return true;
        int cut = inside.IndexOfAny('-', '/', ',');
        return cut > 0 && (media.IsName(inside[..cut]) || media.IsName(inside[(cut + 1)..]));
    }

    // Words with capitals, small words between them, and at the end a month with a number.
    private int Place(string text, int start, int limit, out bool isCapitals, out bool hasDate)
    {
        int at = start, end = start, words = 0, small = 0;
        int firstPartEnd = -1;
        bool inDate = false;
        hasDate = false;
        isCapitals = false;
        limit = Math.Min(limit, start + LongestPlace);
        while (at < limit)
        {
            int wordEnd = at;
            while (wordEnd < limit && IsInWord(text, wordEnd, limit))
                wordEnd++;
            if (wordEnd == at)
                break;
            ReadOnlySpan<char> word = text.AsSpan(at, wordEnd - at);
            if (char.IsDigit(word[0]))
            {
                if (!inDate && !(words > 0 && IsDayOfMonth(text, at, wordEnd, limit)))
                    break;
                hasDate |= inDate;
                firstPartEnd = firstPartEnd < 0 ? end : firstPartEnd;
            }
            else if (words > 0 && dates.IsDateWord(word) && char.IsUpper(word[0]))
            {
                hasDate |= char.IsDigit(text[end - 1]);
                inDate = true;
                firstPartEnd = firstPartEnd < 0 ? end : firstPartEnd;
            }
            else if (char.IsUpper(word[0]))
            {
                small = 0;
            }
            else if (words == 0 || word.Length > 3 || ++small > 2)
            {
                break;
            }

            words++;
            at = end = wordEnd;
            while (at < limit && (text[at] is ',' or '/' || (char.IsWhiteSpace(text[at]) && !IsDash(text, at + 1, limit))))
            {
                if (text[at] is ',' or '/' && firstPartEnd < 0)
                    firstPartEnd = at;
                at++;
            }
        }

        if (end == start)
            return start;
        ReadOnlySpan<char> first = TextLines.Trim(text, start, firstPartEnd < 0 ? end : firstPartEnd).In(text);
        LineForm form = LineForm.Of(first);
        isCapitals = form.Letters >= 3 && form.Upper * 4 >= form.Letters * 3 && form.Words <= 4 && !notPlaces.Contains(first);
        return end;
    }

    // "13 May" as in "VELLMAR, 13 May –".
    private bool IsDayOfMonth(string text, int start, int end, int limit)
    {
        if (end - start > 2)
            return false;
        int next = TextLines.SkipSpace(text, end, limit);
        int nextEnd = next;
        while (nextEnd < limit && char.IsLetter(text[nextEnd]))
            nextEnd++;
        return nextEnd - next >= 3 && char.IsUpper(text[next]) && dates.IsDateWord(text.AsSpan(next, nextEnd - next));
    }

    // "May 3 (Reuters) -", "3 May (Reuters) -": a day and its month, which a dateline without a place consists of.
    private int DayAlone(string text, int start, int limit)
    {
        int at = start, numbers = 0, words = 0;
        while (at < limit && numbers + words < 2)
        {
            int end = at;
            while (end < limit && char.IsLetterOrDigit(text[end]))
                end++;
            bool isNumber = end > at && char.IsDigit(text[at]);
            if (end == at || (isNumber ? end - at > 2 : end - at < 3 || !char.IsUpper(text[at]) || !dates.IsDateWord(text.AsSpan(at, end - at))))
                return start;
            numbers += isNumber ? 1 : 0;
            words += isNumber ? 0 : 1;
            at = end < limit && text[end] == '.' && !isNumber ? end + 1 : end;
            if (numbers + words < 2)
                at = TextLines.SkipSpace(text, at, limit);
        }

        return numbers == 1 && words == 1 ? at : start;
    }

    private static bool IsInWord(string text, int at, int limit) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '.' or '’' or '\''
        || (text[at] == '-' && at + 1 < limit && char.IsLetter(text[at + 1]) && at > 0 && char.IsLetter(text[at - 1]));

    private static bool IsDash(string text, int at, int limit) => at < limit && text[at] is '–' or '—' or '-';

    // Where the dash at a place ends; -1 where there is none.
    private static int Dash(string text, int at, int limit)
    {
        int from = TextLines.SkipSpace(text, at, limit);
        int end = from;
        while (end < limit && end < from + 3 && text[end] is '–' or '—' or '-')
            end++;
        return end > from ? end : -1;
    }

    private static bool IsSentence(string text, int at, int limit)
    {
        int start = TextLines.SkipSpace(text, at, limit);
        return limit - start >= LeastBody
            && (char.IsLetterOrDigit(text[start]) || text[start] is '"' or '“' or '\'' or '‘' or '«' or '$' or '(' or '#' or '@');
    }
}
