using System.Diagnostics;
using System.IO.Pipes;
using System.Text.Json;

namespace Parallax.Parts;

/// <summary>
/// Runs a notebook's cells in a process of their own: a cell that ends the process, overflows its stack or fills the memory takes nothing along but
/// its own outputs and the cells after it, and the page is made all the same.
/// </summary>
public static class NotebookProcess
{
    // What the child needs to give up a cell by itself, whose outputs are kept then.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    /// <summary>Starts the process and takes up what comes of each cell.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="parameters">Values for the variables of its parameters cell, by name.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="memory">How much the process's objects may take, in bytes; null for what the machine has.</param>
    /// <param name="call">How the process is called that <see cref="Serve"/>s, by the name of the pipe that it answers on.</param>
    /// <param name="cancellation">Ends the process.</param>
    /// <exception cref="NotebookException">A parameter does not exist, or its value is not of its type; or the process cannot be started.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static NotebookRun Run(
        Notebook notebook,
        IReadOnlyDictionary<string, string> parameters,
        NotebookRunOptions options,
        long? memory,
        Func<string, ProcessStartInfo> call,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(call);
        IReadOnlyList<NotebookCell> cells = NotebookRunner.Prepare(notebook, parameters);
        using AnonymousPipeServerStream pipe = new(PipeDirection.In, HandleInheritability.Inheritable);
        ProcessStartInfo start = call(pipe.GetClientHandleAsString());
        start.UseShellExecute = false;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        if (memory is { } bytes)
            start.Environment["DOTNET_GCHeapHardLimit"] = bytes.ToString("x", CultureInfo.InvariantCulture);
        using Process process = Start(start);
        pipe.DisposeLocalCopyOfClientHandle();
        process.StandardInput.Close();
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        LastWords said = new();
        process.ErrorDataReceived += (_, line) => said.Add(line.Data);
        process.BeginErrorReadLine();
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => EndSoon(ended);
        if (process.HasExited)
            EndSoon(ended);
        try
        {
            Answers answers = new(cells, options);
            using StreamReader lines = new(pipe);
            bool isTimely = answers.Read(lines, options.CellTimeout + Grace, ended.Token);
            cancellation.ThrowIfCancellationRequested();
            if (!isTimely)
                process.Kill(entireProcessTree: true);

            // With a limit: without one it would wait for what a program that a cell started writes, too.
            process.WaitForExit(Grace);
            return new NotebookRun(notebook, parameters, answers.End(() => said.WhyEnded(process.ExitCode, isTimely, memory)));
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Runs the cells in this process and answers on a pipe; the other side of <see cref="Run"/>.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="parameters">Values for the variables of its parameters cell, by name.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="pipe">The pipe's handle.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <exception cref="IOException">Nobody listens any more.</exception>
    public static void Serve(
        Notebook notebook, IReadOnlyDictionary<string, string> parameters, NotebookRunOptions options, string pipe, CancellationToken cancellation)
    {
        using StreamWriter answers = new(new AnonymousPipeClientStream(PipeDirection.Out, pipe));
        NotebookRunner.Run(
            notebook,
            parameters,
            options with
            {
                OnCell = (_, _) => Write(new Answer()),
                OnDone = run => Write(new Answer { State = run.State, Outputs = run.Outputs, Failure = run.Failure, Skipped = run.SkippedBecause }),
            },
            cancellation);

        void Write(Answer answer)
        {
            answers.WriteLine(JsonSerializer.Serialize(answer));
            answers.Flush();
        }
    }

    // What it wrote last is still to be read.
    private static void EndSoon(CancellationTokenSource ended)
    {
        try
        {
            ended.CancelAfter(TimeSpan.FromSeconds(2));
        }
        catch (ObjectDisposedException)
        {
            // All was read before.
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            throw new NotebookException($"The process that runs the cells cannot be started: {exception.Message}", exception);
        }
    }

    /// <summary>A cell began, or, with a state, is done.</summary>
    private sealed record Answer
    {
        public CellState? State { get; init; }

        public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

        public CellFailure? Failure { get; init; }

        public string? Skipped { get; init; }
    }

    private sealed class Answers(IReadOnlyList<NotebookCell> cells, NotebookRunOptions options)
    {
        private readonly List<CellRun> done = [];

        /// <summary>Takes up all that comes; false where a cell took too long.</summary>
        public bool Read(StreamReader lines, TimeSpan? limit, CancellationToken ended)
        {
            int codeCells = cells.Count(cell => cell.Number > 0);
            try
            {
                while (Next(lines, limit, ended) is { } line)
                {
                    Answer answer = JsonSerializer.Deserialize<Answer>(line)!;
                    if (answer.State is { } state)
                    {
                        done.Add(new CellRun(cells[done.Count], state)
                        {
                            Outputs = answer.Outputs, Failure = answer.Failure, SkippedBecause = answer.Skipped,
                        });
                    }
                    else
                    {
                        options.OnCell?.Invoke(cells[done.Count], codeCells);
                    }
                }
            }
            catch (TimeoutException)
            {
                return false;
            }
            catch (Exception exception) when (exception is JsonException or OperationCanceledException)
            {
                // The process ended within a line, or a program that it started holds the pipe.
            }

            return true;
        }

        /// <summary>All cells: the one during which the process ended failed, and none after it was run.</summary>
        public List<CellRun> End(Func<string> why)
        {
            NotebookCell? ended = null;
            for (int i = done.Count; i < cells.Count; i++)
            {
                CellRun run = NotebookRunner.Skipped(cells[i], ended) ?? new CellRun(cells[i], CellState.Shown);
                if (run is { State: CellState.Shown, Cell.Kind: NotebookCellKind.Code })
                {
                    ended = cells[i];
                    run = new CellRun(ended, CellState.Failed) { Failure = new CellFailure([new CellProblem(why())]) };
                }

                done.Add(run);
            }

            return done;
        }

        private static string? Next(StreamReader lines, TimeSpan? limit, CancellationToken ended) =>
            lines.ReadLineAsync(ended).AsTask().WaitAsync(limit ?? Timeout.InfiniteTimeSpan, ended).GetAwaiter().GetResult();
    }

    /// <summary>What a process wrote beside its output before it ended.</summary>
    private sealed class LastWords
    {
        private const int Most = 300;

        private static readonly string[] Fatal = ["Stack overflow", "Out of memory", "Unhandled exception", "Fatal error", "GC heap"];

        private readonly Lock gate = new();
        private string? fatal;

        public void Add(string? line)
        {
            lock (gate)
            {
                if (line is not null && Array.Exists(Fatal, word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
                    fatal ??= line.Length > Most ? line[..Most] + "…" : line;
            }
        }

        public string WhyEnded(int status, bool isTimely, long? memory)
        {
            string said;
            lock (gate)
                said = fatal is null ? "" : $" It said: {fatal.TrimEnd('.')}.";
            bool isMemory = memory is not null && said.Contains("memory", StringComparison.OrdinalIgnoreCase);
            string room = isMemory ? $" Its objects could take {memory >> 20} MB." : "";
            return isTimely
                ? $"The cell ended the process that runs the cells, with status {status}; what it had shown is lost.{said}{room}"
                : "The cell did not end in time and could not be stopped; the process that runs the cells was ended.";
        }
    }
}
