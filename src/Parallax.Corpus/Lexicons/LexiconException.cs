namespace Parallax;

/// <summary>One thing that is wrong in a lexicon's file.</summary>
/// <param name="Line">Where, from 1.</param>
/// <param name="Message">What is wrong and how to mend it, in whole sentences.</param>
public sealed record LexiconProblem(int Line, string Message);

/// <summary>A lexicon could not be read. All that is wrong in it is told at once.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>The problems of one file.</summary>
    public LexiconException(string file, IReadOnlyList<LexiconProblem> problems)
        : base(string.Join('\n', problems.Select(problem => $"{file}, line {problem.Line}: {problem.Message}")))
    {
        File = file;
        Problems = problems;
    }

    /// <summary>An exception without a file.</summary>
    public LexiconException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with what caused it.</summary>
    public LexiconException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception without any detail.</summary>
    public LexiconException()
    {
    }

    /// <summary>The file, as the user named it.</summary>
    public string File { get; } = "";

    /// <summary>What is wrong, in order of line.</summary>
    public IReadOnlyList<LexiconProblem> Problems { get; } = [];
}
