namespace Parallax;

/// <summary>
/// Gathers linked sentences into statements, the most alike first (agglomerative clustering with average linkage, Sokal and Michener 1958): two
/// groups become one only where their sentences are alike on average, so that a chain of vague links joins nothing.
/// </summary>
internal sealed class StatementClusters
{
    private readonly IReadOnlyList<ComparedSentence> sentences;
    private readonly double threshold;
    private readonly Cluster?[] clusterOf;

    public StatementClusters(IReadOnlyList<ComparedSentence> sentences, double threshold)
    {
        (this.sentences, this.threshold) = (sentences, threshold);
        clusterOf = new Cluster?[sentences.Count];
    }

    /// <summary>The groups of sentences, in the order of their first members.</summary>
    public IEnumerable<StatementMembers> Of(IEnumerable<SentenceMatch> matches)
    {
        foreach (SentenceMatch match in matches.OrderByDescending(match => match.Likeness.Strength))
            Join(Side(match.First), Side(match.Second));
        return clusterOf.OfType<Cluster>().Distinct().Where(cluster => cluster.Articles.Count > 1)
            .Select(cluster => new StatementMembers([.. cluster.Members.Order()], Central(cluster)))
            .OrderBy(statement => statement.Members[0]);
    }

    // A sentence of a text speaks better for a statement than a headline; of two that are equally central the fuller one does.
    private int Central(Cluster cluster) => cluster.Members
        .OrderByDescending(i => sentences[i].IsRunning)
        .ThenByDescending(i => Math.Round(cluster.AverageTo(sentences[i].Vector), 2))
        .ThenByDescending(i => sentences[i].Span.Length)
        .ThenBy(i => i)
        .First();

    // The parts of a split sentence belong together from the start, where neither is in a group yet.
    private Cluster Side(IReadOnlyList<int> numbers)
    {
        Cluster? cluster = numbers.Select(i => clusterOf[i]).FirstOrDefault(known => known is not null);
        if (cluster is not null)
            return cluster;
        FeatureVector vector = sentences[numbers[0]].Vector;
        foreach (int i in numbers.Skip(1))
            vector = vector.With(sentences[i].Vector);
        cluster = new Cluster([.. numbers], [sentences[numbers[0]].Article], vector);
        foreach (int i in numbers)
            clusterOf[i] = cluster;
        return cluster;
    }

    private void Join(Cluster a, Cluster b)
    {
        if (ReferenceEquals(a, b))
            return;
        (Cluster large, Cluster small) = a.Members.Count >= b.Members.Count ? (a, b) : (b, a);
        if (large.AverageTo(small) < threshold || !CanShareArticles(large, small))
            return;
        large.Add(small);
        foreach (int i in small.Members)
            clusterOf[i] = large;
    }

    // One rendering an article: its headline may say again what its text says, but two sentences of the running text are two statements.
    private bool CanShareArticles(Cluster a, Cluster b)
    {
        if (!a.Articles.Overlaps(b.Articles))
            return true;
        HashSet<int> running = [.. a.Members.Where(i => sentences[i].IsRunning).Select(i => sentences[i].Article)];
        return !b.Members.Any(i => sentences[i].IsRunning && running.Contains(sentences[i].Article));
    }

    private sealed class Cluster(List<int> members, HashSet<int> articles, FeatureVector vector)
    {
        private readonly Dictionary<ulong, float> sum = vector.Features().ToDictionary(feature => feature.Key, feature => feature.Weight);
        private readonly HashSet<ulong> names = [.. vector.Features().Where(feature => feature.IsName).Select(feature => feature.Key)];
        private int units = 1;

        public List<int> Members { get; } = members;

        public HashSet<int> Articles { get; } = articles;

        // The mean over all pairs is the product of the two sums, since every vector has length 1. Names weigh no more than what is said of them.
        public double AverageTo(Cluster other)
        {
            double content = 0, named = 0;
            foreach ((ulong key, float weight) in other.sum)
            {
                double product = weight * sum.GetValueOrDefault(key);
                if (names.Contains(key))
                    named += product;
                else
                    content += product;
            }

            return (content + Math.Min(named, content)) / units / other.units;
        }

        public double AverageTo(FeatureVector vector) =>
            vector.Features().Sum(feature => (double)feature.Weight * sum.GetValueOrDefault(feature.Key)) / units;

        public void Add(Cluster other)
        {
            foreach ((ulong key, float weight) in other.sum)
                sum[key] = sum.GetValueOrDefault(key) + weight;
            names.UnionWith(other.names);
            units += other.units;
            Members.AddRange(other.Members);
            Articles.UnionWith(other.Articles);
        }
    }
}

/// <summary>The sentences of a statement.</summary>
/// <param name="Members">Their numbers, in corpus order.</param>
/// <param name="Central">The one that is most like all others.</param>
internal sealed record StatementMembers(IReadOnlyList<int> Members, int Central);
