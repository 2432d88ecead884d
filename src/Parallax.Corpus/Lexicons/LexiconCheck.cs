namespace Parallax.Parts;

/// <summary>A lexicon whose file is right in form, and what in it does less than its author may think.</summary>
/// <param name="Lexicon">The lexicon.</param>
/// <param name="Warnings">In order of line.</param>
public sealed record LexiconCheck(Lexicon Lexicon, IReadOnlyList<LexiconProblem> Warnings)
{
    /// <summary>How many options it has.</summary>
    public int Options => Lexicon.Contrasts.Sum(static contrast => contrast.Options.Count);

    /// <summary>How many patterns it has.</summary>
    public int Patterns => Lexicon.Contrasts.Sum(static contrast => contrast.Options.Sum(static option => option.Rules.Count));

    /// <summary>How many options have each pole.</summary>
    public IReadOnlyDictionary<Pole, int> Poles => Enum.GetValues<Pole>().ToDictionary(
        static pole => pole,
        pole => Lexicon.Contrasts.Sum(contrast => contrast.Options.Count(option => option.Pole == pole)));

    /// <summary>Checks a lexicon's .yaml file in UTF-8.</summary>
    /// <exception cref="LexiconException">Something is wrong in it; the message says where, what, and how to mend it.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static LexiconCheck Of(string path) => LexiconReader.OfFile(path, LexiconReader.Check);

    /// <summary>Checks a lexicon's text.</summary>
    /// <exception cref="LexiconException">Something is wrong in it; the message says where, what, and how to mend it.</exception>
    public static LexiconCheck Of(TextReader yaml, string name) => LexiconReader.Check(yaml, name, name + ".yaml");
}
