using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace Parallax.Tests;

/// <summary>The packages as their users get them: packed, installed from a folder, and run.</summary>
public sealed class PackageTests : IDisposable
{
    private static readonly string Event = Path.Combine(SharedData.Root, "data", "events", "sarnik-road");
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Tool_and_libraries_install_from_a_folder_and_run_with_one_version()
    {
        string packages = folder["packages"];
        Run("dotnet", SharedData.Root, "pack", "Parallax.slnx", "--no-build", "-c", Configuration, "-o", packages);
        string version = Assert.Single(Directory.GetFiles(packages, "parallax.*.nupkg").Select(Version).Distinct());
        Assert.All(Directory.GetFiles(packages, "*.nupkg"), package => Assert.Equal(version, Version(package)));
        Assert.All(Directory.GetFiles(packages, "*.nupkg"), HasReadmeAndSymbols);

        Run("dotnet", folder.Path, "tool", "install", "parallax", "--tool-path", folder["tool"], "--source", packages, "--version", version);
        string tool = Path.Combine(folder["tool"], "parallax");
        Assert.Equal(version, Run(tool, folder.Path, "--version").Trim());
        Run(tool, folder.Path, "report", Event, "-o", "page.html");
        Assert.Contains($"Parallax {version}", File.ReadAllText(folder["page.html"]), StringComparison.Ordinal);
        Assert.StartsWith($$"""{"parallax":"{{version}}",""", Run(tool, folder.Path, "annotate", Event), StringComparison.Ordinal);

        // What the libraries' READMEs show, built against the packages alone; the rest of what they need is there from this build.
        folder.With("uses/uses.csproj", Project(packages, version)).With("uses/Program.cs", Program());
        Run("dotnet", folder["uses"], "build", "-o", folder["built"]);
        Assert.Equal("10", Run("dotnet", folder["uses"], Path.Combine(folder["built"], "uses.dll")).Trim());
    }

    private static string Configuration =>
        AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "Release" : "Debug";

    private static string Version(string package) => Path.GetFileNameWithoutExtension(package).Split('.', 3) switch
    {
        ["parallax", ..] and var parts => string.Join('.', parts[1..]),
        var parts => parts[2],
    };

    private static void HasReadmeAndSymbols(string package)
    {
        using ZipArchive zip = ZipFile.OpenRead(package);
        Assert.Contains(zip.Entries, entry => entry is { FullName: "README.md", Length: > 0 });
        Assert.Contains(zip.Entries, entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal) && entry.Length > 10_000);
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(package, ".snupkg"));
        Assert.Contains(symbols.Entries, entry => entry.Name.EndsWith(".pdb", StringComparison.Ordinal));
    }

    private string Project(string packages, string version)
    {
        string there = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                <RestoreSources>{packages}</RestoreSources>
                <RestoreFallbackFolders>{there}</RestoreFallbackFolders>
                <RestorePackagesPath>{folder["restored"]}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Parallax.Notebooks" Version="{version}" />
              </ItemGroup>
            </Project>
            """;
    }

    // Each README's code as a method of its own; one line that runs.
    private static string Program()
    {
        StringBuilder program = new($"using Parallax;\nConsole.WriteLine(Corpus.Read(@\"{Event}\").Annotate().Articles.Count);\n");
        string[] projects = ["Corpus", "Measure", "Show", "Notebooks"];
        foreach (string project in projects)
        {
            IEnumerable<string> code = File.ReadLines(Path.Combine(SharedData.Root, "src", $"Parallax.{project}", "README.md"))
                .Where(line => line.StartsWith("    ", StringComparison.Ordinal) && line.Trim() != "using Parallax;");
            program.Append("internal static class ").Append(project).Append("Shown\n{\n    public static void Run()\n    {\n")
                .AppendJoin('\n', code).Append("\n    }\n}\n");
        }

        return program.ToString();
    }

    private static string Run(string program, string where, params string[] arguments)
    {
        ProcessStartInfo call = new(program, arguments)
        {
            WorkingDirectory = where,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // What this run was started with would decide for the process, too.
        foreach (string name in call.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            call.Environment.Remove(name);
        using Process process = Process.Start(call)!;
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{error.Result}");
        return output;
    }
}
