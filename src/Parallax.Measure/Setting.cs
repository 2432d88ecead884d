namespace Parallax;

/// <summary>A setting that a number was measured with, as a caption prints it.</summary>
/// <param name="Name">What was set: "lexicon", "prior", "minimum".</param>
/// <param name="Value">To what: "political-violence 0.1".</param>
public sealed record Setting(string Name, string Value);
