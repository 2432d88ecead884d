namespace Parallax;

/// <summary>Comparisons that say something only of articles on one event: made for each event of the corpus.</summary>
internal static class EventComparison
{
    /// <summary>One table for each event; with several events each has the event's name, and rows for programs have a column <c>event</c>.</summary>
    public static ComparisonResult PerEvent(this ComparisonCall call, Func<AnnotatedCorpus, Table> compare) =>
        call.Annotated(corpus => corpus.Events().Tables(compare));

    /// <summary>What was measured of each event, by its corpus.</summary>
    public static Dictionary<AnnotatedCorpus, T> Measured<T>(this Events events, Func<AnnotatedCorpus, T> measure)
    {
        Dictionary<AnnotatedCorpus, T> measured = new(ReferenceEqualityComparer.Instance);
        foreach (ArticleEvent one in events.All)
            measured[one.Corpus] = measure(one.Corpus);
        return measured;
    }
}
