namespace Parallax.Parts;

/// <summary>Opens what is read. Only regular files are: opening a pipe or a device, or reading one, may wait for ever.</summary>
public static class InputFile
{
    /// <summary>Opens a file for reading; others may go on writing to it.</summary>
    /// <exception cref="IOException">It is no regular file, or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream Open(string path, int bufferSize = 4096)
    {
        Check(path);
        return new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize, FileOptions.SequentialScan);
    }

    /// <summary>The bytes of a file.</summary>
    /// <inheritdoc cref="Open" path="/exception"/>
    public static byte[] ReadAll(string path)
    {
        Check(path);
        return File.ReadAllBytes(path);
    }

    private static void Check(string path)
    {
        if (FileStatus.Of(path) is { Kind: FileKind.Other })
            throw new IOException($"'{Path.GetFileName(path)}' is a pipe or a device, and only files are opened.");
    }
}
