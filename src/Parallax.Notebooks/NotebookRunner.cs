namespace Parallax;

/// <summary>How a notebook is run.</summary>
public sealed record NotebookRunOptions
{
    /// <summary>
    /// How long one cell may take; null for as long as it needs. A cell that takes longer counts as failed. It cannot be stopped by force:
    /// it is left behind and ends with the program at the latest.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above zero, or above 24 days.</exception>
    public TimeSpan? CellTimeout
    {
        get;
        init => field = value is null || (value > TimeSpan.Zero && value <= TimeSpan.FromDays(24))
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"A cell cannot be given {value}; allowed: more than zero, at most 24 days.");
    }

    /// <summary>Called before each code cell runs, with the cell and the number of code cells; for showing progress.</summary>
    public Action<NotebookCell, int>? OnCell { get; init; }

    /// <summary>Called after each cell with what came of it.</summary>
    internal Action<CellRun>? OnDone { get; init; }

    /// <summary>What a cell's time is told by; a test gives a clock of its own.</summary>
    internal TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>
/// Runs the C# cells of a notebook in order, in one session of Roslyn scripting, the engine under the C# kernel of .NET Interactive.
/// </summary>
/// <remarks>
/// A notebook is a program: it runs with the rights of who runs it, so run only what you trust. While a cell runs, the working folder is the
/// notebook's and the console is the cell's; both belong to the whole process, so notebooks run one at a time, and a caller's other threads
/// should not write to the console meanwhile.
/// </remarks>
public static class NotebookRunner
{
    private const int StackBytes = 16 << 20;

    private static readonly Lock OneAtATime = new();

    /// <summary>Runs a notebook. A cell that fails does not throw: the run says so, and the cells after it are skipped.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="parameters">Values for the variables that its cell tagged <c>parameters</c> declares, by name, as text.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellation">Ends the run between cells, and leaves a cell that is running behind.</param>
    /// <exception cref="NotebookException">A parameter does not exist, or its value is not of its type. Nothing was run.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static NotebookRun Run(
        Notebook notebook,
        IReadOnlyDictionary<string, string>? parameters = null,
        NotebookRunOptions? options = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        parameters ??= new Dictionary<string, string>(StringComparer.Ordinal);
        IReadOnlyList<NotebookCell> cells = Prepare(notebook, parameters);
        lock (OneAtATime)
            return new NotebookRun(notebook, parameters, RunAll(notebook, cells, options ?? new NotebookRunOptions(), cancellation));
    }

    /// <summary>The cells to run, the given values among them.</summary>
    internal static IReadOnlyList<NotebookCell> Prepare(Notebook notebook, IReadOnlyDictionary<string, string> parameters)
    {
        IReadOnlyList<NotebookCell> cells = NotebookParameters.Inject(notebook, parameters);
        return Directory.Exists(notebook.Folder) ? cells
            : throw new NotebookException($"The notebook's folder '{notebook.Folder}' is not there, so its paths lead nowhere.");
    }

    private static List<CellRun> RunAll(
        Notebook notebook, IReadOnlyList<NotebookCell> cells, NotebookRunOptions options, CancellationToken cancellation)
    {
        List<CellRun> runs = [];
        NotebookCell? failed = null;
        int codeCells = cells.Count(cell => cell.Number > 0);
        using CellSession session = new(notebook.Folder);
        foreach (NotebookCell cell in cells)
        {
            cancellation.ThrowIfCancellationRequested();
            CellRun run = Skipped(cell, failed) ?? new CellRun(cell, CellState.Shown);
            if (cell.Kind == NotebookCellKind.Code && run.State == CellState.Shown)
            {
                options.OnCell?.Invoke(cell, codeCells);
                run = Run(cell, notebook.Folder, session, options, cancellation);
            }

            if (run.State == CellState.Failed)
                failed = cell;
            runs.Add(run);
            options.OnDone?.Invoke(run);
        }

        return runs;
    }

    /// <summary>A cell that is not run, because of its language or a cell that failed; null for others.</summary>
    internal static CellRun? Skipped(NotebookCell cell, NotebookCell? failed)
    {
        if (cell.Kind != NotebookCellKind.Code)
            return null;
        string? reason = cell.Language != NotebookCell.CSharp
            ? $"It is for the language '{cell.Language}'; C# is run."
            : failed is not null ? $"Not run, because {failed.Name} failed." : null;
        return reason is null ? null : new CellRun(cell, CellState.Skipped) { SkippedBecause = reason };
    }

    private static CellRun Run(
        NotebookCell cell, string folder, CellSession session, NotebookRunOptions options, CancellationToken cancellation)
    {
        CellOutputs outputs = new();
        using CellSurroundings surroundings = new(folder, outputs);
        CellFailure? failure;
        try
        {
            failure = OnThread(cell.Name, () => session.Run(cell, outputs, cancellation))
                .WaitAsync(options.CellTimeout ?? Timeout.InfiniteTimeSpan, options.Clock, cancellation).GetAwaiter().GetResult();
        }
        catch (TimeoutException)
        {
            failure = TooLong(options.CellTimeout!.Value);
        }

        return new CellRun(cell, failure is null ? CellState.Ran : CellState.Failed) { Outputs = outputs.End(), Failure = failure };
    }

    // A thread of its own can be left behind, does not keep the program alive, and has room for deeply nested code.
    private static Task<CellFailure?> OnThread(string name, Func<CellFailure?> work)
    {
        TaskCompletionSource<CellFailure?> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Thread thread = new(Work, StackBytes) { IsBackground = true, Name = name };
        thread.Start();
        return done.Task;

        void Work()
        {
            try
            {
                done.SetResult(work());
            }
            catch (Exception exception)
            {
                done.SetException(exception);
            }
        }
    }

    private static CellFailure TooLong(TimeSpan timeout)
    {
        string seconds = timeout.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return new([new CellProblem($"The cell did not end within {seconds} seconds, the time that it was given.")]);
    }

    /// <summary>The process's working folder and console, as a cell has them while it runs.</summary>
    private sealed class CellSurroundings : IDisposable
    {
        private readonly string folder = Environment.CurrentDirectory;
        private readonly TextWriter output = Console.Out;
        private readonly TextWriter error = Console.Error;
        private readonly TextReader input = Console.In;

        public CellSurroundings(string notebookFolder, CellOutputs outputs)
        {
            Environment.CurrentDirectory = notebookFolder;
            Console.SetOut(outputs);
            Console.SetError(outputs);

            // A cell that asks for input would wait for somebody who does not see it.
            Console.SetIn(TextReader.Null);
        }

        public void Dispose()
        {
            Console.SetOut(output);
            Console.SetError(error);
            Console.SetIn(input);
            Environment.CurrentDirectory = folder;
        }
    }
}
