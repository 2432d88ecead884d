namespace Parallax;

/// <summary>Aligns the sentences of two articles, given which of them are alike.</summary>
internal sealed class PairAlignment(IReadOnlyList<ComparedSentence> sentences, SentenceAlignmentOptions options)
{
    private const int MostInARow = 3;

    // How near a pair has to come to the best of either of its sentences: less where the order speaks for it.
    private const double InOrder = 0.6;
    private const double OutOfOrder = 0.85;

    // One link so far above the threshold says that two articles tell one event, as two links do.
    private const double AloneRelates = 1.6;
    private const double LeastAlone = 1.4;

    // A half of a split sentence is less like the whole than a whole one would be.
    private const double LeastPart = 0.75;

    /// <summary>The matches of two articles, in the order of the first.</summary>
    /// <param name="candidates">All pairs of their sentences that are somewhat alike, the first article's first.</param>
    public List<SentenceMatch> Align(IReadOnlyList<Candidate> candidates)
    {
        Candidate[] running = [.. candidates.Where(pair => sentences[pair.First].IsRunning && sentences[pair.Second].IsRunning)];
        Dictionary<int, double> best = Best(running);
        Candidate[] strong = [.. running.Where(pair => pair.Strength >= options.Threshold)];
        HashSet<int> taken = [];
        List<Candidate> chosen = [];

        // Out of order a pair has to be about the best that either side has.
        foreach (Candidate pair in SentenceChain.Longest(strong).Where(pair => IsNearBest(pair, best, InOrder))
            .Concat(strong.OrderByDescending(pair => pair.Strength).Where(pair => IsNearBest(pair, best, OutOfOrder))))
        {
            if (!taken.Contains(pair.First) && !taken.Contains(pair.Second))
                Take(pair);
        }

        List<SentenceMatch> matches = [.. chosen.OrderBy(pair => pair.First).Select(pair => Widened(pair, taken))];
        bool isRelated = chosen.Count > 1 || chosen.Any(pair => pair.Strength >= options.Threshold * AloneRelates);
        chosen.Clear();
        foreach (Candidate pair in running.OrderByDescending(pair => pair.Strength))
        {
            // One sentence may say what two say elsewhere; in related articles the two that are each other's best need less in common.
            bool isFree = !taken.Contains(pair.First) && !taken.Contains(pair.Second);
            if (pair.Strength >= options.Threshold
                ? !(taken.Contains(pair.First) && taken.Contains(pair.Second)) && IsNearBest(pair, best, OutOfOrder)
                : isFree && isRelated && IsNearBest(pair, best, 1))
            {
                Take(pair);
            }
        }

        matches.AddRange(chosen.Select(pair => new SentenceMatch([pair.First], [pair.Second], pair.Likeness)));
        matches.AddRange(Repeats(candidates, isRelated ? options.RelatedThreshold : options.Threshold));

        // In articles that tell different things, one pair of sentences that look alike has to look more so.
        if (!isRelated)
            matches.RemoveAll(match => match.Likeness.Strength < options.Threshold * LeastAlone);
        return [.. matches.OrderBy(match => match.First[0]).ThenBy(match => match.Second[0])];

        void Take(Candidate pair)
        {
            taken.Add(pair.First);
            taken.Add(pair.Second);
            chosen.Add(pair);
        }
    }

    // The strength of the best pair that each sentence is in.
    private static Dictionary<int, double> Best(IEnumerable<Candidate> pairs)
    {
        Dictionary<int, double> best = [];
        foreach (Candidate pair in pairs)
        {
            best[pair.First] = Math.Max(best.GetValueOrDefault(pair.First), pair.Strength);
            best[pair.Second] = Math.Max(best.GetValueOrDefault(pair.Second), pair.Strength);
        }

        return best;
    }

    private static bool IsNearBest(Candidate pair, Dictionary<int, double> best, double part) =>
        pair.Strength >= part * Math.Max(best[pair.First], best[pair.Second]);

    // A headline or caption is linked to the sentence that it is most like, which keeps its own link.
    private IEnumerable<SentenceMatch> Repeats(IReadOnlyList<Candidate> candidates, double threshold)
    {
        HashSet<Candidate> best = [];
        List<Candidate> heads =
            [.. candidates.Where(pair => pair.Strength >= threshold && (!sentences[pair.First].IsRunning || !sentences[pair.Second].IsRunning))];
        foreach (IGrouping<int, Candidate> head in heads.Where(pair => !sentences[pair.First].IsRunning).GroupBy(pair => pair.First))
            best.Add(head.MaxBy(pair => pair.Strength)!);
        foreach (IGrouping<int, Candidate> head in heads.Where(pair => !sentences[pair.Second].IsRunning).GroupBy(pair => pair.Second))
            best.Add(head.MaxBy(pair => pair.Strength)!);
        return best.Select(pair => new SentenceMatch([pair.First], [pair.Second], pair.Likeness));
    }

    // A sentence that was split: its neighbour joins where both together are clearly more like the other side than one alone.
    private SentenceMatch Widened(Candidate pair, HashSet<int> taken)
    {
        List<int> first = [pair.First], second = [pair.Second];
        Likeness likeness = pair.Likeness;
        FeatureVector ours = sentences[pair.First].Vector, theirs = sentences[pair.Second].Vector;
        bool grows = true;
        while (grows && first.Count + second.Count <= MostInARow)
            grows = Grow(second, ours, ref theirs, taken, ref likeness) || Grow(first, theirs, ref ours, taken, ref likeness);
        return new SentenceMatch(first, second, likeness);
    }

    private bool Grow(List<int> side, FeatureVector other, ref FeatureVector own, HashSet<int> taken, ref Likeness likeness)
    {
        foreach (int next in (ReadOnlySpan<int>)[side[^1] + 1, side[0] - 1])
        {
            int edge = next > side[0] ? side[^1] : side[0];
            if (next < 0 || next >= sentences.Count || taken.Contains(next) || !sentences[edge].IsBeside(sentences[next])
                || sentences[next].Vector.To(other).Strength < options.Threshold * LeastPart)
            {
                continue;
            }

            FeatureVector both = own.With(sentences[next].Vector);
            Likeness reached = both.To(other);
            if (reached.Strength < likeness.Strength + options.Widening)
                continue;
            (own, likeness) = (both, reached);
            side.Insert(next > side[0] ? side.Count : 0, next);
            taken.Add(next);
            return true;
        }

        return false;
    }
}

/// <summary>Sentences of two articles that render one statement.</summary>
/// <param name="First">Numbers of the first article's, in order.</param>
/// <param name="Second">Numbers of the second's.</param>
/// <param name="Likeness">How alike the two sides are.</param>
internal sealed record SentenceMatch(IReadOnlyList<int> First, IReadOnlyList<int> Second, Likeness Likeness);
