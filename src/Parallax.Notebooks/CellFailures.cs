using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;

namespace Parallax;

/// <summary>Puts a cell's errors into words: what, and where in the cell. No stack trace, which is about other people's code.</summary>
internal static class CellFailures
{
    /// <summary>One wrong word can cause many errors; the first few say enough.</summary>
    private const int MaximumProblems = 5;

    public static CellFailure OfCode(string source, ImmutableArray<Diagnostic> diagnostics)
    {
        List<Diagnostic> errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        List<CellProblem> problems = [.. errors.Take(MaximumProblems).Select(error => OfCode(source, error))];
        if (errors.Count > MaximumProblems)
            problems.Add(new CellProblem($"There are {errors.Count - MaximumProblems} more errors of this kind."));
        return new CellFailure(problems);
    }

    public static CellFailure OfRun(Exception exception, NotebookCell cell, IReadOnlyDictionary<string, NotebookCell> files)
    {
        Exception cause = Cause(exception);
        CellProblem problem = new(Message(cause)) { Code = cause.GetType().Name };

        // The innermost frame of the notebook's own code is where a reader can do something about it.
        StackFrame? frame = new StackTrace(cause, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(candidate => candidate.GetFileName() is string name && files.ContainsKey(name) && candidate.GetFileLineNumber() > 0);
        if (frame is not null)
        {
            NotebookCell owner = files[frame.GetFileName()!];
            CellProblem place = CodeSyntax.At(owner.Source, frame.GetFileLineNumber() - 1, problem.Message);
            problem = problem with { Line = place.Line, SourceLine = place.SourceLine, InCell = owner == cell ? null : owner.Name };
        }

        return new CellFailure([problem]);
    }

    private static CellProblem OfCode(string source, Diagnostic error)
    {
        string message = error.GetMessage(CultureInfo.InvariantCulture);
        CellProblem problem = new(message[^1] is '.' or '?' or ')' ? message : message + ".") { Code = error.Id };
        if (!error.Location.IsInSource)
            return problem;
        FileLinePositionSpan place = error.Location.GetLineSpan();
        CellProblem at = CodeSyntax.At(source, place.StartLinePosition.Line, problem.Message);
        return problem with { Line = at.Line, Column = place.StartLinePosition.Character + 1, SourceLine = at.SourceLine };
    }

    private static Exception Cause(Exception exception) => exception switch
    {
        TargetInvocationException or TypeInitializationException or AggregateException { InnerExceptions.Count: 1 }
            when exception.InnerException is not null => Cause(exception.InnerException),
        _ => exception,
    };

    private static string Message(Exception exception)
    {
        string message = exception.Message;

        // .NET appends the parameter's name, which means something to the library's authors only.
        if (exception is ArgumentException { ParamName: string parameter })
            message = message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal);
        int end = message.AsSpan().IndexOfAny('\r', '\n');
        string first = (end < 0 ? message : message[..end]).Trim();
        if (first.Length == 0)
            first = $"An error of the kind {exception.GetType().Name}, which says nothing more.";
        return exception is MissingMemberException or TypeLoadException
            ? first + " The library that the notebook loads may be older than this program; build it again: dotnet build -c Release src/Parallax.Show"
            : first;
    }
}
