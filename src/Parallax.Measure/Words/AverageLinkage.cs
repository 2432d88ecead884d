namespace Parallax;

/// <summary>
/// Joins numbered things into clusters, two by two (agglomerative clustering with average linkage, Sokal and Michener 1958): two clusters become one
/// only where their members are alike on average, so that a chain of vague links joins nothing.
/// </summary>
/// <param name="mayJoin">Whether two clusters, the larger first, may become one, however alike they are.</param>
internal sealed class AverageLinkage(int things, Func<VectorCluster, VectorCluster, bool> mayJoin)
{
    private readonly VectorCluster?[] clusterOf = new VectorCluster?[things];

    /// <summary>The clusters, in the order of their first things.</summary>
    public IEnumerable<VectorCluster> All => clusterOf.OfType<VectorCluster>().Distinct();

    /// <summary>The cluster of a thing; null where it is in none yet.</summary>
    public VectorCluster? this[int thing] => clusterOf[thing];

    /// <summary>Puts things that belong together from the start into a cluster of their own.</summary>
    public VectorCluster Begin(IReadOnlyList<int> members, FeatureVector vector)
    {
        VectorCluster cluster = new(members, vector);
        foreach (int member in members)
            clusterOf[member] = cluster;
        return cluster;
    }

    /// <summary>Joins two clusters that are at least so much alike on average; the one that they are then, null where they are not joined.</summary>
    public VectorCluster? Join(VectorCluster a, VectorCluster b, double threshold)
    {
        (VectorCluster large, VectorCluster small) = a.Members.Count >= b.Members.Count ? (a, b) : (b, a);
        if (a == b || large.AverageTo(small) < threshold || !mayJoin(large, small))
            return null;
        large.Add(small);
        foreach (int member in small.Members)
            clusterOf[member] = large;
        return large;
    }
}
