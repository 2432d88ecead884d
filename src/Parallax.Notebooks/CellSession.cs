using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace Parallax;

/// <summary>
/// One session of Roslyn scripting: every cell sees what the cells before it declared. A library that a cell loads and this program has loaded
/// too is one and the same (the scripting host asks the program first), so its types and statics are not doubled.
/// </summary>
internal sealed class CellSession : IDisposable
{
    private const string DisplayKey = "Parallax.Notebooks.Display";

    // As in the C# kernel of .NET Interactive, so that what compiles here compiles there.
    private static readonly string[] Imports =
        ["System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq"];

    /// <summary>
    /// display(x) and x.Display(), which that kernel has too; here they return nothing. The types that they are made of are .NET's own, since
    /// a reference to this assembly would bring all that it refers to into sight of the cells.
    /// </summary>
    private const string Prelude = $$"""
        static void display(object value, params string[] mimeTypes) =>
            ((System.Action<object, string[]>)System.AppContext.GetData("{{DisplayKey}}"))(value, mimeTypes);
        static void Display(this object value, params string[] mimeTypes) => display(value, mimeTypes);
        """;

    private static readonly Lazy<IReadOnlyList<MetadataReference>> Framework = new(FrameworkReferences);

    private readonly InteractiveAssemblyLoader loader = new();
    private readonly string folder;
    private readonly Dictionary<string, NotebookCell> files = new(StringComparer.Ordinal);
    private ScriptOptions options;
    private ScriptState<object>? state;

    public CellSession(string folder)
    {
        this.folder = folder;
        options = ScriptOptions.Default
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithReferences(Framework.Value)
            .WithImports(Imports)
            .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(folder).WithSearchPaths(folder))
            .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(folder))
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    /// <summary>Runs a cell and shows its value. What it shows goes to <paramref name="outputs"/>.</summary>
    public CellFailure? Run(NotebookCell cell, CellOutputs outputs, CancellationToken cancellation)
    {
        if (CodeSyntax.Refusal(cell.Source, folder) is CellProblem refusal)
            return new CellFailure([refusal]);

        AppContext.SetData(DisplayKey, (object? value, string[] mimeTypes) => Show(value, mimeTypes, outputs));
        string file = FileOf(cell);
        files[file] = cell;
        try
        {
            state ??= (ScriptState<object>)CSharpScript.Create<object>(Prelude, options, assemblyLoader: loader)
                .RunAsync(cancellationToken: cancellation).GetAwaiter().GetResult();
            options = options.WithFilePath(file);
            Script<object> script = state.Script.ContinueWith<object>(cell.Source, options);
            state = script.RunFromAsync(state, catchException: _ => true, cancellation).GetAwaiter().GetResult();
            if (state.Exception is not null)
                return Failure(state.Exception, cell);
            if (HasValue(script))
                Show(state.ReturnValue, [], outputs);
            return null;
        }
        catch (CompilationErrorException exception)
        {
            return CellFailures.OfCode(cell.Source, exception.Diagnostics);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            // The cell's value was made, but could not be shown.
            return Failure(exception, cell);
        }
    }

    public void Dispose() => loader.Dispose();

    private CellFailure Failure(Exception exception, NotebookCell cell) => CellFailures.OfRun(exception, cell, files);

    // The name by which the stack trace tells which cell a line is of. It lies in the notebook's folder, since #load starts at the file.
    private string FileOf(NotebookCell cell) =>
        Path.Combine(folder, cell.Number > 0 ? $"cell-{cell.Number}.csx" : $"parameters-{files.Count}.csx");

    private static void Show(object? value, string[] mimeTypes, CellOutputs outputs)
    {
        IReadOnlyList<CellOutput> shown = mimeTypes is [CellOutput.PlainText, ..]
            ? [new CellOutput(CellOutput.PlainText, ValueText.Of(value))]
            : ShownValue.Of(value);
        foreach (CellOutput output in shown)
            outputs.Add(output);
    }

    /// <summary>Whether the cell ends in an expression that has a value: <c>Console.WriteLine()</c> has none.</summary>
    private static bool HasValue(Script<object> script)
    {
        Compilation compilation = script.GetCompilation();
        SyntaxTree tree = compilation.SyntaxTrees.Single(candidate => candidate.FilePath == script.Options.FilePath);
        CompilationUnitSyntax code = (CompilationUnitSyntax)tree.GetRoot();
        if (!CodeSyntax.EndsInValue(code))
            return false;
        ExpressionSyntax last = ((ExpressionStatementSyntax)((GlobalStatementSyntax)code.Members[^1]).Statement).Expression;
        return compilation.GetSemanticModel(tree).GetTypeInfo(last).Type?.SpecialType != SpecialType.System_Void;
    }

    // Only .NET itself: the program's own libraries would stand beside those that the notebook loads.
    private static MetadataReference[] FrameworkReferences()
    {
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "";
        return
        [
            .. trusted.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Where(path => string.Equals(Path.GetDirectoryName(path), runtime, StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
