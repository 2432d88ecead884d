namespace Parallax.Parts;

/// <summary>The files that belong to a corpus: what is read of it, and what stands beside it for it.</summary>
public static class CorpusFiles
{
    private static readonly string[] Companions = [CorpusReader.ArticlesTable, "sides.yaml", "corrections.jsonl"];

    /// <summary>Whether a file is the corpus, one of its articles or a companion of it (its table, sides, corrections), by whatever links.</summary>
    /// <param name="corpus">A folder or a file.</param>
    /// <param name="file">The file.</param>
    /// <remarks>A page that Parallax wrote into the folder is none of its articles.</remarks>
    /// <exception cref="CorpusException">The table of a folder has no column for its files.</exception>
    public static bool Holds(string corpus, FileStatus file)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(file);
        return Of(corpus).Any(own => FileStatus.Of(own)?.Identity == file.Identity && !HtmlPage.IsOwnPage(own));
    }

    /// <summary>Whether a file of this name belongs to a corpus and is no article of it.</summary>
    internal static bool IsCompanion(string file) => Companions.Contains(file, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Of(string corpus)
    {
        if (Directory.Exists(corpus))
            return InFolder(corpus);
        string folder = Path.GetDirectoryName(Path.GetFullPath(corpus)) ?? ".", name = Path.GetFileNameWithoutExtension(corpus);
        return Companions.SelectMany(companion => new[] { companion, $"{name}.{companion}" })
            .Select(file => Path.Combine(folder, file)).Prepend(corpus);
    }

    // Files in folders inside are read only where the table names them.
    private static IEnumerable<string> InFolder(string corpus)
    {
        foreach (string file in Directory.EnumerateFiles(corpus))
        {
            string name = Path.GetFileName(file);
            if (ArticleFile.IsOne(name) || IsCompanion(name))
                yield return file;
        }

        foreach (string named in FolderReader.NamedIn(corpus))
            yield return Path.Combine(corpus, named);
    }
}
