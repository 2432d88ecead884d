namespace Parallax;

/// <summary><c>parallax render</c>: runs a notebook and writes it as a page.</summary>
internal static class RenderCommand
{
    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "render",
            "Runs the C# cells of a notebook and writes it as one HTML file. A notebook is a program: run only what you trust.",
            ("parallax render notebooks/01-first-look.ipynb -o first-look.html", "the notebook with all that its cells show"),
            ("parallax render 06-your-own-event.ipynb -p folder=../my-event -o mine.html", "with a value for the cell tagged 'parameters'"));
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
        command.Options.Add(parameters);
        command.SetAction(call => Run(surroundings, call.GetRequiredValue(notebook), call.GetValue(output), call.GetValue(parameters) ?? []));
        return command;
    }

    private static int Run(Surroundings surroundings, string path, string? asked, IReadOnlyList<string> parameters)
    {
        Destination destination = Destination.Of(surroundings, asked, [path], onTerminal: Path.GetFileNameWithoutExtension(path) + ".html");
        NotebookRun run;
        try
        {
            Notebook notebook = Notebook.Load(path);
            using ProgressDisplay progress = new(surroundings, "Running cells");
            int started = 0;
            run = NotebookRunner.Run(
                notebook,
                NotebookParameters.Parse(parameters),
                new() { OnCell = (_, cells) => progress.Report((double)started++ / Math.Max(1, cells)) },
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
}
