namespace Parallax;

/// <summary><c>parallax compare drift</c>: one table and one set of pairs for each event.</summary>
internal static class DriftComparison
{
    public static ComparisonResult Of(ComparisonCall call)
    {
        string json = "[]";
        ComparisonResult result = call.Annotated(corpus =>
        {
            Events events = corpus.Events();
            Dictionary<AnnotatedCorpus, Drift> drifts = events.Measured(part => part.Drift());
            json = events.All.Select(one => (events.All.Count > 1 ? one.Name : null, drifts[one.Corpus])).ToJson();
            return events.Tables(part => drifts[part].Table());
        });
        return result with { Json = json };
    }
}
