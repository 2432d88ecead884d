namespace Parallax;

/// <summary>One of the things that <c>parallax compare</c> compares.</summary>
/// <param name="Name">What is typed: "terms".</param>
/// <param name="Shows">What it shows, in a few words: "what things are called".</param>
/// <param name="Of">Makes it.</param>
internal sealed record Comparison(string Name, string Shows, Func<ComparisonCall, ComparisonResult> Of)
{
    /// <summary>Whether its rows can be articles or outlets, as the user wants.</summary>
    public bool TakesRows { get; init; } = true;

    /// <summary>A comparison of annotated articles that is one table.</summary>
    public Comparison(string name, string shows, Func<AnnotatedCorpus, ComparisonCall, Table> table)
        : this(name, shows, call => call.Annotated(corpus => [table(corpus, call)]))
    {
    }
}
