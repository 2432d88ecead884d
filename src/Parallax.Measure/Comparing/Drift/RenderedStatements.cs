namespace Parallax;

/// <summary>Gathers the pairs that differ into statements.</summary>
internal sealed class RenderedStatements
{
    private readonly Dictionary<(AnnotatedArticle, TextPart, int), int> numbers = new(new SentenceComparer());
    private readonly Dictionary<(AnnotatedArticle, TextPart, int), List<Place>> places = new(new SentenceComparer());
    private readonly Dictionary<int, List<DriftPair>> pairs = [];
    private int last;

    public RenderedStatements(SentenceAlignment alignment)
    {
        foreach (Statement statement in alignment.Statements)
        {
            foreach (Place sentence in statement.Renderings.SelectMany(rendering => rendering.Sentences))
                numbers.TryAdd(Key(sentence), statement.Number);
            last = Math.Max(last, statement.Number);
        }
    }

    /// <summary>Adds a pair to the statement of its fuller rendering, else of the other; a pair of no statement begins one.</summary>
    public void Add(DriftPair pair)
    {
        if (!numbers.TryGetValue(Key(pair.A), out int number) && !numbers.TryGetValue(Key(pair.B), out number))
            number = ++last;
        numbers.TryAdd(Key(pair.A), number);
        numbers.TryAdd(Key(pair.B), number);
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
        if (!pairs.TryGetValue(number, out List<DriftPair>? list))
            pairs[number] = list = [];
        list.Add(pair with { A = Known(pair.A), B = Known(pair.B) });
    }

    // One object for one rendering, so that whoever shows them can tell which pairs it is in.
    private Place Known(Place place)
    {
        if (!places.TryGetValue(Key(place), out List<Place>? known))
            places[Key(place)] = known = [];
        if (known.Find(other => other.Span == place.Span) is { } same)
            return same;
        known.Add(place);
        return place;
    }

    /// <summary>The statements, the most different first.</summary>
    public IReadOnlyList<DriftStatement> Ordered(DriftReader reader) =>
        [.. pairs.Select(entry => Statement(entry.Key, entry.Value, reader)).OrderByDescending(statement => statement.Difference).ThenBy(statement => statement.Number)];

    private static DriftStatement Statement(int number, List<DriftPair> pairs, DriftReader reader)
    {
        Place[] all = [.. pairs.SelectMany(pair => new[] { pair.A, pair.B }).Distinct(ReferenceEqualityComparer.Instance).Cast<Place>()];

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
            [fullest, .. all.Where(place => !ReferenceEquals(place, fullest))],
            [.. pairs.OrderByDescending(pair => pair.Difference)]);
    }

    private static (AnnotatedArticle, TextPart, int) Key(Place place) => (place.Article, place.In, place.Span.Start);

    private sealed class SentenceComparer : IEqualityComparer<(AnnotatedArticle Article, TextPart In, int Start)>
    {
        public bool Equals((AnnotatedArticle Article, TextPart In, int Start) x, (AnnotatedArticle Article, TextPart In, int Start) y) =>
            ReferenceEquals(x.Article, y.Article) && x.In == y.In && x.Start == y.Start;

        public int GetHashCode((AnnotatedArticle Article, TextPart In, int Start) obj) =>
            HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Article), obj.In, obj.Start);
    }
}
