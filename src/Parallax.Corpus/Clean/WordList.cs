using System.Reflection;

namespace Parallax;

/// <summary>Reads the word lists of <c>data/language</c> that are embedded in this assembly: one entry a line, <c>#</c> starts a comment line.</summary>
internal static class WordList
{
    /// <summary>The entries of a list, in its order.</summary>
    /// <param name="language">The language's code, "en".</param>
    /// <param name="file">The list's file name.</param>
    /// <exception cref="ArgumentException">There is no such list.</exception>
    public static IReadOnlyList<string> Embedded(string language, string file)
    {
        string name = $"language/{language}/{file}";
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No word list '{name}' in this assembly.", nameof(file));
        using StreamReader reader = new(stream);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The entries of a list's text: each line without white space at its ends, without empty lines and comments.</summary>
    public static IReadOnlyList<string> Parse(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
}
