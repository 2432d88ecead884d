using System.Collections.Concurrent;
using System.Reflection;

namespace Parallax;

/// <summary>
/// The word lists of one language, each file read once: one entry a line, columns separated by tabs, <c>#</c> begins a comment line, empty
/// lines are nothing. The lists of <c>data/language</c> are embedded, so that nothing has to be found at run time.
/// </summary>
public sealed class WordLists
{
    private readonly ConcurrentDictionary<string, string[]> lines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[][]> rows = new(StringComparer.Ordinal);
    private readonly Func<string, Stream?> open;

    private WordLists(Func<string, Stream?> open) => this.open = open;

    /// <summary>The lists for English that come with the library.</summary>
    public static WordLists English { get; } = Embedded("en");

    /// <summary>The lists in a folder of the user's; a file that is not there is an empty list.</summary>
    /// <param name="folder">The folder, with files named as in <c>data/language/en</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static WordLists InFolder(string folder) => Directory.Exists(folder)
        ? new(file => Path.Combine(folder, file) is var path && File.Exists(path) ? File.OpenRead(path) : null)
        : throw new DirectoryNotFoundException($"There is no folder '{Path.GetFullPath(folder)}' with word lists.");

    /// <summary>The entries of a list, in its order.</summary>
    /// <param name="file">The list's file name.</param>
    /// <exception cref="ArgumentException">The library's own lists have no such file.</exception>
    public IReadOnlyList<string> Lines(string file) => lines.GetOrAdd(file, Read);

    /// <summary>The rows of a list whose columns are separated by tabs.</summary>
    /// <param name="file">The list's file name.</param>
    /// <exception cref="ArgumentException">The library's own lists have no such file.</exception>
    public IReadOnlyList<string[]> Rows(string file) => rows.GetOrAdd(file, name => [.. Lines(name).Select(static line => line.Split('\t'))]);

    /// <summary>A list as a set of words.</summary>
    internal WordTable<bool> Set(string file) => SetOf(Lines(file));

    /// <summary>Words as a set.</summary>
    internal static WordTable<bool> SetOf(IEnumerable<string> words)
    {
        WordTable<bool> set = new();
        foreach (string word in words)
            set.Add(word, value: true);
        return set;
    }

    /// <summary>The member of an enumeration that a list names, in any case.</summary>
    /// <exception cref="ArgumentException">It has no such member.</exception>
    internal static T Named<T>(string name)
        where T : struct, Enum
    {
        // The generic method would be compiled anew for each enumeration at each start.
        Type kind = typeof(T);
        return (T)Enum.Parse(kind, name, ignoreCase: true);
    }

    /// <summary>A list as it stands in its file, for lists that are too long to be read line by line.</summary>
    internal byte[] Bytes(string file)
    {
        using Stream? stream = open(file);
        byte[] bytes = new byte[stream?.Length ?? 0];
        stream?.ReadExactly(bytes);
        return bytes;
    }

    private static WordLists Embedded(string language) => new(file =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"language/{language}/{file}")
            ?? throw new ArgumentException($"There is no word list language/{language}/{file} in this build.", nameof(file)));

    private string[] Read(string file)
    {
        using Stream? stream = open(file);
        using StreamReader? reader = stream is null ? null : new(stream);
        List<string> read = [];
        while (reader?.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                read.Add(line.Trim(' '));
        }

        return [.. read];
    }
}
