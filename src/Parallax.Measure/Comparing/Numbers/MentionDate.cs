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

    private static readonly WordTable<DateName> Names = new(WordLists.English.Rows("date-names.tsv").SelectMany(static row =>
        row[2].Split('|').Select(form =>
            KeyValuePair.Create(form, new DateName(row[0] == "month", int.Parse(row[1], CultureInfo.InvariantCulture))))));

    /// <summary>The date; null where none stands near.</summary>
    /// <param name="published">The article's date; null where it is not known.</param>
    public static MentionDate? Nearest(TextWords words, Sentence sentence, int at, DateOnly? published)
    {
        // A date before "that killed three" is that of the clause around it.
        int first = at, end = at;
        while (first > sentence.FirstToken && at - first < Reach && !EndsClause(words.LexemeAt(first - 1)))
            first--;
        while (end < sentence.EndToken && end - at < Reach && !EndsClause(words.LexemeAt(end)))
            end++;
        return Enumerable.Range(first, end - first).OrderBy(i => Math.Abs(i - at)).Select(i => Read(words.In(sentence), i, published))
            .FirstOrDefault(date => date is not null);
    }

    private static MentionDate? Read(Clause clause, int at, DateOnly? published)
    {
        bool isCapital = clause.Is(at, WordClass.Capital);
        if (published is { } today && !isCapital)
        {
            if (clause.Is(at, WordSet.Yesterday))
                return new MentionDate(today.AddDays(-1), null, null);
            if (clause.Is(at, WordSet.Today))
                return new MentionDate(today, null, null);
            if (clause.Is(at, WordSet.Last) && clause.Is(at + 1, WordSet.Month))
                return new MentionDate(null, null, today.AddMonths(-1).Month);
        }

        if (!isCapital || !Names.TryGet(clause.Word(at), out DateName name))
            return null;
        return name.IsMonth ? InMonth(clause, at, name.Number, published)
            // The last such day up to the article's date: on a Thursday "Wednesday" is yesterday.
            : new MentionDate(published?.AddDays(-(((int)published.Value.DayOfWeek - name.Number + 7) % 7)), (DayOfWeek)name.Number, null);
    }

    private static MentionDate? InMonth(Clause clause, int at, int month, DateOnly? published)
    {
        int day = DayAt(clause, at + 1) is > 0 and var after ? after : DayAt(clause, at - 1);
        if (day == 0 && clause.Is(at, WordSet.MonthThatIsAWord) && !(clause.Is(at - 1, WordSet.BeforeMonth) && !clause.Is(at - 1, WordClass.Capital)))
            return null;
        if (day == 0 || published is not { } today)
            return new MentionDate(null, null, month);
        int year = month > today.Month ? today.Year - 1 : today.Year;
        return day <= DateTime.DaysInMonth(year, month) ? new MentionDate(new DateOnly(year, month, day), null, null) : null;
    }

    private static bool EndsClause(Lexeme word) => word.In(WordSet.Relative) || word.In(WordSet.RelativePerson);

    // The number of a day; 0 where there is none.
    private static int DayAt(Clause clause, int at) => clause.Holds(at) && clause.Word(at) is { Length: 1 or 2 } word
        && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31 ? day : 0;

    private readonly record struct DateName(bool IsMonth, int Number);
}
