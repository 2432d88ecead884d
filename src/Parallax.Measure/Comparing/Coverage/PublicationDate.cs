using System.Globalization;

namespace Parallax;

/// <summary>When an article was published, as far as its date tells: a day, perhaps with an hour.</summary>
/// <param name="Day">The day.</param>
/// <param name="Moment">The moment; null where only a day is given.</param>
internal readonly record struct PublicationDate(DateOnly Day, DateTimeOffset? Moment)
{
    private static readonly string[] Hours = ["yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mmK", "yyyy-MM-dd HH:mm"];

    /// <summary>The date of an article; null where it has none that can be read. Midnight is read as a day alone: it is what stands where no hour is known.</summary>
    public static PublicationDate? Of(AnnotatedArticle article) => Of(article.Article);

    /// <summary>The same of an article that is not annotated.</summary>
    public static PublicationDate? Of(Article article)
    {
        string? date = article.Date?.Trim();
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return new PublicationDate(day, null);
        if (!DateTimeOffset.TryParseExact(date, Hours, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment))
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
