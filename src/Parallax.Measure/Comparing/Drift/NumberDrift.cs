namespace Parallax;

/// <summary>
/// Another quantity of the same thing in two copies of one text, as <see cref="Measures.Numbers"/> reconciles them. What independent texts count may
/// be two things, which the numbers side by side leave to the reader.
/// </summary>
internal sealed class NumberDrift
{
    private readonly List<(int Row, Place A, Place B, NumberPair Pair)> pairs = [];
    private readonly HashSet<NumberPair> shown = [];

    public NumberDrift(AnnotatedCorpus corpus)
    {
        Independence families = Independence.Of(corpus);
        foreach (NumberRow row in corpus.Numbers().Rows)
        {
            pairs.AddRange(row.Pairs.Where(pair => pair.Agreement != NumberAgreement.Same
                    && families.FamilyOf(pair.First.Article) == families.FamilyOf(pair.Second.Article))
                .Select(pair => (row.Number, pair.First.Place, pair.Second.Place, pair)));
        }
    }

    /// <summary>The numbers of two renderings that differ, each told once.</summary>
    public IEnumerable<DriftChange> Of(RenderingPair pair)
    {
        foreach ((_, Place a, Place b, NumberPair numbers) in pairs)
        {
            bool inOrder = Holds(pair.A, a) && Holds(pair.B, b);
            if ((inOrder || (Holds(pair.A, b) && Holds(pair.B, a))) && shown.Add(numbers))
                yield return new DriftChange(DriftKind.NumberChanged, inOrder ? a : b, inOrder ? b : a, false);
        }
    }

    /// <summary>The pairs that stand in no two renderings compared so far, by what they count.</summary>
    public IReadOnlyList<IGrouping<int, NumberPair>> Rest() =>
        [.. pairs.Where(entry => !shown.Contains(entry.Pair)).GroupBy(entry => entry.Row, entry => entry.Pair)];

    private static bool Holds(ToldRendering rendering, Place place) =>
        rendering.Article == place.Article && rendering.Told.Text.Part == place.In && rendering.Span.Contains(place.Span);
}
