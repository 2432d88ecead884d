namespace Parallax.Tests;

[Collection(RunsNotebooks.Name)]
public sealed class NotebookRunnerTests : IDisposable
{
    private readonly Notebooks notebooks = new();

    public void Dispose() => notebooks.Dispose();

    [Fact]
    public void Cells_run_in_order_and_see_what_came_before()
    {
        NotebookRun run = notebooks.Run(
            Notebooks.Code("int a = 2;\nint Double(int x) => x * 2;"),
            Notebooks.Text("between"),
            Notebooks.Code("a = Double(a) + 1;"),
            Notebooks.Code("record Pair(int X, int Y);"),
            Notebooks.Code("new Pair(a, Double(a))"));
        Assert.False(run.Failed, Problem(run));
        Assert.Equal("Pair { X = 5, Y = 10 }", run.Code(4).Text());
        Assert.Equal("4 cells: 4 ran", run.Summary);
    }

    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("1.ToString();", "")]
    [InlineData("string s = null;\ns", "null")]
    [InlineData("Console.Write(\"x\")", "x")]
    [InlineData("Console.Error.Write(\"x\");", "x")]
    [InlineData("1.5 / 2 // half", "0.75")]
    [InlineData("new[] { 3, 1, 2 }.OrderBy(n => n)", "1\n2\n3")]
    [InlineData("new int[0]", "(empty)")]
    [InlineData("new { Name = \"a\", Sizes = new[] { 1, 2 } }", "{ Name = a, Sizes = [1, 2] }")]
    [InlineData("await Task.FromResult(7)", "7")]
    [InlineData("#!csharp\n8", "8")]
    [InlineData("Enumerable.Range(0, int.MaxValue).Select(n => n * 0).Distinct().Take(1)", "0")]
    [InlineData("Console.ReadLine()", "null")]
    [InlineData("", "")]
    [InlineData("// nothing", "")]
    public void The_value_of_the_last_expression_is_the_result(string code, string shown)
    {
        NotebookRun run = notebooks.Run(Notebooks.Code(code));
        Assert.False(run.Failed, Problem(run));
        Assert.Equal(shown, run.Code(1).Text());
    }

    [Fact]
    public void What_a_cell_writes_and_displays_stays_with_it_in_order()
    {
        NotebookRun run = notebooks.Run(
            Notebooks.Code("Console.WriteLine(\"one\");\ndisplay(2);\nConsole.Write(\"three\");\n\"four\".Display();\n5"),
            Notebooks.Code("Console.Write(\"six\");"));
        Assert.False(run.Failed, Problem(run));
        Assert.Equal(["one\n", "2", "three", "four", "5"], run.Code(1).Outputs.Select(output => output.Content));
        Assert.Equal(["six"], run.Code(2).Outputs.Select(output => output.Content));
    }

    [Fact]
    public void A_cell_that_prints_without_end_is_cut()
    {
        NotebookRun run = notebooks.Run(Notebooks.Code("for (int i = 0; i < 30_000; i++) Console.WriteLine(new string('x', 100));"));
        string text = run.Code(1).Text();
        Assert.InRange(text.Length, CellOutputs.MaximumCharacters, CellOutputs.MaximumCharacters + 100);
        Assert.EndsWith("… (what comes after 1,000,000 characters is left out)\n", text);
    }

    [Fact]
    public void An_endless_list_is_cut()
    {
        NotebookRun run = notebooks.Run(Notebooks.Code("IEnumerable<int> Ever() { for (int i = 0; ; i++) yield return i; }\nEver()"));
        Assert.EndsWith("\n98\n99\n… and more", run.Code(1).Text());
    }

    [Fact]
    public void A_cell_that_throws_says_what_and_where_and_the_rest_is_not_run()
    {
        NotebookRun run = notebooks.Run(
            Notebooks.Code("Console.Write(\"before\");\nint zero = 0;\nint x = 1 / zero;"),
            Notebooks.Text("text is shown all the same"),
            Notebooks.Code("Console.Write(\"never\");"));
        Assert.True(run.Failed);
        CellRun failed = run.Code(1);
        Assert.Equal(CellState.Failed, failed.State);
        Assert.Equal("before", failed.Text());
        CellProblem problem = Assert.Single(failed.Failure!.Problems);
        Assert.Equal("line 3: Attempted to divide by zero.", problem.ToString());
        Assert.Equal("int x = 1 / zero;", problem.SourceLine);
        Assert.Equal("DivideByZeroException", problem.Code);
        Assert.Equal(CellState.Skipped, run.Code(2).State);
        Assert.Equal("Not run, because cell 1 failed.", run.Code(2).SkippedBecause);
        Assert.Empty(run.Code(2).Outputs);
        Assert.Equal(CellState.Shown, run.Cells[1].State);
        Assert.Equal("2 cells: 1 failed, 1 skipped", run.Summary);
    }

    [Fact]
    public void An_error_in_a_function_of_another_cell_is_placed_there()
    {
        NotebookRun run = notebooks.Run(
            Notebooks.Code("string First(string text)\n{\n    return text.Substring(0, 5);\n}"),
            Notebooks.Code("First(\"abc\")"));
        CellProblem problem = Assert.Single(run.Code(2).Failure!.Problems);
        Assert.Equal("cell 1, line 3", problem.Place);
        Assert.DoesNotContain("Parameter", problem.Message);
        Assert.Equal("    return text.Substring(0, 5);", problem.SourceLine);
    }

    [Fact]
    public void An_error_while_a_value_is_shown_is_the_cells()
    {
        NotebookRun run = notebooks.Run(
            Notebooks.Code("class Page { public string ToHtml() => throw new InvalidOperationException(\"No page here.\\nSecond line\"); }\nnew Page()"));
        Assert.Equal("line 1: No page here.", run.Code(1).Failure!.ToString());
    }

    [Fact]
    public void Code_that_does_not_compile_names_line_and_character()
    {
        NotebookRun run = notebooks.Run(Notebooks.Code("int a = 1;\nint b = a + missing;"), Notebooks.Code("a"));
        CellProblem problem = Assert.Single(run.Code(1).Failure!.Problems);
        Assert.Equal("line 2, character 13: The name 'missing' does not exist in the current context.", problem.ToString());
        Assert.Equal("int b = a + missing;", problem.SourceLine);
        Assert.Equal("CS0103", problem.Code);
        Assert.Equal("Not run, because cell 1 failed.", run.Code(2).SkippedBecause);
    }

    [Fact]
    public void Many_errors_are_counted_after_the_first_five()
    {
        NotebookRun run = notebooks.Run(Notebooks.Code(string.Join('\n', Enumerable.Range(0, 8).Select(n => $"missing{n}();"))));
        Assert.Equal(6, run.Code(1).Failure!.Problems.Count);
        Assert.Equal("There are 3 more errors of this kind.", run.Code(1).Failure!.Problems[5].Message);
    }

    [Theory]
    [InlineData("1 + 1\n#!import \"other.ipynb\"", 2, "#!import is a command of the .NET Interactive kernel; parallax render runs C# and loads libraries by #r with a path.")]
    [InlineData("#!import \"other.ipynb\"\n1", 1, "#!import is a command of the .NET Interactive kernel; parallax render runs C# and loads libraries by #r with a path.")]
    [InlineData("#!fsharp\nlet x = 1", 1, "#!fsharp is a command of the .NET Interactive kernel; parallax render runs C# and loads libraries by #r with a path.")]
    [InlineData("// first\n#r \"nuget: Some.Package, 1.0.0\"", 2, "#r \"nuget: Some.Package, 1.0.0\" asks for a package; parallax render runs C# and loads libraries by #r with a path.")]
    [InlineData("#i \"nuget:https://example.org/index.json\"", 1, "#i names a package source; parallax render runs C# and loads libraries by #r with a path.")]
    [InlineData("#r \"../libraries/Other.dll\"", 1, "There is no library '../libraries/Other.dll'. The path starts at the notebook's folder.")]
    [InlineData("#r \"../artifacts/notebooks/Parallax.Show.dll\"\nusing Parallax;", 1, "There is no library '../artifacts/notebooks/Parallax.Show.dll'. Build it first, in the folder of Parallax.slnx: dotnet build -c Release src/Parallax.Show")]
    public void What_is_not_run_here_is_refused_with_a_sentence(string code, int line, string message)
    {
        NotebookRun run = notebooks.Run(Notebooks.Code("int before = 1;"), Notebooks.Code(code));
        Assert.Equal(CellState.Ran, run.Code(1).State);
        CellProblem problem = Assert.Single(run.Code(2).Failure!.Problems);
        Assert.Equal(message, problem.Message);
        Assert.Equal(line, problem.Line);
    }

    [Fact]
    public void A_command_inside_a_text_is_no_command()
    {
        NotebookRun run = notebooks.Run(Notebooks.Code("string text = @\"\n#!import x\n#r nuget\";\ntext.Length"));
        Assert.False(run.Failed, Problem(run));
    }

    [Fact]
    public void A_cell_of_another_language_is_skipped_and_said_so()
    {
        System.Text.Json.Nodes.JsonObject fsharp = Notebooks.Code("let x = 1");
        fsharp["metadata"]!["polyglot_notebook"]!["kernelName"] = "fsharp";
        NotebookRun run = notebooks.Run(fsharp, Notebooks.Code("2"));
        Assert.Equal("It is for the language 'fsharp'; C# is run.", run.Code(1).SkippedBecause);
        Assert.Equal("2", run.Code(2).Text());
        Assert.True(run.Failed);
    }

    [Fact]
    public void Paths_start_at_the_notebooks_folder()
    {
        Directory.CreateDirectory(Path.Combine(notebooks.Folder, "library"));
        File.Copy(typeof(Markdig.Markdown).Assembly.Location, Path.Combine(notebooks.Folder, "library", "Markdig.dll"));
        File.WriteAllText(Path.Combine(notebooks.Folder, "note.txt"), "read");
        File.WriteAllText(Path.Combine(notebooks.Folder, "more.csx"), "int loaded = 4;");
        string before = Environment.CurrentDirectory;
        NotebookRun run = notebooks.Run(
            Notebooks.Code("#r \"library/Markdig.dll\"\n#load \"more.csx\"\nusing Markdig;"),
            Notebooks.Code("Console.Write(System.IO.File.ReadAllText(\"note.txt\"));\nMarkdown.ToHtml(\"*a*\").Trim() + loaded"));
        Assert.False(run.Failed, Problem(run));
        Assert.Equal("read<p><em>a</em></p>4", run.Code(2).Text());
        Assert.Equal(before, Environment.CurrentDirectory);
    }

    [Fact]
    public void A_library_that_this_program_has_too_is_loaded_once()
    {
        File.Copy(typeof(Markdig.Markdown).Assembly.Location, Path.Combine(notebooks.Folder, "Markdig.dll"));
        NotebookRun run = notebooks.Run(
            Notebooks.Code("#r \"Markdig.dll\"\nSystem.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(typeof(Markdig.Markdown))"));
        Assert.False(run.Failed, Problem(run));
        int here = System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(typeof(Markdig.Markdown));
        Assert.Equal(here.ToString(System.Globalization.CultureInfo.InvariantCulture), run.Code(1).Text());
    }

    [Fact]
    public void A_file_that_is_no_library_is_told_in_a_sentence()
    {
        File.WriteAllText(Path.Combine(notebooks.Folder, "fake.dll"), "text");
        NotebookRun run = notebooks.Run(Notebooks.Code("#r \"fake.dll\"\n1"));
        Assert.Contains("fake.dll", run.Code(1).Failure!.ToString());
    }

    [Fact]
    public async Task A_cell_that_never_ends_fails_when_its_time_is_over()
    {
        Notebook notebook = notebooks.Load(
            Notebooks.Code("System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);"),
            Notebooks.Code("1"));
        HandClock clock = new();
        NotebookRunOptions options = new() { CellTimeout = TimeSpan.FromSeconds(0.2), Clock = clock };
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        Task<NotebookRun> running = Task.Run(() => NotebookRunner.Run(notebook, options: options, cancellation: cancellation), cancellation);
        await clock.Asked;
        clock.Turn(0.1);
        Assert.False(running.IsCompleted);
        clock.Turn(0.1);
        NotebookRun run = await running;
        Assert.Equal("The cell did not end within 0.2 seconds, the time that it was given.", run.Code(1).Failure!.ToString());
        Assert.Equal(CellState.Skipped, run.Code(2).State);
    }

    [Theory, InlineData(0), InlineData(-1), InlineData(100)]
    public void A_time_that_no_cell_can_have_is_refused(int days) =>
        Assert.Contains(
            "allowed: more than zero, at most 24 days.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new NotebookRunOptions { CellTimeout = TimeSpan.FromDays(days) }).Message);

    [Fact]
    public void A_cancelled_run_ends()
    {
        using CancellationTokenSource cancelled = new();
        Notebook notebook = notebooks.Load(Notebooks.Code("1"));
        Assert.ThrowsAny<OperationCanceledException>(() => NotebookRunner.Run(
            notebook, options: new NotebookRunOptions { OnCell = (_, _) => cancelled.Cancel() }, cancellation: cancelled.Token));
    }

    [Fact]
    public void Progress_is_told_before_each_cell()
    {
        List<string> told = [];
        Notebook notebook = notebooks.Load(Notebooks.Code("1"), Notebooks.Text("x"), Notebooks.Code("2"));
        NotebookRunner.Run(
            notebook,
            options: new NotebookRunOptions { OnCell = (cell, count) => told.Add($"{cell.Number} of {count}") },
            cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["1 of 2", "2 of 2"], told);
    }

    [Fact]
    public void The_console_is_the_callers_again_after_the_run()
    {
        TextWriter before = Console.Out;
        notebooks.Run(Notebooks.Code("throw new Exception(\"x\");"));
        Assert.Same(before, Console.Out);
    }

    private static string Problem(NotebookRun run) =>
        string.Join("; ", run.Cells.Where(cell => cell.Failure is not null).Select(cell => cell.Failure!.ToString()));
}
