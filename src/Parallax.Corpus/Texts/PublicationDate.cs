using System.Globalization;

namespace Parallax;

/// <summary>When an article was published, as far as its date tells: a day, perhaps with an hour.</summary>
/// <param name="Day">The day.</param>
/// <param name="Moment">The moment; null where only a day is given.</param>
public readonly record struct PublicationDate(DateOnly Day, DateTimeOffset? Moment)
{
    // A month in letters cannot be taken for a day; 3/4/2026 could, and is not read.
    private static readonly string[] Days = ["yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy"];

    private static readonly string[] Hours =
    [
        "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mmK",
        "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm", "r",
    ];

    /// <summary>The date of an article.</summary>
    /// <exception cref="ArgumentNullException">There is no article.</exception>
    public static PublicationDate? Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Of(article.Date);
    }

    /// <summary>
    /// A date as it was given: year-month-day, perhaps with an hour and its zone (UTC where none is given), RFC 1123, or an English date with
    /// the month in letters. Null for anything else. Midnight is read as a day alone: it is what stands where no hour is known.
    /// </summary>
    public static PublicationDate? Of(string? date)
    {
        ReadOnlySpan<char> given = date.AsSpan().Trim();
        if (DateOnly.TryParseExact(given, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return new PublicationDate(day, null);
        if (!DateTimeOffset.TryParseExact(given, Hours, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment))
            return null;
        return new PublicationDate(DateOnly.FromDateTime(moment.DateTime), moment.TimeOfDay == TimeSpan.Zero ? null : moment);
    }

    /// <summary>Whether this is later than <paramref name="other"/>; null where both are of one day and an hour is missing.</summary>
    public bool? IsAfter(PublicationDate other) =>
        Moment is { } own && other.Moment is { } theirs ? own > theirs
        : Day == other.Day ? null
        : Day > other.Day;

    /// <summary>How many days lie between two dates.</summary>
    public int DaysFrom(PublicationDate other) => Math.Abs(Day.DayNumber - other.Day.DayNumber);
}
