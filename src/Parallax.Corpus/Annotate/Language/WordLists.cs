using System.Reflection;

namespace Parallax;

/// <summary>Reads the word lists of <c>data/language</c>, which are embedded so that nothing has to be found at run time.</summary>
internal static class WordLists
{
    /// <summary>The entries of a list: one a line, <c>#</c> begins a comment line, empty lines are nothing.</summary>
    /// <param name="language">The language's folder: "en".</param>
    /// <param name="file">The list's file name.</param>
    public static IEnumerable<string> Lines(string language, string file)
    {
        using StreamReader reader = new(Open(language, file));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>A list as it stands in its file, for lists that are too long to be read line by line.</summary>
    public static byte[] Bytes(string language, string file)
    {
        using Stream stream = Open(language, file);
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The rows of a list whose columns are separated by tabs.</summary>
    public static IEnumerable<string[]> Rows(string language, string file) => Lines(language, file).Select(line => line.Split('\t'));

    /// <summary>A list as a set of words.</summary>
    public static WordTable<bool> Set(string language, string file) =>
        new(Lines(language, file).Select(line => KeyValuePair.Create(line.Trim(), value: true)));

    private static Stream Open(string language, string file)
    {
        string name = $"language/{language}/{file}";
        return Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no word list {name} in this build.", nameof(file));
    }
}
