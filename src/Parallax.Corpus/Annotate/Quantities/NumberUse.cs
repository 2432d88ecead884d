namespace Parallax;

/// <summary>
/// Tells numbers that count or measure from those that do not: dates, times, ages, labels, scores, numbering. <c>first</c> is the first of the words
/// that say how exact the number is.
/// </summary>
internal readonly struct NumberUse(Clause words, ReadNumber number, int first)
{
    private const int TollReach = 7;

    private readonly int before = first - 1;
    private readonly int after = number.End;

    /// <summary>Whether it is a date, time, label, score, or a figure of speech; with a bound it is no label: at least 2000.</summary>
    public bool IsNoCount(bool isBounded) => IsAgeBetweenCommas() || IsYear() || IsDayOfMonth() || IsTime() || IsJoined()
        || (!isBounded && (IsLabel() || IsFigure() || IsFraction()));

    /// <summary>Whether the years of the phrase up to <paramref name="end"/> are somebody's age: 12 years old.</summary>
    public static bool IsAge(Clause words, int first, int end) => words.Is(end, WordSet.AfterAge) || words.Is(first - 1, WordSet.Aged)
        || (words.Is(end, WordSet.Of) && words.Is(end + 1, WordSet.Age));

    // Tovani, 46, a commander.
    private bool IsAgeBetweenCommas() =>
        words.Is(before, WordClass.Comma) && words.Is(after, WordClass.Comma) && words.Is(before - 1, WordClass.Capital);

    // In 2003, since 2003 the, January 27, 2003 was.
    private bool IsYear()
    {
        if (!number.MayBeYear || words.Is(before, WordSet.Of))
            return false;
        bool isMonthBefore = IsMonth(before)
            || (words.Is(before, WordClass.Comma) && words.IsNumber(before - 1) && IsMonth(before - 2));
        bool opens = words.Is(before, WordClass.Preposition | WordClass.Time | WordClass.Comma) || words.Is(before, WordSet.BeforeYear);
        return opens && (isMonthBefore || words.Is(before, WordSet.In) || words.IsMark(after) || words.Is(after, WordClass.Grammar));
    }

    // 27 January, Jan. 27, the 27th of January, January 27 and 28.
    private bool IsDayOfMonth() => number.Low.Equals(number.High) && number.High <= 31 && number.IsOneToken
        && (IsMonth(after) || IsMonth(before) || (words.Is(after, WordSet.Of) && IsMonth(after + 1))
            || (words.Is(before, WordSet.NumberJoint) && words.IsNumber(before - 1) && IsMonth(before - 2)));

    private bool IsMonth(int at) => words.Is(at, WordClass.Time) && words.Is(at, WordClass.Capital) && !words.Is(at, WordSet.DayName);

    // 5 p.m., 10 GMT, at 10 on Friday; the toll stood at 10.
    private bool IsTime() => words.Is(after, WordSet.TimeOfDay)
        || (words.Is(after, WordSet.TimeZone) && words.LexemeAt(after).IsAllCapitals)
        || (words.Is(before, WordSet.At) && number.High <= 12 && number.IsOneToken
            && (words.IsMark(after) || words.Is(after, WordClass.Preposition | WordClass.Time)) && !IsToll());

    private bool IsToll()
    {
        for (int i = before - 1; i >= before - TollReach && words.Holds(i); i--)
        {
            if (words.Is(i, WordSet.TollWord))
                return true;
        }

        return false;
    }

    // 10:30, 9/11, 52-48, @4, #3, 1. 2. 3.
    private bool IsJoined()
    {
        TextSpan span = words.Span(number.First, number.End);
        char left = CharAt(span.Start - 1), right = CharAt(span.End), beyond = CharAt(span.End + 1);
        return left is ':' or '/' or '#' or '@' or '+' or '.' or '_' or '-' or '\u2013'
            || right is '/' or '_' or '\u00B0'
            || (right is ':' or '-' or '\u2013' && (char.IsAsciiDigit(beyond) || char.IsLetter(beyond)))
            || (number.First == words.First && words.Is(after, WordClass.Stop) && words.Word(after) is "." or ")")
            || (left == '(' && right == ')');
    }

    private char CharAt(int at) => (uint)at < (uint)words.Text.Length ? words.Text[at] : ' ';

    // Boeing 737, Resolution 2254, Flight 370: a capital right before a number among small letters is no subject or verb of it.
    private bool IsLabel() => words.Is(before, WordSet.NumberLabel)
        || (words.Is(before, WordClass.Capital) && words.IsNumber(number.First) && number.IsOneToken && !words.IsTitleCase
            && !words.Is(before, WordClass.First | WordClass.Grammar | WordClass.Time) && words.Act(before) is null);

    // Photo 9 of 31; a third of a billion; one of the best: neither number counts.
    private bool IsFraction() => (words.Is(before, WordSet.Of) && (words.IsNumber(before - 1) || words.Is(before - 1, WordSet.Fraction)))
        || (words.Is(after, WordSet.Of) && words.IsNumber(number.First) && words.IsNumber(after + 1));

    // One of the best, one day, one another, no one; hundred percent is left alone.
    private bool IsFigure() => number is { Low: 1, High: 1 } && !words.IsNumber(number.First)
        && (IsOneOfMany() || words.Is(before, WordSet.BeforeOne) || words.Is(after, WordSet.AfterOne) || words.IsMark(after)
            || words.Is(before, WordClass.Possessive));

    // One of the best; one of the three and one of the wounded count.
    private bool IsOneOfMany() => words.Is(after, WordSet.Of) && words.Is(after + 1, WordClass.Determiner)
        && !words.IsNumber(after + 2) && words.Act(after + 2) is null && words.NumberAt(after + 2) is not { Kind: NumberKind.Value };
}
