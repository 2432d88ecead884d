namespace Parallax;

/// <summary>Gathers articles into events, the most alike first, as long as nothing says clearly that they tell different ones.</summary>
/// <param name="leads">What the articles are about, those with a date first, in its order.</param>
internal sealed class EventClusters(IReadOnlyList<EventLead> leads, EventsOptions options)
{
    private readonly AverageLinkage clusters = new(leads.Count, static (_, _) => true);
    private readonly bool hasDates = leads.Any(lead => lead.Day is not null);

    // The first and the last day of each cluster; null where none of its articles has one.
    private readonly Dictionary<VectorCluster, (DateOnly? First, DateOnly? Last)> days = [];

    /// <summary>The clusters, in the order of their first articles.</summary>
    public VectorCluster[] Of()
    {
        for (int i = 0; i < leads.Count; i++)
            days[clusters.Begin([i], leads[i].Words)] = (leads[i].Day, leads[i].Day);
        (int First, int Second)[] pairs = new EventPairs(leads, options).All();

        // What was too unlike one article may be alike enough to all that were gathered around it since.
        bool hasJoined = true;
        while (hasJoined)
        {
            hasJoined = false;
            foreach ((int first, int second) in pairs)
                hasJoined |= TryJoin(clusters[first]!, clusters[second]!);
            pairs = [.. pairs.Where(pair => clusters[pair.First] != clusters[pair.Second])];
        }

        return [.. clusters.All];
    }

    private bool TryJoin(VectorCluster a, VectorCluster b)
    {
        if (a == b || clusters.Join(a, b, Threshold(days[a], days[b])) is not { } joined)
            return false;
        days[joined] = (Earlier(days[a].First, days[b].First), Later(days[a].Last, days[b].Last));
        return true;
    }

    // The further apart in time, the more alike must two reports be; infinitely so beyond a few days.
    private double Threshold((DateOnly? First, DateOnly? Last) a, (DateOnly? First, DateOnly? Last) b)
    {
        if (a is not ({ } first, { } last) || b is not ({ } otherFirst, { } otherLast))
            return options.Threshold + (hasDates ? options.WithoutDate : 0);
        int between = Math.Max(otherFirst.DayNumber - last.DayNumber, first.DayNumber - otherLast.DayNumber);
        int whole = Math.Max(last.DayNumber, otherLast.DayNumber) - Math.Min(first.DayNumber, otherFirst.DayNumber);
        return between > options.Days || whole > options.DaysOfAll ? double.PositiveInfinity
            : options.Threshold + (options.PerDay * Math.Max(0, between - 1));
    }

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b : a;
}
