namespace Parallax;

/// <summary>A lexicon could not be read. All that is wrong in it is told at once.</summary>
/// <param name="file">The file, as the user named it.</param>
/// <param name="problems">What is wrong, in order of line.</param>
public sealed class LexiconException(string file, IReadOnlyList<LexiconProblem> problems)
    : Exception(string.Join('\n', problems.Select(problem => $"{file}, line {problem.Line}: {problem.Message}")))
{
    /// <summary>The file, as the user named it.</summary>
    public string File => file;

    /// <summary>What is wrong, in order of line.</summary>
    public IReadOnlyList<LexiconProblem> Problems => problems;
}
