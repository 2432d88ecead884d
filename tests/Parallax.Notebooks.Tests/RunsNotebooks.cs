namespace Parallax.Tests;

/// <summary>
/// Tests that run notebooks or look at what a run changes for the process, its console and working folder: one after another, with no other test
/// beside them.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunsNotebooks
{
    public const string Name = "Runs notebooks";
}
