using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>Things that are one because they are alike on average.</summary>
/// <param name="vector">What they are compared by.</param>
internal sealed class VectorCluster(IEnumerable<int> members, FeatureVector vector)
{
    private readonly Dictionary<ulong, double> sum = vector.Features().ToDictionary(feature => feature.Key, feature => (double)feature.Weight);
    private readonly HashSet<ulong> names = [.. vector.Features().Where(feature => feature.IsName).Select(feature => feature.Key)];
    private int vectors = 1;

    public List<int> Members { get; } = [.. members];

    /// <summary>The mean cosine of all pairs; names weigh no more in it than what is said of them.</summary>
    /// <remarks>It is the product of the two sums, since every vector has length 1.</remarks>
    public double AverageTo(VectorCluster other)
    {
        (VectorCluster small, VectorCluster large) = sum.Count <= other.sum.Count ? (this, other) : (other, this);
        double content = 0, named = 0;
        foreach ((ulong key, double weight) in small.sum)
        {
            double product = weight * large.sum.GetValueOrDefault(key);
            if (names.Contains(key))
                named += product;
            else
                content += product;
        }

        return (content + Math.Min(named, content)) / vectors / other.vectors;
    }

    /// <summary>The mean cosine of a vector with all members.</summary>
    public double AverageTo(FeatureVector vector) =>
        vector.Features().Sum(feature => feature.Weight * sum.GetValueOrDefault(feature.Key)) / vectors;

    /// <summary>How much a feature weighs in all members together.</summary>
    public double WeightOf(ulong key) => sum.GetValueOrDefault(key);

    /// <summary>How alike a member is to the mean of the others, 0 to 1; 1 where there are none.</summary>
    public double ToOthers(FeatureVector member)
    {
        if (vectors == 1)
            return 1;
        double length = 0, product = 0;
        Dictionary<ulong, double> own = member.Features().ToDictionary(entry => entry.Key, entry => (double)entry.Weight);
        foreach ((ulong key, double weight) in sum)
        {
            double others = weight - own.GetValueOrDefault(key);
            length += others * others;
            product += others * own.GetValueOrDefault(key);
        }

        return length > 0 ? product / Math.Sqrt(length) : 0;
    }

    public void Add(VectorCluster other)
    {
        foreach ((ulong key, double weight) in other.sum)
            CollectionsMarshal.GetValueRefOrAddDefault(sum, key, out _) += weight;
        names.UnionWith(other.names);
        vectors += other.vectors;
        Members.AddRange(other.Members);
    }
}
