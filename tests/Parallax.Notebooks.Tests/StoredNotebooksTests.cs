using System.Text.Json.Nodes;

namespace Parallax.Tests;

/// <summary>Every notebook of the repository, as the editor has to have saved it.</summary>
[Collection(RunsNotebooks.Name)]
public sealed class StoredNotebooksTests
{
    private const string Metadata = """
        {"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"},"language_info":{"name":"csharp"},
         "polyglot_notebook":{"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"}]}}}
        """;

    private const string CellMetadata = """{"dotnet_interactive":{"language":"csharp"},"polyglot_notebook":{"kernelName":"csharp"}}""";

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(SharedData.Root, "notebooks");

    [Fact]
    public void The_first_notebook_is_there() => Assert.Contains("01-first-look.ipynb", Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)));

    [Theory, MemberData(nameof(Names))]
    public void It_is_read(string name) => Assert.NotEmpty(Notebook.Load(Path.Combine(Folder, name)).Cells);

    [Theory, MemberData(nameof(Names))]
    public void Its_metadata_is_the_kernels(string name)
    {
        JsonNode notebook = Json(name);
        Assert.Equal(["cells", "metadata", "nbformat", "nbformat_minor"], notebook.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Metadata), notebook["metadata"]), notebook["metadata"]!.ToJsonString());
        Assert.Equal(4, (int)notebook["nbformat"]!);
        Assert.Equal(5, (int)notebook["nbformat_minor"]!);
    }

    [Theory, MemberData(nameof(Names))]
    public void Its_code_cells_have_their_metadata_and_no_outputs(string name)
    {
        foreach (JsonNode cell in Cells(name).Where(cell => (string)cell["cell_type"]! == "code"))
        {
            JsonObject metadata = cell["metadata"]!.DeepClone().AsObject();
            metadata.Remove("tags");
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(CellMetadata), metadata), metadata.ToJsonString());
            Assert.Empty(cell["outputs"]!.AsArray());
            Assert.True(cell.AsObject().ContainsKey("execution_count"));
            Assert.Null(cell["execution_count"]);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Its_cells_have_ids_of_their_own(string name)
    {
        string[] ids = [.. Cells(name).Select(cell => (string)cell["id"]!)];
        Assert.All(ids, id => Assert.Matches("^[a-zA-Z0-9_-]{1,64}$", id));
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory, MemberData(nameof(Names))]
    public void Only_one_of_them_asks_for_packages_and_none_for_the_kernels_commands(string name)
    {
        foreach (NotebookCell cell in Notebook.Load(Path.Combine(Folder, name)).Cells.Where(cell => cell.Kind == NotebookCellKind.Code))
        {
            Assert.DoesNotContain("#!", cell.Source);
            if (name != "interop.ipynb")
                Assert.DoesNotContain("nuget", cell.Source, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Its_parameters_can_be_given_from_outside(string name)
    {
        Notebook notebook = Notebook.Load(Path.Combine(Folder, name));
        NotebookCell parameters = Assert.Single(notebook.Cells, cell => cell.IsParameters);
        Assert.Contains(NotebookParameters.Declared(parameters.Source), parameter => parameter is { Name: "folder", Type: "string" });
    }

    [Theory, MemberData(nameof(Names))]
    public void Its_code_is_well_formed(string name)
    {
        foreach (NotebookCell cell in Notebook.Load(Path.Combine(Folder, name)).Cells.Where(cell => cell.Kind == NotebookCellKind.Code))
            Assert.DoesNotContain(CodeSyntax.Parse(cell.Source).GetDiagnostics(), error => error.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_one_that_asks_for_packages_says_so_where_it_is_rendered()
    {
        NotebookRun run = NotebookRunner.Run(Notebook.Load(Path.Combine(Folder, "interop.ipynb")), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(
            "#r \"nuget: Microsoft.Data.Analysis, 0.22.2\" asks for a package; parallax render runs C# and loads libraries by #r with a path.",
            run.Code(1).Failure!.Problems[0].Message);
        Assert.All(run.Cells.Where(cell => cell.Cell.Number > 1), cell => Assert.Equal(CellState.Skipped, cell.State));
    }

    private static JsonNode Json(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!;

    private static IEnumerable<JsonNode> Cells(string name) => Json(name)["cells"]!.AsArray().OfType<JsonNode>();
}
