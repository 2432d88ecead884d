namespace Parallax.Tests;

/// <summary>Tests that run notebooks or look at what a run changes for the process, its console and working folder: one after another.</summary>
[CollectionDefinition(Name)]
public sealed class RunsNotebooks
{
    public const string Name = "Runs notebooks";
}
