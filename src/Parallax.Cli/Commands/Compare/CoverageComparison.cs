namespace Parallax;

/// <summary><c>parallax compare coverage</c>: for each event the matrix, what was not found in each article, and each article's own order.</summary>
internal static class CoverageComparison
{
    public static ComparisonResult Of(ComparisonCall call) => call.Annotated(corpus =>
    {
        Events events = corpus.Events();
        Dictionary<AnnotatedCorpus, Coverage> coverage = events.Measured(part => part.Coverage(call.Rows));

        // The order of statements is a view of the same rows; what programs read has each once.
        return
        [
            .. events.Tables(part => coverage[part].Table()),
            .. events.Tables(part => coverage[part].NotFoundTable()),
            .. events.Tables(part => coverage[part].OrderTable()).Select(table => table with { Tidy = table.Tidy with { Rows = [] } }),
        ];
    });
}
