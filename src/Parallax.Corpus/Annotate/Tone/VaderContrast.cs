namespace Parallax;

/// <summary>
/// VADER's rule for "but": what stands before it counts half, what stands after it half as much again. The reference looks each rating up by its
/// value and changes the first token that has it; where a changed rating equals a later one, that token is changed twice and the later one not
/// at all. To agree, so does this, with a queue of places per value instead of a search.
/// </summary>
internal static class VaderContrast
{
    private const double Before = 0.5;
    private const double After = 1.5;

    /// <summary>Changes the valences of <paramref name="tokens"/>, of which number <paramref name="but"/> is the first "but".</summary>
    public static void Apply(Span<VaderToken> tokens, int but)
    {
        Dictionary<double, PriorityQueue<int, int>> places = [];
        for (int i = 0; i < tokens.Length; i++)
        {
            double valence = tokens[i].Valence;
            if (valence == 0)
                continue; // Half of nothing is nothing.
            Add(places, valence, i);
            int first = First(places[valence], tokens, valence);
            if (first == but)
                continue;
            tokens[first].Valence = valence * (first < but ? Before : After);
            Add(places, tokens[first].Valence, first);
        }
    }

    private static void Add(Dictionary<double, PriorityQueue<int, int>> places, double valence, int place)
    {
        if (!places.TryGetValue(valence, out PriorityQueue<int, int>? queue))
            places.Add(valence, queue = new PriorityQueue<int, int>());
        queue.Enqueue(place, place);
    }

    private static int First(PriorityQueue<int, int> queue, Span<VaderToken> tokens, double valence)
    {
        while (tokens[queue.Peek()].Valence != valence)
            queue.Dequeue();
        return queue.Peek();
    }
}
