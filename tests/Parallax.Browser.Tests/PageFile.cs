namespace Parallax.Tests;

/// <summary>A page as the kit writes it, in a file of its own that goes with the tests.</summary>
public abstract class PageFile : IDisposable
{
    private readonly Lazy<string> html;
    private readonly Lazy<string> path;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("parallax-browser-");

    protected PageFile(string name, Func<string> write)
    {
        Name = name;
        html = new(write);
        path = new(() =>
        {
            string file = System.IO.Path.Combine(folder.FullName, name + ".html");
            File.WriteAllText(file, html.Value);
            if (Pictures.Folder is { } pictures)
                File.Copy(file, System.IO.Path.Combine(pictures, name + ".html"), overwrite: true);
            return file;
        });
    }

    /// <summary>What pictures of it are called.</summary>
    public string Name { get; }

    public string Html => html.Value;

    public string Path => path.Value;

    public void Dispose()
    {
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
