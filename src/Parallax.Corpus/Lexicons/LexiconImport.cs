namespace Parallax.Parts;

/// <summary>A dictionary of another program, read as a lexicon.</summary>
/// <param name="Lexicon">The lexicon.</param>
/// <param name="Format">The format that the dictionary was in.</param>
/// <param name="Entries">How many entries the dictionary has; an entry in two categories counts twice.</param>
/// <param name="Carried">How many of them the lexicon has.</param>
/// <param name="Losses">What could not be carried over, or only in another way, in order of line.</param>
public sealed record LexiconImport(
    Lexicon Lexicon, DictionaryFormat Format, int Entries, int Carried, IReadOnlyList<LexiconProblem> Losses);
