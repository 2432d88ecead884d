using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parallax.Tests;

public sealed partial class RenderCommandTests
{
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
    [InlineData("Environment.Exit(3);", "with status 3")]
    [InlineData("int Deeper(int n) => Deeper(n + 1) + 1; Deeper(0)", "It said: Stack overflow.")]
    [InlineData("var t = new System.Threading.Thread(() => throw new Exception(\"boom\")); t.Start(); t.Join();", "System.Exception: boom")]
    public void A_cell_that_ends_its_process_leaves_the_page_with_what_the_cells_before_it_showed(string code, string why)
    {
        using TempFolder folder = new();
        folder.With("n.ipynb", Notebook(("Console.WriteLine(\"still here\");", false), (code, false), ("1 + 1", false)));
        Call call = Call.Of("render", folder["n.ipynb"], "-o", folder["n.html"]);
        Assert.Equal(1, call.Status);
        Assert.Contains("failed  cell 2: The cell ended the process that runs the cells, ", call.Error, StringComparison.Ordinal);
        Assert.Contains(why, call.Error, StringComparison.Ordinal);
        Assert.StartsWith("3 cells: 1 ran, 1 failed, 1 skipped", call.Summary, StringComparison.Ordinal);
        Assert.Contains("still here</pre>", File.ReadAllText(folder["n.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_a_cell_leaves_running_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sleep.");
        using TempFolder folder = new();
        folder.With("n.ipynb", Notebook(("System.Diagnostics.Process.Start(\"sleep\", \"300\").Id", false), ("Environment.Exit(0);", false)));
        Call call = Call.Of("render", folder["n.ipynb"]);
        Assert.StartsWith("2 cells: 1 ran, 1 failed", call.Summary, StringComparison.Ordinal);
        using Process left = Process.GetProcessById(int.Parse(Number.Match(call.Output).Groups["id"].Value, CultureInfo.InvariantCulture));
        left.Kill();
    }

    [Fact]
    public void An_endless_cell_is_given_up_in_time_with_what_it_had_shown()
    {
        using TempFolder folder = new();
        folder.With("n.ipynb", Notebook(("Console.WriteLine(\"begun\"); while (true) { }", false)));
        Call call = Call.Of("render", folder["n.ipynb"], "--timeout", "15");
        Assert.Contains("failed  cell 1: The cell did not end within 15 seconds", call.Error, StringComparison.Ordinal);
        Assert.Contains("begun</pre>", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_take_no_more_memory_than_they_are_given_and_lead_the_page_nowhere()
    {
        using TempFolder folder = new();
        folder.With("n.ipynb", Notebook(
            ("class Away { public string ToHtml() => \"<Meta http-equiv=refresh content='0;url=#'>\"; } new Away()", false),
            ("var all = new List<byte[]>(); while (true) all.Add(new byte[10_000_000]);", false)));
        Call call = Call.Of("render", folder["n.ipynb"], "--memory", "300");
        Assert.Contains("failed  cell 2: ", call.Error, StringComparison.Ordinal);
        Assert.Contains("OutOfMemory", call.Output, StringComparison.Ordinal);
        Assert.Contains("&lt;meta http-equiv", call.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<meta http-equiv=refresh", call.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("--timeout", "0", "--timeout takes a number of seconds above 0, at most a day (86400).")]
    [InlineData("--timeout", "soon", "--timeout takes a number of seconds above 0, at most a day (86400).")]
    [InlineData("--memory", "99", "--memory takes a whole number of megabytes, 100 or more.")]
    public void A_limit_that_is_none_is_told(string option, string value, string says)
    {
        Call call = Call.Of("render", "n.ipynb", option, value);
        Assert.Equal(2, call.Status);
        Assert.StartsWith(says, call.Error, StringComparison.Ordinal);
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

    [GeneratedRegex(">(?<id>[0-9]+)</pre>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number { get; }

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
