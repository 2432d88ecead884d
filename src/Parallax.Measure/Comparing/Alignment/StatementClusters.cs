namespace Parallax;

/// <summary>Gathers linked sentences into statements, the most alike first.</summary>
internal sealed class StatementClusters
{
    private readonly IReadOnlyList<ComparedSentence> sentences;
    private readonly AverageLinkage clusters;

    public StatementClusters(IReadOnlyList<ComparedSentence> sentences)
    {
        this.sentences = sentences;
        clusters = new AverageLinkage(sentences.Count, CanShareArticles);
    }

    /// <summary>The sentences of each statement and the one that is most like all others, in the order of their first members.</summary>
    public IEnumerable<(IReadOnlyList<int> Members, int Central)> Of(IEnumerable<SentenceMatch> matches, double threshold)
    {
        foreach (SentenceMatch match in matches.OrderByDescending(match => match.Likeness.Strength))
            clusters.Join(Side(match.First), Side(match.Second), threshold);
        return clusters.All.Where(cluster => cluster.Members.Select(member => sentences[member].Article).Distinct().Skip(1).Any())
            .Select(cluster => ((IReadOnlyList<int>)[.. cluster.Members.Order()], Central(cluster)))
            .OrderBy(statement => statement.Item1[0]);
    }

    // A sentence of a text speaks better for a statement than a headline; of two that are equally central the fuller one does.
    private int Central(VectorCluster cluster) => cluster.Members
        .OrderByDescending(i => sentences[i].IsRunning)
        .ThenByDescending(i => Math.Round(cluster.AverageTo(sentences[i].Vector), 2))
        .ThenByDescending(i => sentences[i].Span.Length)
        .ThenBy(i => i)
        .First();

    // The parts of a split sentence belong together from the start, where neither is in a group yet.
    private VectorCluster Side(IReadOnlyList<int> numbers) => numbers.Select(i => clusters[i]).FirstOrDefault(known => known is not null)
        ?? clusters.Begin(numbers, numbers.Select(i => sentences[i].Vector).Aggregate((both, next) => both.With(next)));

    // One rendering an article: its headline may say again what its text says, but two sentences of the running text are two statements.
    private bool CanShareArticles(VectorCluster a, VectorCluster b)
    {
        HashSet<int> running = [.. a.Members.Where(i => sentences[i].IsRunning).Select(i => sentences[i].Article)];
        return !b.Members.Exists(i => sentences[i].IsRunning && running.Contains(sentences[i].Article));
    }
}
