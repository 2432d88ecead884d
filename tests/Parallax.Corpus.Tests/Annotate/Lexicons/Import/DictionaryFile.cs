using System.Text;

namespace Parallax.Tests;

/// <summary>A dictionary's file, there as long as it is used.</summary>
internal sealed class DictionaryFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dictionary").FullName;

    public DictionaryFile(string name, string text)
        : this(name, Encoding.UTF8.GetBytes(text))
    {
    }

    public DictionaryFile(string name, byte[] bytes)
    {
        Path = System.IO.Path.Combine(folder, name);
        File.WriteAllBytes(Path, bytes);
    }

    public string Path { get; }

    /// <summary>What the file becomes, one option a line: contrast/option: patterns, with conditions in brackets.</summary>
    public static string Described(Lexicon lexicon) => string.Join('\n', lexicon.Contrasts.SelectMany(contrast => contrast.Options.Select(option =>
        $"{contrast.Id}/{option.Id}: {string.Join(", ", option.Rules.Select(Described))}")));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Described(TermPattern pattern) =>
        pattern.Words
        + (pattern.OnlyBefore.Count > 0 ? $" [before {string.Join(' ', pattern.OnlyBefore)}]" : "")
        + (pattern.NotBefore.Count > 0 ? $" [not before {string.Join(' ', pattern.NotBefore)}]" : "");
}
