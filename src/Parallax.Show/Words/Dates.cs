namespace Parallax;

/// <summary>Dates as an English page writes them.</summary>
internal static class Dates
{
    /// <summary>"4 March 2026"; what was given where that is not a year, month and day.</summary>
    public static string Written(string date) => PublicationDate.Of(date) is { } published ? Written(published.Day) : date;

    /// <summary>"4 Mar 2026", which does not break; what was given where that is no date.</summary>
    public static string Short(string date) =>
        PublicationDate.Of(date) is { } published ? published.Day.ToString("d\u00A0MMM\u00A0yyyy", CultureInfo.InvariantCulture) : date;

    /// <summary>"4 March 2026", "4 to 6 March 2026", "28 February to 2 March 2026"; null where no article has a date that can be read.</summary>
    public static string? Range(IEnumerable<string?> dates)
    {
        DateOnly[] days = [.. dates.Select(PublicationDate.Of).OfType<PublicationDate>().Select(date => date.Day)];
        if (days.Length == 0)
            return null;
        DateOnly first = days.Min(), last = days.Max();
        return first == last ? Written(first)
            : first.Year != last.Year ? $"{Written(first)} to {Written(last)}"
            : first.Month != last.Month ? $"{first.ToString("d MMMM", CultureInfo.InvariantCulture)} to {Written(last)}"
            : $"{first.Day.ToString(CultureInfo.InvariantCulture)} to {Written(last)}";
    }

    private static string Written(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
