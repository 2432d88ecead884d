namespace Parallax.Tests;

/// <summary>Third-party texts that are measured against and are not part of the repository.</summary>
internal static class SharedData
{
    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The path of a file or folder of the shared data: <c>../shared</c> beside the checkout, or the folder that PARALLAX_SHARED names.
    /// The test is skipped where there is none, and fails where CI=true.
    /// </summary>
    public static string Path(string relative)
    {
        string folder = Environment.GetEnvironmentVariable("PARALLAX_SHARED") ?? System.IO.Path.Combine(Root, "..", "shared");
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, relative));
        if (!System.IO.Path.Exists(path))
            Missing.Because($"The shared data are not here ({path}). Set PARALLAX_SHARED to their folder to run this test.");
        return path;
    }

    private static string FindRoot()
    {
        // Deterministic builds map source paths, so the root is found by climbing from where the test runs.
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Parallax.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No Parallax.slnx above {AppContext.BaseDirectory}.");
    }
}
