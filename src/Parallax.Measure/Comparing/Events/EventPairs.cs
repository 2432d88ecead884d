namespace Parallax;

/// <summary>Finds the articles whose leads are alike, through an index of their rare words: each is only compared with what stands near it.</summary>
internal sealed class EventPairs(IReadOnlyList<EventLead> leads, EventsOptions options)
{
    // What stands in more than about one sentence of a hundred leads to all articles on politics, not to an event.
    private const double LeastRarity = 2.3;

    // The articles stand in the order of their dates, so that the last ones are the nearest.
    private const int MostNeighbours = 60;

    private readonly Dictionary<ulong, List<int>> postings = [];
    private readonly HashSet<int> near = [];

    /// <summary>The pairs that may tell one event, the most alike first.</summary>
    public (int First, int Second)[] All()
    {
        List<(int First, int Second, double Likeness)> pairs = [];
        for (int i = 0; i < leads.Count; i++)
        {
            foreach (int other in Near(i).Order())
            {
                double likeness = leads[other].Words.Cosine(leads[i].Words);
                if (likeness >= options.Threshold)
                    pairs.Add((other, i, likeness));
            }
        }

        return [.. pairs.OrderByDescending(pair => pair.Likeness).Select(pair => (pair.First, pair.Second))];
    }

    private HashSet<int> Near(int number)
    {
        near.Clear();
        foreach ((ulong key, float weight, _) in leads[number].Words.Features())
        {
            if (weight * leads[number].Words.Length < LeastRarity)
                continue;
            List<int> list = postings.At(key);
            for (int i = list.Count - 1; i >= Math.Max(0, list.Count - MostNeighbours); i--)
            {
                if (leads[number].Day is { } day && leads[list[i]].Day is { } other && day.DayNumber - other.DayNumber > options.Days)
                    break;
                near.Add(list[i]);
            }

            list.Add(number);
        }

        return near;
    }
}
