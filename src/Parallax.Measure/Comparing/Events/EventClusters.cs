namespace Parallax;

/// <summary>
/// Gathers articles into events, the most alike first. Only articles with a rare word or name in common are ever compared.
/// </summary>
internal sealed class EventClusters
{
    private const int MostPostings = 400;
    private readonly IReadOnlyList<EventLead> leads;
    private readonly EventsOptions options;
    private readonly AverageLinkage clusters;

    // The first and the last day of each cluster; null where none of its articles has one.
    private readonly Dictionary<VectorCluster, (DateOnly? First, DateOnly? Last)> days = [];

    public EventClusters(IReadOnlyList<EventLead> leads, EventsOptions options)
    {
        (this.leads, this.options) = (leads, options);
        clusters = new AverageLinkage(leads.Count, (a, b) => AreWithin(options.Days, [a, b]));
        for (int i = 0; i < leads.Count; i++)
            days[clusters.Begin([i], leads[i].Words)] = (leads[i].Day, leads[i].Day);
    }

    /// <summary>The clusters, in the order of their first articles.</summary>
    public VectorCluster[] Of()
    {
        bool hasDates = leads.Any(lead => lead.Day is not null);
        foreach ((int first, int second, _) in Pairs().OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.First)
            .ThenBy(pair => pair.Second))
        {
            VectorCluster a = clusters[first]!, b = clusters[second]!;
            bool isDated = days[a].First is not null && days[b].First is not null;
            if (clusters.Join(a, b, options.Threshold + (hasDates && !isDated ? options.WithoutDate : 0)) is { } joined)
                days[joined] = Bounds([a, b]);
        }

        return [.. clusters.All];
    }

    /// <summary>Whether all dates of some clusters lie within so many days.</summary>
    public bool AreWithin(int most, IEnumerable<VectorCluster> some) =>
        Bounds(some) is not ({ } first, { } last) || last.DayNumber - first.DayNumber <= most;

    private (DateOnly? First, DateOnly? Last) Bounds(IEnumerable<VectorCluster> some) =>
        (some.Min(cluster => days[cluster].First), some.Max(cluster => days[cluster].Last));

    private IEnumerable<(int First, int Second, double Similarity)> Pairs()
    {
        CappedIndex index = new(MostPostings);
        for (int i = 0; i < leads.Count; i++)
        {
            foreach (int other in index.Add(i, leads[i].Words.Leads))
            {
                double similarity = leads[other].Words.Cosine(leads[i].Words);
                if (similarity >= options.Threshold)
                    yield return (other, i, similarity);
            }
        }
    }
}
