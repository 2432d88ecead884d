namespace Parallax;

/// <summary>
/// The folder beside a report for its pairs of articles: <c>NAME.pairs</c>, with a page for each. Pages of an earlier run are replaced.
/// </summary>
internal sealed class PairFolder
{
    private readonly string path;
    private readonly string report;
    private readonly bool isNew;

    private PairFolder(string path, string report, bool isNew) => (this.path, this.report, this.isNew) = (path, report, isNew);

    public string Name => Path.GetFileName(path);

    /// <summary>The folder of a report; null with the reason where none can be had.</summary>
    public static (PairFolder? Folder, string Why) Beside(Destination destination)
    {
        if (destination.Path is not { } report || FileStatus.Of(report) is { Kind: FileKind.Other })
            return (null, "they stand in a folder beside a file, and the report goes to none");
        string folder = Path.ChangeExtension(Path.GetFullPath(report), ".pairs");
        try
        {
            bool isFirst = !Directory.Exists(folder);
            Directory.CreateDirectory(folder);
            if (Directory.EnumerateFiles(folder).Any(file => IsOfPair(file) && !IsPage(file)))
                return (null, $"'{folder}' holds files that are no pages of an earlier report");
            return (new PairFolder(folder, Path.GetFileName(report), isFirst), "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, exception.Message);
        }
    }

    /// <summary>Writes the pages, and takes away those of an earlier run that are pairs no more.</summary>
    /// <exception cref="CallException">One cannot be written, or is read here.</exception>
    public void Write(IEnumerable<(string File, ArticlePair Pair)> pairs, Func<string, Destination> destination)
    {
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach ((string name, ArticlePair pair) in pairs)
        {
            string file = Path.Combine(path, name);
            destination(file).Write(pair.ToPage("../" + Uri.EscapeDataString(report)));
            written.Add(file);
        }

        foreach (string old in Directory.EnumerateFiles(path).Where(file => !written.Contains(file) && IsOfPair(file) && IsPage(file)).ToArray())
            File.Delete(old);
    }

    /// <summary>Takes the folder away again where nothing came into it.</summary>
    public void Close()
    {
        if (isNew && !Directory.EnumerateFileSystemEntries(path).Any())
            Directory.Delete(path);
    }

    private static bool IsOfPair(string file) =>
        Path.GetExtension(file) == ".html" && Path.GetFileNameWithoutExtension(file).Split('-') is [{ Length: > 0 } left, { Length: > 0 } right]
        && left.All(char.IsAsciiDigit) && right.All(char.IsAsciiDigit);

    // Every page of the kit says in its head who made it.
    private static bool IsPage(string file)
    {
        char[] head = new char[1024];
        using StreamReader reader = new(file);
        return new string(head, 0, reader.ReadBlock(head)).Contains($"content=\"{CorpusReader.PageGenerator}\"", StringComparison.Ordinal);
    }
}
