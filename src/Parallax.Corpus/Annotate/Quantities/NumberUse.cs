namespace Parallax;

/// <summary>Tells numbers that count or measure from those that do not: dates, times, ages, labels, scores, numbering.</summary>
internal static class NumberUse
{
    /// <summary>Whether a currency stands before the number ($2m, US$40), and where that begins.</summary>
    public static bool IsMoney(Clause words, int number, out int symbol, out string? currency)
    {
        symbol = number - 1;
        currency = words.Holds(symbol) ? words.Word(symbol) switch { "$" => "dollar", "\u20AC" => "euro", "\u00A3" => "pound sterling", "\u00A5" => "yen", _ => null } : null;
        if (currency is null)
            return false;
        if (words.Is(symbol - 1, "US") && words.Tokens[symbol - 1].End == words.Tokens[symbol].Start)
            symbol--;
        return true;
    }

    /// <summary>Whether a number is a date, time, label, score, or a figure of speech.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="first">The first of the words that say how exact it is.</param>
    /// <param name="isBounded">Whether there are any: at least 2000 is no year.</param>
    /// <param name="lists">The word lists.</param>
    public static bool IsNoCount(Clause words, ReadNumber number, int first, bool isBounded, QuantityLists lists)
    {
        int before = first - 1, after = number.End;
        if (IsAgeBetweenCommas(words, before, after) || IsDate(words, number, before, after) || IsTime(words, number, before, after) || IsJoined(words, number, after))
            return true;
        if (isBounded)
            return false;
        return IsLabel(words, number, before, lists) || IsFigure(words, number, before, after, lists) || IsFraction(words, number, before, after);
    }

    /// <summary>Whether the years are somebody's age: 12 years old.</summary>
    public static bool IsAge(Clause words, int first, int end) => words.Is(end, "old") || words.Is(end, "older") || words.Is(first - 1, "aged") || words.Is(end, "of") && words.Is(end + 1, "age");

    // Tovani, 46, a commander.
    private static bool IsAgeBetweenCommas(Clause words, int before, int after) =>
        words.Is(before, WordClass.Comma) && words.Is(after, WordClass.Comma) && words.Is(before - 1, WordClass.Capital);

    private static bool IsDate(Clause words, ReadNumber number, int before, int after)
    {
        if (number.MayBeYear && (words.Is(before, WordClass.Preposition | WordClass.Time | WordClass.Comma) || words.Is(before, "since") || words.Is(before, "early") || words.Is(before, "late") || words.Is(before, "mid"))
            && !words.Is(before, "of") && (words.IsMark(after) || words.Is(after, WordClass.Grammar) || words.Is(before, "in") || IsMonthBefore(words, before)))
        {
            return true;
        }

        // 27 January, Jan. 27, January 27 and 28, 9/11.
        return number.Low == number.High && number.High <= 31 && number.End == number.First + 1
            && (IsMonth(words, after) || IsMonth(words, before) || (words.Is(after, "of") && IsMonth(words, after + 1))
                || ((words.Is(before, "and") || words.Is(before, "to")) && words.IsNumber(before - 1) && IsMonth(words, before - 2)));
    }

    private static bool IsMonthBefore(Clause words, int before) => IsMonth(words, before) || (words.Is(before, WordClass.Comma) && words.IsNumber(before - 1) && IsMonth(words, before - 2));

    private static bool IsMonth(Clause words, int at) => words.Is(at, WordClass.Time) && words.Is(at, WordClass.Capital) && !(words.Word(at) is [.., 'd', 'a', 'y']);

    private static bool IsTime(Clause words, ReadNumber number, int before, int after) =>
        words.Is(after, "a.m.") || words.Is(after, "p.m.") || words.Is(after, "a.m") || words.Is(after, "p.m") || words.Is(after, "am") || words.Is(after, "pm")
        || words.Is(after, "o'clock") || words.Is(after, "GMT") || words.Is(after, "local") || words.Is(after, "ET") || words.Is(after, "EST") || words.Is(after, "EDT")
        || (words.Is(before, "at") && number.High <= 12 && number.End == number.First + 1 && (words.IsMark(after) || words.Is(after, WordClass.Preposition | WordClass.Time)) && !IsToll(words, before));

