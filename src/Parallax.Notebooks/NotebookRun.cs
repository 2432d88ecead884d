namespace Parallax;

/// <summary>A notebook with what came of running it.</summary>
/// <param name="Notebook">The notebook.</param>
/// <param name="Parameters">The values that it was given, by name; empty where it ran with its own.</param>
/// <param name="Cells">What came of each cell, in order; the cell that holds the given values is among them.</param>
public sealed record NotebookRun(Notebook Notebook, IReadOnlyDictionary<string, string> Parameters, IReadOnlyList<CellRun> Cells)
{
    /// <summary>Whether a code cell did not run to its end: it failed, or was skipped. The command line ends with status 1 then.</summary>
    public bool Failed => Cells.Any(cell => cell.State is CellState.Failed or CellState.Skipped);

    /// <summary>How it went, in words: "10 cells: 8 ran, 1 failed, 1 skipped".</summary>
    public string Summary
    {
        get
        {
            List<CellRun> code = [.. Cells.Where(cell => cell.Cell.Number > 0)];
            string counts = string.Join(
                ", ",
                new[] { (CellState.Ran, "ran"), (CellState.Failed, "failed"), (CellState.Skipped, "skipped") }
                    .Select(state => (Count: code.Count(cell => cell.State == state.Item1), Word: state.Item2))
                    .Where(state => state.Count > 0)
                    .Select(state => $"{state.Count} {state.Word}"));
            string cells = code.Count == 1 ? "1 cell" : $"{code.Count} cells";
            return counts.Length == 0 ? $"{cells} of code" : $"{cells}: {counts}";
        }
    }
}

/// <summary>What became of a cell.</summary>
public enum CellState
{
    /// <summary>It is text, which is only shown.</summary>
    Shown,

    /// <summary>It ran to its end.</summary>
    Ran,

    /// <summary>It did not compile, ended in an error, or did not end in time.</summary>
    Failed,

    /// <summary>It was not run: a cell before it failed, or it is in another language.</summary>
    Skipped,
}

/// <summary>A cell with what came of it.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="State">What became of it.</param>
public sealed record CellRun(NotebookCell Cell, CellState State)
{
    /// <summary>What it wrote and showed, in order.</summary>
    public IReadOnlyList<CellOutput> Outputs { get; init; } = [];

    /// <summary>Why it failed; null where it did not.</summary>
    public CellFailure? Failure { get; init; }

    /// <summary>Why it was skipped, as a sentence; null where it was not.</summary>
    public string? SkippedBecause { get; init; }
}

/// <summary>Something that a cell wrote or showed.</summary>
/// <param name="MimeType">text/plain or text/html.</param>
/// <param name="Content">The text, or the HTML as the value gave it.</param>
public sealed record CellOutput(string MimeType, string Content)
{
    internal const string PlainText = "text/plain";

    internal const string Html = "text/html";

    /// <summary>Whether the content is HTML.</summary>
    public bool IsHtml => MimeType == Html;
}

/// <summary>Why a cell failed, in words.</summary>
/// <param name="Problems">What is wrong, most often one thing; of code that does not compile, each error.</param>
public sealed record CellFailure(IReadOnlyList<CellProblem> Problems)
{
    /// <summary>The first problem with its place, on one line.</summary>
    public override string ToString() => Problems[0].ToString();
}

/// <summary>One thing that is wrong in a cell.</summary>
/// <param name="Message">What, as a sentence.</param>
public sealed record CellProblem(string Message)
{
    /// <summary>The line of the cell, from 1; null where no line can be named.</summary>
    public int? Line { get; init; }

    /// <summary>The character of that line, from 1; null where only the line is known.</summary>
    public int? Column { get; init; }

    /// <summary>That line's code; null where no line is known.</summary>
    public string? SourceLine { get; init; }

    /// <summary>The cell whose code it is, where that is not the cell that failed: "cell 2".</summary>
    public string? InCell { get; init; }

    /// <summary>The error's code or type, for looking it up: "CS0103", "DivideByZeroException".</summary>
    public string? Code { get; init; }

    /// <summary>Where, in words: "line 3, character 5"; empty where not known.</summary>
    public string Place
    {
        get
        {
            string line = Line is null ? "" : Column is null ? $"line {Line}" : $"line {Line}, character {Column}";
            return InCell is null ? line : $"{InCell}, {line}";
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Place.Length == 0 ? Message : $"{Place}: {Message}";
}
