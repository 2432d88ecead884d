namespace Parallax;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">What is typed.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Calls as they are typed, each with what it is for.</param>
internal sealed class TaughtCommand(string name, string description, params (string Call, string Purpose)[] examples) : Command(name, description)
{
    public IReadOnlyList<(string Call, string Purpose)> Examples => examples;
}
