namespace Parallax;

/// <summary>A set of terms that outlets choose between, with where they come from. Read from a .yaml file.</summary>
/// <param name="Name">Its file's name without extension: "political-violence".</param>
/// <param name="Title">Its title.</param>
/// <param name="Version">Its version, printed in every caption.</param>
/// <param name="Author">Who judged its poles.</param>
/// <param name="Licence">Under which licence it may be used.</param>
/// <param name="Citation">How to cite it.</param>
/// <param name="Language">Its language ("en").</param>
/// <param name="Contrasts">The things that can be named in several ways.</param>
public sealed record Lexicon(
    string Name,
    string Title,
    string Version,
    string Author,
    string Licence,
    string Citation,
    string Language,
    IReadOnlyList<Contrast> Contrasts);

/// <summary>One thing that can be named in several ways.</summary>
/// <param name="Id">Short and unique in its lexicon: "killing".</param>
/// <param name="Question">What a reader asks of the texts: "What is the killing called?"</param>
/// <param name="Options">The ways of naming it.</param>
public sealed record Contrast(string Id, string Question, IReadOnlyList<TermOption> Options);

/// <summary>One way of naming a thing.</summary>
/// <param name="Id">Short and unique in its contrast: "assassination".</param>
/// <param name="Pole">What it does to the act named.</param>
/// <param name="Reason">Why, in one line, with where the judgement comes from.</param>
/// <param name="Patterns">Words and phrases; <c>*</c> stands for any ending of a word.</param>
public sealed record TermOption(string Id, Pole Pole, string Reason, IReadOnlyList<string> Patterns);
