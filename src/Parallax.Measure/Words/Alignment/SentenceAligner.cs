namespace Parallax;

/// <summary>
/// Aligns the sentences of articles by what their words, names, numbers and characters have in common.
/// </summary>
internal static class SentenceAligner
{
    /// <summary>The matches of all pairs of articles, by pair.</summary>
    /// <param name="sentences">The sentences of all articles, article by article.</param>
    /// <param name="options">When two sentences count as alike.</param>
    public static IReadOnlyList<SentenceMatch> Matches(IReadOnlyList<ComparedSentence> sentences, SentenceAlignmentOptions options)
    {
        CandidateIndex index = new(sentences, options);
        PairAlignment pairs = new(sentences, options);
        using ThreadLocal<(float[] Sums, List<int> Touched)> scratch = new(() => (new float[sentences.Count], []));
        IEnumerable<(int Start, int End)> articles = Articles(sentences);
        return [.. OrderedParallel.Select(articles, Align).SelectMany(matches => matches)];

        List<SentenceMatch> Align((int Start, int End) article)
        {
            List<Candidate> candidates = [];
            for (int i = article.Start; i < article.End; i++)
                candidates.AddRange(index.Of(i, article.End, scratch.Value.Sums, scratch.Value.Touched));
            return [.. candidates.GroupBy(pair => sentences[pair.Second].Article).OrderBy(other => other.Key)
                .SelectMany(other => pairs.Align([.. other]))];
        }
    }

    private static IEnumerable<(int Start, int End)> Articles(IReadOnlyList<ComparedSentence> sentences)
    {
        for (int start = 0, end; start < sentences.Count; start = end)
        {
            end = start + 1;
            while (end < sentences.Count && sentences[end].Article == sentences[start].Article)
                end++;
            yield return (start, end);
        }
    }
}
