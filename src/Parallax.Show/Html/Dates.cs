using System.Globalization;

namespace Parallax;

/// <summary>Dates as an English page writes them.</summary>
internal static class Dates
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm"];

    /// <summary>"4 March 2026"; what was given where that is not a year, month and day.</summary>
    public static string Written(string date) => TryRead(date, out DateOnly day) ? Written(day) : date;

    /// <summary>"4 Mar 2026", which does not break; what was given where that is no date.</summary>
    public static string Short(string date) => TryRead(date, out DateOnly day) ? day.ToString("d\u00A0MMM\u00A0yyyy", CultureInfo.InvariantCulture) : date;

    /// <summary>"4 March 2026", "4 to 6 March 2026", "28 February to 2 March 2026"; null where no article has a date that can be read.</summary>
    public static string? Range(IEnumerable<string?> dates)
    {
        List<DateOnly> days = [];
        foreach (string? date in dates)
        {
            if (date is not null && TryRead(date, out DateOnly day))
                days.Add(day);
        }

        if (days.Count == 0)
            return null;
        DateOnly first = days.Min(), last = days.Max();
        return first == last ? Written(first)
            : first.Year != last.Year ? $"{Written(first)} to {Written(last)}"
            : first.Month != last.Month ? $"{first.ToString("d MMMM", CultureInfo.InvariantCulture)} to {Written(last)}"
            : $"{first.Day.ToString(CultureInfo.InvariantCulture)} to {Written(last)}";
    }

    private static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static bool TryRead(string date, out DateOnly day)
    {
        bool read = DateTimeOffset.TryParseExact(date.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment);
        day = DateOnly.FromDateTime(moment.DateTime);
        return read;
    }
}
