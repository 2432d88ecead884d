namespace Parallax;

/// <summary>Tells lines, and heads of lines, that are only a date.</summary>
internal sealed class DateForms(WordLists lists)
{
    private const int LongestDate = 80;
    private readonly WordTable<bool> words = lists.Set("months-days.txt");
    private readonly WordTable<bool> halvesOfDay = WordLists.SetOf(LineWords.Of(lists, "half-of-day"));

    /// <summary>Whether a word is a month, a day or another word of dates.</summary>
    public bool IsDateWord(ReadOnlySpan<char> word) => words.Contains(word.TrimEnd('.'));

    /// <summary>Whether a line is only a date: words of the list and numbers, one of each, a date in digits, or a time ("4:15 p.m.").</summary>
    /// <param name="line">The line.</param>
    /// <param name="withYear">Whether only a date with its year counts, where the line could also be a very short sentence ("7 p.m.").</param>
    public bool IsDate(ReadOnlySpan<char> line, bool withYear = false)
    {
        if (line.Length > LongestDate)
            return false;
        bool hasWord = false, hasNumber = false, hasDigits = false, hasYear = false, hasClock = false;
        for (int at = 0; at < line.Length;)
        {
            int end = at;
            while (end < line.Length && char.IsLetterOrDigit(line[end]))
                end++;
            if (end == at)
            {
                if (!IsBetween(line[at]))
                    return false;
                at++;
                continue;
            }

            ReadOnlySpan<char> word = line[at..end];
            if (char.IsDigit(word[0]))
            {
                hasNumber = true;
                hasYear |= word.Length == 4 && word[0] is '1' or '2' && !word.ContainsAnyExceptInRange('0', '9');
                hasDigits |= DigitalDate(line[at..]) > 0;
                hasClock |= word.Length <= 2 && line[end..] is [':' or '.', >= '0' and <= '5', >= '0' and <= '9', ..] && at == 0;
                if (!IsNumber(word))
                    return false;
            }
            else if (words.Contains(word))
            {
                hasWord = true;
            }
            else if (!halvesOfDay.Contains(word) && word is not ("T" or "Z"))
            {
                return false;
            }

            at = end;
        }

        return hasDigits || hasClock || (hasWord && hasNumber && (hasYear || !withYear));
    }

    /// <summary>
    /// How many characters a date in digits (year-month-day, perhaps with a word such as "date" before it) takes at the head of a text; else 0.
    /// </summary>
    public int Head(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && at < 20 && char.IsLetter(text[at]))
            at++;
        if (at > 0)
        {
            if (!words.Contains(text[..at]))
                return 0;
            while (at < text.Length && (text[at] is ':' || char.IsWhiteSpace(text[at])))
                at++;
        }

        int digits = DigitalDate(text[at..]);
        return digits == 0 ? 0 : at + digits;
    }

    private static int DigitalDate(ReadOnlySpan<char> text)
    {
        if (text.Length < 10 || text[4] is not ('-' or '/' or '.') || text[7] != text[4])
            return 0;
        for (int at = 0; at < 10; at++)
        {
            if (at is not (4 or 7) && !char.IsAsciiDigit(text[at]))
                return 0;
        }

        return text.Length > 10 && char.IsLetterOrDigit(text[10]) ? 0 : 10;
    }

    private static bool IsBetween(char c) =>
        char.IsWhiteSpace(c) || c is ',' or '.' or ':' or '-' or '–' or '/' or '|' or '(' or ')' or '+' or '•' or '·';

    // 12, 1st, 2024, 5pm, 08T10.
    private static bool IsNumber(ReadOnlySpan<char> word) => word.TrimStart("0123456789").Length <= 3 && word.Length <= 6;
}
