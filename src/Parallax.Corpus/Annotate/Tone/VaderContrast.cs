namespace Parallax;

/// <summary>
/// VADER's rule for "but": what stands before it counts half, what stands after it half as much again. The reference looks each rating up by its
/// value and changes the first token that has it; where a changed rating equals a later one, that token is changed twice and the later one not
/// at all. To agree, so does this, in a long text with a queue of places per value instead of a search.
/// </summary>
internal static class VaderContrast
{
    private const double Before = 0.5;
    private const double After = 1.5;
    private const int MostSearched = 64;

    /// <summary>Changes the valences of the rated tokens.</summary>
    /// <param name="valences">The valences, in the order of their tokens.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="but">Which token is the first "but".</param>
    public static void Apply(VaderValence[] valences, int count, int but)
    {
        Dictionary<double, PriorityQueue<int, int>>? places = count > MostSearched ? [] : null;
        for (int i = 0; i < count; i++)
        {
            double valence = valences[i].Value;
            if (valence == 0)
                continue; // Half of nothing is nothing.
            if (places is not null)
                Add(places, valence, i);
            int place = places is null ? First(valences, valence) : First(places[valence], valences, valence);
            ref VaderValence first = ref valences[place];
            if (first.Token == but)
                continue;
            first.Value = valence * (first.Token < but ? Before : After);
            if (places is not null)
                Add(places, first.Value, place);
        }
    }

    private static void Add(Dictionary<double, PriorityQueue<int, int>> places, double valence, int place)
    {
        if (!places.TryGetValue(valence, out PriorityQueue<int, int>? queue))
            places.Add(valence, queue = new PriorityQueue<int, int>());
        queue.Enqueue(place, place);
    }

    private static int First(PriorityQueue<int, int> queue, VaderValence[] valences, double valence)
    {
        while (valences[queue.Peek()].Value != valence)
            queue.Dequeue();
        return queue.Peek();
    }

    private static int First(VaderValence[] valences, double valence)
    {
        int place = 0;
        while (valences[place].Value != valence)
            place++;
        return place;
    }
}
