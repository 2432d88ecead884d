using System.Globalization;

namespace Parallax;

/// <summary>When something happened, as far as a date beside it tells: a day, a weekday, or a month.</summary>
/// <param name="Day">The day, where the article's own date is known or the text gives one.</param>
/// <param name="Weekday">The weekday, where only that is known.</param>
/// <param name="Month">The month (1 to 12), where only that is known.</param>
internal readonly record struct MentionDate(DateOnly? Day, DayOfWeek? Weekday, int? Month)
{
    /// <summary>Whether the two cannot be one day. A day's difference is none: events at night, and outlets in other time zones.</summary>
    public bool Excludes(MentionDate other) =>
        Day is { } day && other.Day is { } theirs ? Math.Abs(day.DayNumber - theirs.DayNumber) > 1
        : Weekday is { } weekday && other.Weekday is { } otherWeekday ? ((int)weekday - (int)otherWeekday + 7) % 7 is not (0 or 1 or 6)
        : (Month ?? Day?.Month) is { } month && (other.Month ?? other.Day?.Month) is { } otherMonth && month != otherMonth;
}

/// <summary>Reads the date that stands nearest to a number in its sentence.</summary>
internal static class MentionDates
{
    private const int Reach = 20;

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date; null where none stands near.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The number's token.</param>
    /// <param name="published">The article's date; null where it is not known.</param>
    public static MentionDate? Nearest(SegmentedText text, Sentence sentence, int at, DateOnly? published)
    {
        // A date before "that killed three" is that of the clause around it.
        int first = at, end = at;
        while (first > sentence.FirstToken && at - first < Reach && !IsRelative(Word(text, first - 1, sentence)))
            first--;
        while (end < sentence.EndToken && end - at < Reach && !IsRelative(Word(text, end, sentence)))
            end++;
        MentionDate? nearest = null;
        int distance = Reach + 1;
        for (int i = first; i < end; i++)
        {
            if (Math.Abs(i - at) < distance && Read(text, i, sentence, published) is { } date)
                (nearest, distance) = (date, Math.Abs(i - at));
        }

        return nearest;
    }

    private static MentionDate? Read(SegmentedText text, int at, Sentence sentence, DateOnly? published)
    {
        ReadOnlySpan<char> word = Word(text, at, sentence);
        if (word.Length < 3)
            return null;
        if (char.IsUpper(word[0]) && Index(Weekdays, word, whole: true) is >= 0 and var weekday)
        {
            // The last such day up to the article's date: on a Thursday "Wednesday" is yesterday.
            return published is { } known
                ? new MentionDate(known.AddDays(-(((int)known.DayOfWeek - weekday + 7) % 7)), (DayOfWeek)weekday, null)
                : new MentionDate(null, (DayOfWeek)weekday, null);
        }

        if (published is { } today)
        {
            if (word is "yesterday")
                return new MentionDate(today.AddDays(-1), null, null);
            if (word is "today" or "tonight")
                return new MentionDate(today, null, null);
            if (word is "last" && Word(text, at + 1, sentence) is "month")
                return new MentionDate(null, null, today.AddMonths(-1).Month);
        }

        if (!char.IsUpper(word[0]) || Index(Months, word, whole: false) is not (>= 0 and var month)
            || (word is "March" or "May" or "Mar" && !IsDay(Word(text, at + 1, sentence)) && !IsDay(Word(text, at - 1, sentence))
            && !(Word(text, at - 1, sentence) is "in" or "since")))
        {
            return null;
        }

        ReadOnlySpan<char> after = Word(text, at + 1, sentence), before = Word(text, at - 1, sentence);
        ReadOnlySpan<char> digits = IsDay(after) ? after : IsDay(before) ? before : default;
        if (digits.Length == 0 || published is not { } year)
            return new MentionDate(null, null, month + 1);
        int day = int.Parse(digits, CultureInfo.InvariantCulture);
        int inYear = month + 1 > year.Month ? year.Year - 1 : year.Year;
        return day <= DateTime.DaysInMonth(inYear, month + 1) ? new MentionDate(new DateOnly(inYear, month + 1, day), null, null) : null;
    }

    private static bool IsRelative(ReadOnlySpan<char> word) => word is "that" or "which" or "who" or "whom";

    private static ReadOnlySpan<char> Word(SegmentedText text, int at, Sentence sentence) =>
        at >= sentence.FirstToken && at < sentence.EndToken ? text.Tokens[at].Span.In(text.Text) : default;

    private static bool IsDay(ReadOnlySpan<char> word) =>
        word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31;

    private static int Index(string[] names, ReadOnlySpan<char> word, bool whole)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (whole ? word.Equals(names[i], StringComparison.OrdinalIgnoreCase) : IsMonth(word, names[i]))
                return i;
        }

        return -1;
    }

    // Jan, Jan., January; not Mary, Marine or Decision.
    private static bool IsMonth(ReadOnlySpan<char> word, string month)
    {
        if (!word.StartsWith(month, StringComparison.OrdinalIgnoreCase))
            return false;
        ReadOnlySpan<char> rest = word[3..];
        return rest is "" or "." or "t" or "t." or "uary" or "ruary" or "ch" or "il" or "e" or "y" or "ust" or "tember" or "ober" or "ember";
    }
}
