using System.Diagnostics;

namespace Parallax.Tests;

/// <summary>What systems have besides files and folders; a test of them is skipped where the system has none.</summary>
internal static class Links
{
    public static void Hard(string existing, string link) => Run("ln", existing, link);

    public static void Pipe(string path) => Run("mkfifo", path);

    public static void Mode(string path, string mode) => Run("chmod", mode, path);

    private static void Run(string program, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has these under other names.");
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
