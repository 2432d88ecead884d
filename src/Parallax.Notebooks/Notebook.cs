using System.Security.Cryptography;

namespace Parallax;

/// <summary>The cells of a Jupyter notebook (.ipynb, format 4) for the C# kernel.</summary>
/// <param name="Path">The file's full path.</param>
/// <param name="Cells">The cells, in order.</param>
public sealed record Notebook(string Path, IReadOnlyList<NotebookCell> Cells)
{
    /// <summary>The largest file that is read, in bytes (64 MB): what is larger holds outputs, which are not needed.</summary>
    public const long MaximumBytes = 64L << 20;

    /// <summary>SHA-256 of the file, 64 lower-case hexadecimal digits; empty where the notebook was not read from a file.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The folder that it lies in: relative paths in its code start there.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path) ?? ".";

    /// <summary>The file's name.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>Reads a notebook. Stored outputs are left aside.</summary>
    /// <param name="path">A file ending in .ipynb.</param>
    /// <exception cref="NotebookException">There is no such file, it is too large, no notebook of format 4, or for another kernel.</exception>
    public static Notebook Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (string.IsNullOrWhiteSpace(path))
            throw new NotebookException("A notebook is a file ending in .ipynb; no name was given.");
        byte[] bytes = ReadAll(path);
        return new Notebook(System.IO.Path.GetFullPath(path), NotebookReader.Read(path, bytes))
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
    }

    private static byte[] ReadAll(string path)
    {
        if (Directory.Exists(path))
            throw new NotebookException($"'{path}' is a folder. A notebook is a file ending in .ipynb.");
        try
        {
            FileInfo file = new(path);
            if (!file.Exists)
                throw new NotebookException($"There is no notebook '{path}'.");
            if (file.Length > MaximumBytes)
            {
                throw new NotebookException(
                    $"'{path}' has {file.Length >> 20} MB; notebooks of up to {MaximumBytes >> 20} MB are read. "
                    + "Clear its outputs in the editor and save it.");
            }

            return InputFile.ReadAll(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new NotebookException($"The notebook '{path}' cannot be read: {exception.Message}", exception);
        }
    }
}
