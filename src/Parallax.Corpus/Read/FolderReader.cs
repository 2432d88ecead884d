using System.Globalization;

namespace Parallax;

/// <summary>
/// Reads the .txt, .md and .html files of a folder: in the order of its <c>articles.csv</c>, then those that the table does not name, by
/// file name. Folders inside it are read only as far as the table names their files; links are followed to files, never to folders.
/// </summary>
internal static class FolderReader
{
    public static IEnumerable<Article> Read(string folder, Intake intake)
    {
        string root = Path.GetFullPath(folder);
        List<string> files, folders;
        try
        {
            files = [.. Directory.EnumerateFiles(root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
            folders = [.. Directory.EnumerateDirectories(root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"The folder '{folder}' cannot be opened: {exception.Message}", exception);
        }

        List<(ArticleFields Fields, int Line)>? table = Table(root, files, intake);
        if (table is null && !files.Any(ArticleFile.IsOne))
        {
            string where = folders.Count > 0 ? " Folders inside it are not read; name one of them." : "";
            throw new CorpusException($"The folder '{folder}' holds no .txt, .md or .html file.{where} {CorpusReader.Forms}.");
        }

        return Articles(root, files, folders, table, intake);
    }

    /// <summary>The files that the folder's table names, as it writes them; none where there is no table that can be read.</summary>
    public static IEnumerable<string> NamedIn(string folder)
    {
        List<string> files = [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path))];
        return (Table(folder, files, new(ReadOptions.Default, _ => { })) ?? [])
            .Select(row => row.Fields["file"]?.Replace('\\', '/')).OfType<string>();
    }

    private static List<(ArticleFields Fields, int Line)>? Table(string root, List<string> files, Intake intake)
    {
        if (!intake.Options.UseArticlesTable
            || files.Find(file => file.Equals(CorpusReader.ArticlesTable, StringComparison.OrdinalIgnoreCase)) is not { } name)
        {
            return null;
        }

        try
        {
            using FileStream stream = InputFile.Open(Path.Combine(root, name));
            return [.. CsvTable.Read(stream, name, "file", intake)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            intake.Skip($"This file cannot be opened ({exception.Message}); the folder was read without it.", name);
            return null;
        }
    }

    private static IEnumerable<Article> Articles(
        string root, List<string> files, List<string> folders, List<(ArticleFields Fields, int Line)>? table, Intake intake)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        double done = 0, all = Math.Max(table?.Count ?? 0, files.Count);
        foreach ((ArticleFields fields, int line) in table ?? [])
        {
            intake.Options.Progress?.Report(Math.Min(1, done++ / all));
            if (Named(fields, root, named, line, intake) is { } file && ArticleFile.Read(root, file, fields, intake) is { } article)
                yield return article;
        }

        foreach (string file in files.Where(file => !named.Contains(file)))
        {
            if (!ArticleFile.IsOne(file))
            {
                NoteOther(file, intake);
                continue;
            }

            if (table is not null)
                intake.Remark($"This file is not named in {CorpusReader.ArticlesTable}; it was read without a row of its own.", file);
            intake.Options.Progress?.Report(Math.Min(1, done++ / all));
            if (ArticleFile.Read(root, file, new(), intake) is { } article)
                yield return article;
        }

        foreach (string inner in folders.Where(inner => !inner.StartsWith('.')))
            NoteFolder(root, inner, named, intake);
    }

    private static string? Named(ArticleFields fields, string root, HashSet<string> named, int line, Intake intake)
    {
        if (fields["file"] is not { } file)
        {
            intake.Skip("This row names no file; it was left out.", CorpusReader.ArticlesTable, line);
            return null;
        }

        string path;
        try
        {
            path = Path.GetFullPath(Path.Combine(root, file.Replace('\\', '/')));
        }
        catch (ArgumentException)
        {
            path = "";
        }

        // A table that came from elsewhere must not reach files that were never meant to be read.
        if (!path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            intake.Skip($"'{file}' lies outside the corpus folder; it was left out.", CorpusReader.ArticlesTable, line);
            return null;
        }

        string relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        if (LinkedFolder(root, relative) is { } linked)
        {
            intake.Skip($"'{file}' lies in '{linked}', which is a link to a folder, and those are not followed; it was left out.",
                CorpusReader.ArticlesTable, line);
            return null;
        }

        if (!File.Exists(path))
        {
            intake.Skip($"There is no file '{file}'; its row was left out.", CorpusReader.ArticlesTable, line);
            return null;
        }

        if (!named.Add(relative))
        {
            intake.Skip($"The file '{file}' is named in an earlier row already; this row was left out.", CorpusReader.ArticlesTable, line);
            return null;
        }

        if (!ArticleFile.IsOne(relative))
        {
            intake.Skip($"'{file}' is no .txt, .md or .html file; its row was left out.", CorpusReader.ArticlesTable, line);
            return null;
        }

        return relative;
    }

    // The first folder on the way to a file that is a link; null where all are folders of the corpus.
    private static string? LinkedFolder(string root, string relative)
    {
        for (int end = relative.IndexOf('/'); end >= 0; end = relative.IndexOf('/', end + 1))
        {
            if (new DirectoryInfo(Path.Combine(root, relative[..end])).LinkTarget is not null)
                return relative[..end];
        }

        return null;
    }

    private static void NoteOther(string file, Intake intake)
    {
        bool isCompanion = file.StartsWith('.')
            || CorpusFiles.IsCompanion(file)
            || Path.GetFileNameWithoutExtension(file).Equals("README", StringComparison.OrdinalIgnoreCase);
        if (isCompanion)
            return;
        string extension = Path.GetExtension(file).ToUpperInvariant();
        if (extension is ".PDF" or ".DOC" or ".DOCX" or ".ODT" or ".RTF" or ".EPUB")
            intake.Skip($"This file is a document of form {extension}; save it as text and run again.", file);
        else if (extension is ".CSV" or ".JSONL")
            intake.Skip("This file is a corpus of its own; give it by its name to read it.", file);
        else
            intake.Remark("This file is no .txt, .md or .html file and was not read.", file);
    }

    private static void NoteFolder(string root, string inner, HashSet<string> named, Intake intake)
    {
        try
        {
            string path = Path.Combine(root, inner);
            int unread = new DirectoryInfo(path).LinkTarget is not null ? 0
                : Directory.EnumerateFiles(path).Count(file => ArticleFile.IsOne(file) && !HtmlPage.IsOwnPage(file)
                    && !named.Contains($"{inner}/{Path.GetFileName(file)}"));
            if (unread > 0)
            {
                intake.Skip(string.Create(CultureInfo.InvariantCulture, $"This folder inside the corpus was not read (it holds {unread} files ")
                    + $"of articles); name them in {CorpusReader.ArticlesTable}, or give the folder itself.", inner + "/");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            intake.Remark($"This folder inside the corpus was not looked into: {exception.Message}", inner + "/");
        }
    }
}
