namespace Parallax;

/// <summary>
/// Writes a file so that its place holds the old content or the whole new one, and nothing else, whenever the work ends: beside the place first,
/// in the same folder, then onto the disk, then over the old file in one step. A killed process can leave <c>.parallax-….part</c> behind.
/// </summary>
internal static class OutputFile
{
    /// <summary>Whether the file can be written, as far as can be told before the work.</summary>
    /// <exception cref="CallException">It cannot.</exception>
    public static void Check(string asked)
    {
        if (Directory.Exists(asked))
            throw new CallException($"The output '{asked}' is a folder; name a file in it.");
        try
        {
            if (IsStream(asked))
                return;
            string path = Place(asked);
            if (!Directory.Exists(Path.GetDirectoryName(path)))
                throw new CallException($"The folder of the output '{asked}' does not exist. Create it first, or name another place.");

            // Renaming would pass over the protection of a file that may not be written.
            if (FileStatus.Of(path)?.Kind == FileKind.Regular)
                new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Failed(asked, exception);
        }
    }

    /// <summary>Writes the file. Until it is whole, what was there before stays, and whatever ends the work leaves it so.</summary>
    /// <exception cref="CallException">It could not be written.</exception>
    public static void Write(string asked, Action<Stream> write)
    {
        string? beside = null;
        void Remove(object? sender, EventArgs e) => Delete(beside);
        try
        {
            if (IsStream(asked))
            {
                // Nothing can be put in the place of a pipe or a device, and nothing is lost there.
                using FileStream open = new(asked, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
                Fill(open, asked, write);
                return;
            }

            string path = Place(asked);
            beside = Path.Combine(Path.GetDirectoryName(path)!, $".parallax-{Guid.NewGuid():N}.part");

            // Environment.Exit and a signal that asks to end run no other code of ours.
            AppDomain.CurrentDomain.ProcessExit += Remove;
            using (FileStream part = Create(beside, path))
            {
                Fill(part, asked, write);
                part.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw beside is null || Directory.Exists(Path.GetDirectoryName(beside)) ? Failed(asked, exception)
                : new CallException($"The output '{asked}' cannot be written: its folder is there no more.", exception);
        }
        finally
        {
            Delete(beside);
            AppDomain.CurrentDomain.ProcessExit -= Remove;
        }
    }

    private static bool IsStream(string asked) => FileStatus.Of(asked) is { Kind: FileKind.Other };

    private static void Fill(FileStream file, string asked, Action<Stream> write)
    {
        using BufferedStream buffered = new(new OutputStream(file, $"The output '{asked}'"), 64 * 1024);
        write(buffered);
        buffered.Flush();
    }

    private static FileStream Create(string beside, string path)
    {
        FileStreamOptions how = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = 0 };
        if (OperatingSystem.IsWindows() || !File.Exists(path))
            return new(beside, how);
        UnixFileMode mode = File.GetUnixFileMode(path);
        how.UnixCreateMode = mode;
        FileStream part = new(beside, how);

        // What the process takes from the mode of new files does not hold for one that is there.
        File.SetUnixFileMode(part.SafeFileHandle, mode);
        return part;
    }

    // A link stays, and what it leads to is written.
    private static string Place(string asked)
    {
        string full = Path.GetFullPath(asked);
        return new FileInfo(full).LinkTarget is null ? full : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
    }

    private static CallException Failed(string asked, Exception exception) =>
        new($"The output '{asked}' cannot be written: {exception.Message}", exception);

    private static void Delete(string? beside)
    {
        try
        {
            if (beside is not null)
                File.Delete(beside);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The folder may have gone, and the file with it.
        }
    }
}
