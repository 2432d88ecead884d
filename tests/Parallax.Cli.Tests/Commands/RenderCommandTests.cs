using System.Text.Json;

namespace Parallax.Tests;

/// <summary>A notebook changes the console and the working folder of the whole process while it runs, so no other test runs beside these.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RenderCommandTests
{
    private const string Name = "Renders notebooks";

    [Fact]
    public void A_notebook_becomes_a_page_with_the_values_given()
    {
        using TempFolder folder = new();
        folder.With("n.ipynb", Notebook(("int n = 1;", true), ("Console.WriteLine($\"n is {n * 2}\");", false)));
        Call call = Call.Of("render", folder["n.ipynb"], "-p", "n=21", "-o", folder["n.html"]);
        Assert.Equal(0, call.Status);
        Assert.Contains("n is 42", File.ReadAllText(folder["n.html"]), StringComparison.Ordinal);
        Assert.EndsWith($"; written to {folder["n.html"]}", call.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_cell_is_shown_and_the_status_says_so()
    {
        using TempFolder folder = new();
        folder.With("n.ipynb", Notebook(("throw new Exception(\"as planned\");", false)));
        Call call = Call.Of("render", folder["n.ipynb"]);
        Assert.Equal(1, call.Status);
        Assert.Contains("as planned", call.Output, StringComparison.Ordinal);
        Assert.Contains("failed  cell 1: ", call.Error, StringComparison.Ordinal);
        Assert.Contains("1 failed", call.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n")]
    [InlineData("m=1")]
    public void A_parameter_that_is_none_is_told(string parameter)
    {
        using TempFolder folder = new();
        Call call = Call.Of("render", folder.With("n.ipynb", Notebook(("int n = 1;", true)))["n.ipynb"], "-p", parameter);
        Assert.Equal(2, call.Status);
        Assert.Contains($"'{parameter.Split('=')[0]}'", call.Error, StringComparison.Ordinal);
    }

    private static string Notebook(params (string Code, bool IsParameters)[] cells) => JsonSerializer.Serialize(new
    {
        nbformat = 4,
        nbformat_minor = 5,
        metadata = new { kernelspec = new { display_name = ".NET (C#)", language = "C#", name = ".net-csharp" } },
        cells = cells.Select((cell, i) => new
        {
            cell_type = "code",
            id = $"c{i}",
            metadata = new { tags = cell.IsParameters ? new[] { "parameters" } : [] },
            source = new[] { cell.Code },
            outputs = Array.Empty<object>(),
            execution_count = (int?)null,
        }),
    });
}
