namespace Parallax;

/// <summary>The call cannot be carried out; the message is a sentence for whoever made it.</summary>
internal sealed class CallException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What is said, in lines: one for each thing that is wrong in a lexicon.</summary>
    public IEnumerable<string> Lines => InnerException is LexiconException wrong
        ? wrong.Problems.Select(problem => $"{wrong.File}, line {problem.Line}: {problem.Message}")
        : [Message];
}
