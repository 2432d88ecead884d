using System.Text;

namespace Parallax.Tests;

/// <summary>A folder for one test, removed after it.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("parallax-test-").FullName;

    public string this[string file] => System.IO.Path.Combine(Path, file);

    /// <summary>Writes a file in UTF-8 without a mark.</summary>
    public TempFolder With(string file, string text) => With(file, Encoding.UTF8.GetBytes(text));

    public TempFolder With(string file, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllBytes(this[file], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
