namespace Parallax.Parts;

/// <summary>One thing that is wrong in a lexicon's file.</summary>
/// <param name="Line">Where, from 1.</param>
/// <param name="Message">What is wrong and how to mend it, in whole sentences.</param>
public sealed record LexiconProblem(int Line, string Message);
