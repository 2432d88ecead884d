using System.CommandLine.Parsing;
using System.Diagnostics;

namespace Parallax;

/// <summary><c>parallax render</c>: runs a notebook and writes it as a page.</summary>
internal static class RenderCommand
{
    private const int Megabytes = 4096;
    private const int LeastMegabytes = 100;
    private const double LongestSeconds = 86_400;

    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "render",
            "Runs the C# cells of a notebook and writes it as one HTML file. A notebook is a program: run only what you trust.",
            ("parallax render notebooks/01-first-look.ipynb -o first-look.html", "the notebook with all that its cells show"),
            ("parallax render 06-your-own-event.ipynb -p folder=../my-event -o mine.html", "with a value for the cell tagged 'parameters'"),
            ("parallax render long.ipynb --timeout 600 --memory 8000", "no cell may take longer than ten minutes, nor all of them more than 8 GB"));
        Argument<string> notebook = new("NOTEBOOK") { Description = "A .ipynb file with C# cells." };
        Option<string?> output = new("--output", "-o") { Description = "The HTML file to write; - for standard output.", HelpName = "FILE" };
        Option<string[]> parameters = new("--parameter", "-p")
        {
            Description = "A value for a variable of the notebook's parameters cell; may be given several times.",
            HelpName = "name=value",
            DefaultValueFactory = _ => [],
        };
        command.Arguments.Add(notebook);
        command.Options.Add(output);
        Option<double?> timeout = new("--timeout")
        {
            Description = "How many seconds a cell may take; as many as it needs without it.",
            HelpName = "SECONDS",
        };
        Option<int> memory = new("--memory")
        {
            Description = "How many megabytes the notebook's values may take.",
            HelpName = "MB",
            DefaultValueFactory = _ => Megabytes,
        };

        // The cells run in a process of their own, which is this command again.
        Option<string?> pipe = new("--answer-on") { Hidden = true };
        command.Options.Add(parameters);
        command.Options.Add(timeout);
        command.Options.Add(memory);
        command.Options.Add(pipe);
        const string Seconds = "--timeout takes a number of seconds above 0, at most a day (86400).";
        const string Room = "--memory takes a whole number of megabytes, 100 or more.";
        timeout.Validators.Add(result => Check(result, value => value is > 0 and <= LongestSeconds, Seconds));
        memory.Validators.Add(result => Check(result, value => value >= LeastMegabytes && value <= int.MaxValue && double.IsInteger(value), Room));
        command.SetAction(call =>
        {
            Asked asked = new(call.GetRequiredValue(notebook), call.GetValue(parameters) ?? [], call.GetValue(timeout), call.GetValue(memory));
            return call.GetValue(pipe) is { } answers ? Serve(surroundings, asked, answers) : Run(surroundings, asked, call.GetValue(output));
        });
        return command;
    }

    private static void Check(OptionResult result, Func<double, bool> isAllowed, string allowed)
    {
        if (result.Tokens is [var token]
            && !(double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && isAllowed(value)))
        {
            result.AddError(allowed);
        }
    }

    private static int Run(Surroundings surroundings, Asked asked, string? output)
    {
        string page = Path.GetFileNameWithoutExtension(asked.Path) + ".html";
        Destination destination = Destination.Of(surroundings, output, [asked.Path], onTerminal: page);
        NotebookRun run;
        try
        {
            Notebook notebook = Notebook.Load(asked.Path);
            using ProgressDisplay progress = new(surroundings, "Running cells");
            int started = 0;
            run = NotebookProcess.Run(
                notebook,
                NotebookParameters.Parse(asked.Parameters),
                asked.Options with { OnCell = (_, cells) => progress.Report((double)started++ / Math.Max(1, cells)) },
                (long)asked.Megabytes << 20,
                pipe => ProcessOf(asked, pipe),
                surroundings.Stop);
        }
        catch (NotebookException exception)
        {
            throw new CallException(exception.Message, exception);
        }

        destination.Write(NotebookPage.ToHtml(run));
        foreach (CellRun failed in run.Cells.Where(cell => cell.Failure is not null))
            Closing.WriteLine(surroundings, $"failed  cell {failed.Cell.Number}: {failed.Failure!.ToString().ReplaceLineEndings(" ")}");
        Closing.WriteLine(surroundings, run.Summary + destination.Written);
        return run.Failed ? ExitCode.Skipped : ExitCode.Done;
    }

    private static int Serve(Surroundings surroundings, Asked asked, string pipe)
    {
        try
        {
            Notebook notebook = Notebook.Load(asked.Path);
            NotebookProcess.Serve(notebook, NotebookParameters.Parse(asked.Parameters), asked.Options, pipe, surroundings.Stop);
            return ExitCode.Done;
        }
        catch (NotebookException exception)
        {
            throw new CallException(exception.Message, exception);
        }
    }

    // As a program of its own or a tool it is called as it was; otherwise (in a test, or as "dotnet parallax.dll") by the host beside it.
    private static ProcessStartInfo ProcessOf(Asked asked, string pipe)
    {
        string program = OperatingSystem.IsWindows() ? "parallax.exe" : "parallax";
        string? own = Path.GetFileName(Environment.ProcessPath) == program ? Environment.ProcessPath : null;
        string beside = Path.Combine(AppContext.BaseDirectory, program), library = typeof(RenderCommand).Assembly.Location;
        ProcessStartInfo start = own is not null || File.Exists(beside) ? new(own ?? beside) : new("dotnet", [library]);
        List<string> arguments = ["render", asked.Path, "--answer-on", pipe];
        if (asked.Seconds is { } seconds)
            arguments.AddRange(["--timeout", seconds.ToString(CultureInfo.InvariantCulture)]);
        foreach (string argument in arguments.Concat(asked.Parameters.SelectMany(parameter => new[] { "-p", parameter })))
            start.ArgumentList.Add(argument);
        return start;
    }

    private sealed record Asked(string Path, IReadOnlyList<string> Parameters, double? Seconds, int Megabytes)
    {
        public NotebookRunOptions Options => new() { CellTimeout = Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null };
    }
}
