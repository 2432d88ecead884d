namespace Parallax;

/// <summary>Gathers the pairs that differ into statements.</summary>
internal sealed class RenderedStatements
{
    private readonly Dictionary<SentenceKey, int> numbers = [];
    private readonly Dictionary<SentenceKey, List<Place>> places = [];
    private readonly Dictionary<int, List<DriftPair>> pairs = [];
    private int last;

    public RenderedStatements(SentenceAlignment alignment)
    {
        foreach (Statement statement in alignment.Statements)
        {
            foreach (Place sentence in statement.Renderings.SelectMany(rendering => rendering.Sentences))
                numbers.TryAdd(SentenceKey.Of(sentence), statement.Number);
            last = Math.Max(last, statement.Number);
        }
    }

    /// <summary>Adds a pair to the statement of its fuller rendering, else of the other; a pair of no statement begins one.</summary>
    public void Add(DriftPair pair)
    {
        if (!numbers.TryGetValue(SentenceKey.Of(pair.A), out int number) && !numbers.TryGetValue(SentenceKey.Of(pair.B), out number))
            number = ++last;
        numbers.TryAdd(SentenceKey.Of(pair.A), number);
        numbers.TryAdd(SentenceKey.Of(pair.B), number);
        Add(number, pair);
    }

    /// <summary>Adds pairs that one counted thing joins: a statement of their own, whatever else their sentences say.</summary>
    public void AddApart(IReadOnlyList<DriftPair> joined)
    {
        if (joined.Count > 0)
            last++;
        foreach (DriftPair pair in joined)
            Add(last, pair);
    }

    private void Add(int number, DriftPair pair)
    {
        pairs.At(number).Add(pair with { A = Known(pair.A), B = Known(pair.B) });
    }

    // One object for one rendering, so that whoever shows them can tell which pairs it is in.
    private Place Known(Place place)
    {
        List<Place> known = places.At(SentenceKey.Of(place));
        if (known.Find(other => other.Span == place.Span) is { } same)
            return same;
        known.Add(place);
        return place;
    }

    /// <summary>The statements, the most different first.</summary>
    public IReadOnlyList<DriftStatement> Ordered(DriftReader reader) =>
        [.. pairs.Select(entry => Statement(entry.Key, entry.Value, reader)).OrderByDescending(statement => statement.Difference)
            .ThenBy(statement => statement.Number)];

    private static DriftStatement Statement(int number, List<DriftPair> pairs, DriftReader reader)
    {
        Place[] all = [.. pairs.SelectMany(pair => new[] { pair.A, pair.B }).Distinct()];

        // The fuller one of the two that differ most.
        Place fullest = pairs.MaxBy(pair => pair.Difference)!.A;
        string? speaker = pairs
            .SelectMany(pair => new[] { (pair.A, Speaker: pair.SpeakerA), (A: pair.B, Speaker: pair.SpeakerB) })
            .Where(entry => entry.Speaker is not null)
            .GroupBy(entry => reader.NameOf(entry.A.Article, entry.Speaker!), StringComparer.Ordinal)
            .MaxBy(name => name.Count())?.Key;
        return new DriftStatement(
            number,
            speaker,
            fullest,
            [fullest, .. all.Where(place => place != fullest)],
            [.. pairs.OrderByDescending(pair => pair.Difference)]);
    }
}
