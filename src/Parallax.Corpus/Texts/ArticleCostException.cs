using System.Globalization;

namespace Parallax.Parts;

/// <summary>
/// An article holds more of something than can be kept in bounded memory, as no article does that people wrote. It is left out, and the work on the
/// others goes on. The message is a sentence for the user.
/// </summary>
/// <param name="message">What there is too much of.</param>
public sealed class ArticleCostException(string message) : Exception(message)
{
    // Each is what a shelf of novels has, and together they keep one article below a gigabyte.
    internal const int Lines = 300_000;
    internal const int Tokens = 3_200_000;
    internal const int Quotations = 80_000;
    internal const int Findings = 200_000;

    /// <summary>The note on an article that is left out for its cost.</summary>
    public Note ToNote(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new(Message) { Article = article.Id, File = article.File, IsSkip = true };
    }

    /// <exception cref="ArticleCostException">There are more than <paramref name="most"/>.</exception>
    internal static void ThrowAbove(int most, int count, string what)
    {
        if (count > most)
        {
            throw new ArticleCostException(string.Create(
                CultureInfo.InvariantCulture, $"This article has more than {most:N0} {what}, which no article has; it was left out."));
        }
    }
}
