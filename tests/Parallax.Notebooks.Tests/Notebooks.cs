using System.Text.Json.Nodes;

namespace Parallax.Tests;

/// <summary>Notebooks written for a test, in a folder of their own that goes with it.</summary>
internal sealed class Notebooks : IDisposable
{
    public Notebooks() => Folder = Directory.CreateTempSubdirectory("parallax-notebooks-").FullName;

    public string Folder { get; }

    /// <summary>A code cell.</summary>
    public static JsonObject Code(string source, params string[] tags) => new()
    {
        ["cell_type"] = "code",
        ["metadata"] = new JsonObject
        {
            ["dotnet_interactive"] = new JsonObject { ["language"] = "csharp" },
            ["polyglot_notebook"] = new JsonObject { ["kernelName"] = "csharp" },
            ["tags"] = new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]),
        },
        ["execution_count"] = null,
        ["outputs"] = new JsonArray(),
        ["source"] = new JsonArray([.. source.Split('\n').Select((line, i) => JsonValue.Create(i == source.Count(c => c == '\n') ? line : line + "\n"))]),
    };

    /// <summary>A Markdown cell.</summary>
    public static JsonObject Text(string source) => new()
    {
        ["cell_type"] = "markdown",
        ["metadata"] = new JsonObject(),
        ["source"] = source,
    };

    public static JsonObject Json(params JsonObject[] cells) => new()
    {
        ["cells"] = new JsonArray([.. cells]),
        ["metadata"] = new JsonObject { ["kernelspec"] = new JsonObject { ["display_name"] = ".NET (C#)", ["language"] = "C#", ["name"] = ".net-csharp" } },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    };

    public string Write(string content, string name = "test.ipynb")
    {
        string path = Path.Combine(Folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    public Notebook Load(params JsonObject[] cells) => Notebook.Load(Write(Json(cells).ToJsonString()));

    public NotebookRun Run(params JsonObject[] cells) => NotebookRunner.Run(Load(cells));

    public NotebookRun Run(IReadOnlyDictionary<string, string> parameters, params JsonObject[] cells) =>
        NotebookRunner.Run(Load(cells), parameters);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal static class RunExtensions
{
    /// <summary>All text that a cell wrote or showed, joined.</summary>
    public static string Text(this CellRun cell) => string.Concat(cell.Outputs.Select(output => output.Content));

    public static CellRun Code(this NotebookRun run, int number) => run.Cells.Single(cell => cell.Cell.Number == number);
}
