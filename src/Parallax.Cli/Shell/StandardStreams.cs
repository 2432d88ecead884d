namespace Parallax;

/// <summary>The standard streams as the process was given them.</summary>
internal static class StandardStreams
{
    private const string Open = "/proc/self/fd/", About = "/proc/self/fdinfo/";

    /// <summary>Standard input.</summary>
    /// <exception cref="CallException">It is closed, and reading it would wait for ever.</exception>
    public static Stream Input() => IsClosed(0)
        ? throw new CallException("Standard input is closed, so there is nothing to read from -.")
        : Console.OpenStandardInput();

    /// <summary>Whether a standard stream (0 to 2) was closed when the process began.</summary>
    /// <remarks>
    /// The runtime then gets its number for a pipe of its own: it would be read for ever, and what was written would be taken for signals. Such a
    /// pipe shows in that the process holds its other end too.
    /// </remarks>
    public static bool IsClosed(int stream)
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists(Open))
            return false;
        if (Target($"{Open}{stream}") is not { } target)
            return true;
        return target.StartsWith("pipe:", StringComparison.Ordinal) && Directory.EnumerateFileSystemEntries(Open)
            .Any(other => Target(other) == target && Mode(Path.GetFileName(other)) != Mode($"{stream}"));
    }

    private static string? Target(string stream) => new FileInfo(stream).LinkTarget;

    // How it was opened: 0 to read, 1 to write, 2 for both.
    private static int? Mode(string stream)
    {
        try
        {
            string? flags = File.ReadLines($"{About}{stream}").FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return flags is null ? null : (flags[^1] - '0') & 3;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