    private static bool IsToll(Clause words, int before)
    {
        for (int i = before - 1; i > before - 8 && words.Holds(i); i--)
        {
            if (words.Is(i, "toll") || words.Is(i, "number") || words.Is(i, "dead") || words.Is(i, "casualties") || words.Is(i, "stood") || words.Is(i, "put"))
                return true;
        }

        return false;
    }

    // 10:30, 9/11, 52-48, @4, #3, 1. 2. 3.
    private static bool IsJoined(Clause words, ReadNumber number, int after)
    {
        TextSpan span = words.Span(number.First, number.End);
        char left = span.Start > 0 ? words.Text[span.Start - 1] : ' ', right = span.End < words.Text.Length ? words.Text[span.End] : ' ';
        char beyond = span.End + 1 < words.Text.Length ? words.Text[span.End + 1] : ' ';
        return left is ':' or '/' or '#' or '@' or '+' or '.' or '_' or '-' or '\u2013' || right is '/' or '_' or '\u00B0'
            || (right is ':' or '-' or '\u2013' && (char.IsAsciiDigit(beyond) || char.IsLetter(beyond)))
            || (number.First == words.First && words.Is(after, WordClass.Stop) && words.Word(after) is "." or ")")
            || (left == '(' && right == ')');
    }

    // Boeing 737, Resolution 2254, Flight 370: a capital right before a number among small letters is no subject or verb of it.
    private static bool IsLabel(Clause words, ReadNumber number, int before, QuantityLists lists)
    {
        if (!words.Holds(before))
            return false;
        if (lists.Labels.Contains(words.Text, words.Tokens[before]))
            return true;
        bool isDigits = words.IsNumber(number.First);
        return isDigits && words.Is(before, WordClass.Capital) && !words.Is(before, WordClass.Grammar | WordClass.Time) && !words.IsTitleCase
            && !words.Is(before, WordClass.First) && words.Act(before) is null && number.End == number.First + 1;
    }

    // Photo 9 of 31; a third of a billion; one of the best: neither number counts.
    private static bool IsFraction(Clause words, ReadNumber number, int before, int after) =>
        (words.Is(before, "of") && (words.IsNumber(before - 1) || words.Is(before - 1, "third") || words.Is(before - 1, "quarter") || words.Is(before - 1, "half") || words.Is(before - 1, "fifth")))
        || (words.Is(after, "of") && words.IsNumber(number.First) && words.IsNumber(after + 1));

    // One of the best, one day, one another, no one; hundred percent is left alone.
    private static bool IsFigure(Clause words, ReadNumber number, int before, int after, QuantityLists lists)
    {
        if (number is not { Low: 1, High: 1 } || words.IsNumber(number.First))
            return false;
        bool isOneOfMany = words.Is(after, "of") && words.Is(after + 1, WordClass.Determiner) && !words.IsNumber(after + 2) && words.Act(after + 2) is null && !IsNumberWord(words, after + 2, lists);
        return isOneOfMany || words.Is(before, "no") || words.Is(before, "any") || words.Is(before, "every") || words.Is(before, "the") || words.Is(before, "this") || words.Is(before, "that") || words.Is(before, "which")
            || words.Is(after, "another") || words.Is(after, "day") || words.Is(after, "thing") || words.Is(after, "way") || words.Is(after, "time") || words.Is(after, "point") || words.IsMark(after)
            || words.Is(before, WordClass.Possessive);
    }

    private static bool IsNumberWord(Clause words, int at, QuantityLists lists) =>
        words.Holds(at) && lists.Numbers.TryGet(words.Text, words.Tokens[at], out var number) && number.Kind == NumberWord.Value;
}
