using System.Globalization;

namespace Parallax;

/// <summary>
/// What every form of corpus has in common: an article is taken where it has a text of a bearable length, under an id of its own; whatever
/// is not taken is noted.
/// </summary>
/// <param name="options">How to read.</param>
/// <param name="note">Where notes go.</param>
internal sealed class Intake(ReadOptions options, Action<Note> note)
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private int taken;
    private int skipped;
    private int unnamed;
    private string? firstUnnamed;

    public ReadOptions Options => options;

    /// <summary>Reports how much of a file has been read; nothing where its length is not known.</summary>
    public void Report(Stream stream)
    {
        if (options.Progress is { } progress && stream is { CanSeek: true, Length: > 0 })
            progress.Report((double)stream.Position / stream.Length);
    }

    /// <summary>Notes something of a file and goes on.</summary>
    public void Remark(string message, string? file, int? line = null) => note(new(message) { File = file, Line = line });

    /// <summary>Notes that a file or a row is left out.</summary>
    public void Skip(string message, string? file, int? line = null)
    {
        skipped++;
        note(new(message) { File = file, Line = line, IsSkip = true });
    }

    /// <summary>Takes an article, or notes why it is left out.</summary>
    /// <param name="fields">What is known of it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="fallbackId">Its id where no field names one.</param>
    /// <param name="file">Where it stands, for notes.</param>
    /// <param name="line">The line it begins in; null where it is a whole file.</param>
    /// <param name="articleFile">The file to keep in the article; null for standard input.</param>
    /// <returns>The article; null where it is left out.</returns>
    public Article? Take(ArticleFields fields, string? text, string fallbackId, string? file, int? line, string? articleFile)
    {
        string subject = line is null ? "This file" : "This row";
        if (string.IsNullOrWhiteSpace(text))
        {
            Skip($"{subject} has no text; it was left out.", file, line);
            return null;
        }

        if (text.Length > options.MaximumArticleLength)
        {
            Skip(string.Create(CultureInfo.InvariantCulture,
                $"{subject} has {text.Length:N0} characters of text; the most that is read is {options.MaximumArticleLength:N0}. It was left out."),
                file, line);
            return null;
        }

        string wanted = fields["id"] ?? fallbackId;
        string id = Unique(wanted);
        if (id != wanted)
            note(new($"The id '{wanted}' was taken already; this article is '{id}'.") { Article = id, File = file, Line = line });
        Article article = fields.ToArticle(id, text, articleFile, line is null ? "file" : null);
        taken++;
        if (article.Outlet == Outlet.Unnamed)
        {
            unnamed++;
            firstUnnamed ??= id;
        }

        return article;
    }

    /// <summary>What can be said only when all is read.</summary>
    public void Close()
    {
        if (taken == 0 && skipped == 0)
            note(new("There is no article in this corpus."));
        if (unnamed == 1)
        {
            note(new($"This article names no outlet; it is filed under '{Outlet.Unnamed.Name}'.") { Article = firstUnnamed });
        }
        else if (unnamed > 1)
        {
            note(new(string.Create(CultureInfo.InvariantCulture, $"{unnamed:N0} articles name no outlet, '{firstUnnamed}' first; ")
                + $"they are filed under '{Outlet.Unnamed.Name}' and compared as one. "
                + "A table articles.csv with the columns file and outlet names them."));
        }
    }

    private string Unique(string wanted)
    {
        if (ids.TryAdd(wanted, 1))
            return wanted;

        // The number to try next is kept, so that a million rows of one id stay linear.
        for (int number = ids[wanted] + 1; ; number++)
        {
            string candidate = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
            if (ids.TryAdd(candidate, 1))
            {
                ids[wanted] = number;
                return candidate;
            }
        }
    }
}
