namespace Parallax.Parts;

/// <summary>
/// Reads a corpus: a folder of .txt, .md and .html files with an optional <c>articles.csv</c>, a .csv or .jsonl file with one article a
/// row, or JSON lines from a stream. One article is in memory at a time; what cannot be read is noted, and the rest is read.
/// </summary>
public static class CorpusReader
{
    /// <summary>The corpus that stands for JSON lines on standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The name of the table of a folder's articles.</summary>
    public const string ArticlesTable = "articles.csv";

    /// <summary>How the pages that Parallax writes name their maker. Such a page in the folder of a corpus is no article of it.</summary>
    public const string PageGenerator = "Parallax";

    /// <summary>What a corpus can be, as messages say it.</summary>
    internal const string Forms = "A corpus is a folder of .txt, .md or .html files (perhaps with an articles.csv), "
        + "a .csv or .jsonl file, or - for JSON lines on standard input";

    /// <summary>Reads the articles one after another.</summary>
    /// <param name="path">A folder, a .csv or .jsonl file, or <c>-</c> for JSON lines on standard input.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="note">Receives each note when it arises, which may be before or after the articles around it.</param>
    /// <returns>The articles, read while they are enumerated, in the order of the table or file, of a folder without one by file name.</returns>
    /// <exception cref="CorpusException">There is no such corpus, or none that can be read; thrown at once, or, for a table without a
    /// column for texts, when the first article is asked for.</exception>
    public static IEnumerable<Article> Stream(string path, ReadOptions? options, Action<Note> note)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(note);
        Intake intake = new(options ?? ReadOptions.Default, note);
        if (path == StandardInput)
            return Closing(JsonLines.Read(Console.OpenStandardInput(), null, intake), intake);
        if (Directory.Exists(path))
            return Closing(FolderReader.Read(path, intake), intake);
        if (!File.Exists(path))
            throw new CorpusException($"There is no file or folder '{path}'; what was looked for is {Path.GetFullPath(path)}. {Forms}.");
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSV" => Closing(FromFile(path, intake, CsvCorpus.Read), intake),
            ".JSONL" => Closing(FromFile(path, intake, JsonLines.Read), intake),
            ".TXT" or ".MD" or ".HTML" or ".HTM" =>
                throw new CorpusException($"'{path}' is one article; give the folder that holds it. {Forms}."),
            _ => throw new CorpusException($"'{path}' is of no form that is read. {Forms}."),
        };
    }

    /// <summary>Reads articles from a stream of JSON lines, one object a line.</summary>
    /// <param name="jsonLines">The stream; the caller closes it.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <param name="note">Receives each note when it arises.</param>
    /// <returns>The articles, read while they are enumerated, once.</returns>
    public static IEnumerable<Article> Stream(Stream jsonLines, ReadOptions? options, Action<Note> note)
    {
        ArgumentNullException.ThrowIfNull(jsonLines);
        ArgumentNullException.ThrowIfNull(note);
        Intake intake = new(options ?? ReadOptions.Default, note);
        return Closing(JsonLines.Read(jsonLines, null, intake), intake);
    }

    /// <summary>What to call the corpus at <paramref name="path"/> in titles: the folder's or file's name.</summary>
    public static string NameOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path == StandardInput)
            return "standard input";
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        string name = Directory.Exists(full) ? Path.GetFileName(full) : Path.GetFileNameWithoutExtension(full);
        return name.Length == 0 ? full : name;
    }

    private static IEnumerable<Article> Closing(IEnumerable<Article> articles, Intake intake)
    {
        RecurringLines lines = new();
        foreach (Article article in articles)
            yield return lines.Mark(article);
        intake.Close();
    }

    private static IEnumerable<Article> FromFile(string path, Intake intake, Func<Stream, string?, Intake, IEnumerable<Article>> read)
    {
        FileStream stream;
        try
        {
            stream = InputFile.Open(path, bufferSize: 1);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"'{path}' cannot be opened: {exception.Message}", exception);
        }

        return Disposing(stream, read(stream, path, intake));
    }

    private static IEnumerable<Article> Disposing(FileStream stream, IEnumerable<Article> articles)
    {
        using (stream)
        {
            foreach (Article article in articles)
                yield return article;
        }
    }
}
