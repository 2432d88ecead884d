using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>Articles that are alike on average, and lie within a window of days.</summary>
internal sealed class EventCluster(EventLead lead)
{
    private readonly Dictionary<ulong, double> sum = lead.Words.Features().ToDictionary(entry => entry.Key, entry => (double)entry.Weight);

    public List<EventLead> Members { get; } = [lead];

    public DateOnly? First { get; private set; } = lead.Day;

    public DateOnly? Last { get; private set; } = lead.Day;

    /// <summary>The mean cosine of all pairs between two clusters: the product of their sums, since every context has length 1.</summary>
    public double AverageTo(EventCluster other)
    {
        (EventCluster small, EventCluster large) = sum.Count <= other.sum.Count ? (this, other) : (other, this);
        double product = small.sum.Sum(entry => entry.Value * large.sum.GetValueOrDefault(entry.Key));
        return product / Members.Count / other.Members.Count;
    }

    /// <summary>How alike a member is to the mean of the others, 0 to 1; 1 where there are none.</summary>
    public double ToOthers(EventLead member)
    {
        if (Members.Count == 1)
            return 1;
        double length = 0, product = 0;
        Dictionary<ulong, double> own = member.Words.Features().ToDictionary(entry => entry.Key, entry => (double)entry.Weight);
        foreach ((ulong key, double weight) in sum)
        {
            double others = weight - own.GetValueOrDefault(key);
            length += others * others;
            product += others * own.GetValueOrDefault(key);
        }

        return length > 0 ? product / Math.Sqrt(length) : 0;
    }

    /// <summary>Whether all dates of both lie within so many days.</summary>
    public bool FitsWith(EventCluster other, int days)
    {
        DateOnly? first = Earlier(First, other.First), last = Later(Last, other.Last);
        return first is not { } from || last is not { } to || to.DayNumber - from.DayNumber <= days;
    }

    public void Add(EventCluster other)
    {
        foreach ((ulong key, double weight) in other.sum)
            CollectionsMarshal.GetValueRefOrAddDefault(sum, key, out _) += weight;
        Members.AddRange(other.Members);
        (First, Last) = (Earlier(First, other.First), Later(Last, other.Last));
    }

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a < b ? a : b;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null ? b : b is null || a > b ? a : b;
}

/// <summary>
/// Gathers articles into events, the most alike first (agglomerative clustering with average linkage, Sokal and Michener 1958). Only articles with a
/// rare word or name in common are ever compared.
/// </summary>
internal static class EventClusters
{
    private const int MostPostings = 400;

    public static IReadOnlyList<EventCluster> Of(IReadOnlyList<EventLead> leads, EventsOptions options)
    {
        bool hasDates = leads.Any(lead => lead.Day is not null);
        EventCluster[] clusterOf = [.. leads.Select(lead => new EventCluster(lead))];
        foreach ((int first, int second, _) in Pairs(leads, options).OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.First)
            .ThenBy(pair => pair.Second))
        {
            EventCluster a = clusterOf[first], b = clusterOf[second];
            if (ReferenceEquals(a, b) || !a.FitsWith(b, options.Days)
                || a.AverageTo(b) < options.Threshold + (hasDates && (a.First is null || b.First is null) ? options.WithoutDate : 0))
            {
                continue;
            }

            (EventCluster large, EventCluster small) = a.Members.Count >= b.Members.Count ? (a, b) : (b, a);
            large.Add(small);
            foreach (EventLead member in small.Members)
                clusterOf[member.Index] = large;
        }

        return [.. clusterOf.Distinct()];
    }

    private static IEnumerable<(int First, int Second, double Similarity)> Pairs(IReadOnlyList<EventLead> leads, EventsOptions options)
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
