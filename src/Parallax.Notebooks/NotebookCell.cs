namespace Parallax;

/// <summary>What a cell holds.</summary>
public enum NotebookCellKind
{
    /// <summary>Text in Markdown.</summary>
    Markdown,

    /// <summary>Code, of whatever language.</summary>
    Code,

    /// <summary>Text that is shown as it is.</summary>
    Raw,
}

/// <summary>One cell of a notebook, without the outputs that may be stored with it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Source">Its text, lines ended by line feeds.</param>
public sealed record NotebookCell(NotebookCellKind Kind, string Source)
{
    /// <summary>Its place among all cells, from 1.</summary>
    public int Position { get; init; }

    /// <summary>Its place among the code cells, from 1, as the page counts; 0 where it is not code or was added for a run.</summary>
    public int Number { get; init; }

    /// <summary>The language of a code cell: "csharp", "fsharp", "pwsh", …</summary>
    public string Language { get; init; } = CSharp;

    /// <summary>Its tags, in order.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whether it declares the values that a run can be given.</summary>
    public bool IsParameters => Kind == NotebookCellKind.Code && Tags.Contains("parameters", StringComparer.Ordinal);

    /// <summary>Whether it was added after the parameters, to hold the values that a run was given.</summary>
    public bool IsInjected => Kind == NotebookCellKind.Code && Tags.Contains(InjectedTag, StringComparer.Ordinal);

    internal const string CSharp = "csharp";

    internal const string InjectedTag = "injected-parameters";

    /// <summary>What to call it in a sentence: "cell 3".</summary>
    internal string Name => Number > 0 ? $"cell {Number}" : IsInjected ? "the cell with the given parameters" : $"entry {Position} of the notebook";
}
