namespace Parallax;

/// <summary>
/// Aligns the sentences of articles by what their words, names, numbers and characters have in common; nothing has to be annotated.
/// </summary>
/// <param name="rarity">How rare the words are.</param>
/// <param name="options">When two sentences count as alike; null for the defaults.</param>
public sealed class SentenceAligner(WordRarity rarity, SentenceAlignmentOptions? options = null)
{
    private readonly SentenceAlignmentOptions options = options ?? new SentenceAlignmentOptions();

    /// <summary>Which sentences of two articles render the same statements, in the order of the first.</summary>
    public IReadOnlyList<AlignedSentences> Align(SegmentedArticle a, SegmentedArticle b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        VectorReader reader = new(rarity);
        ComparedSentence[] sentences = [.. ComparedSentence.Of(0, a, [], reader), .. ComparedSentence.Of(1, b, [], reader)];
        return [.. Matches(sentences).Select(match => new AlignedSentences(At(match.First), At(match.Second), match.Likeness.Similarity))];

        SentencePlace[] At(IReadOnlyList<int> numbers) => [.. numbers.Select(i => new SentencePlace(sentences[i].Text.Part, sentences[i].Span))];
    }

    /// <summary>The matches of all pairs of articles, by pair.</summary>
    /// <param name="sentences">The sentences of all articles, article by article.</param>
    internal IEnumerable<SentenceMatch> Matches(IReadOnlyList<ComparedSentence> sentences)
    {
        CandidateIndex index = new(sentences, options);
        PairAlignment pairs = new(sentences, options);
        using ThreadLocal<(float[] Sums, List<int> Touched)> scratch = new(() => (new float[sentences.Count], []));
        IEnumerable<(int Start, int End)> articles = Articles(sentences);
        return OrderedParallel.Select(articles, Align).SelectMany(matches => matches).ToList();

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

/// <summary>Sentences of two articles that render one statement.</summary>
/// <param name="A">The sentences of the first article, in order.</param>
/// <param name="B">Those of the second.</param>
/// <param name="Similarity">How alike the two sides are, above 0 and up to 1.</param>
public sealed record AlignedSentences(IReadOnlyList<SentencePlace> A, IReadOnlyList<SentencePlace> B, double Similarity);

/// <summary>Where a sentence stands.</summary>
/// <param name="In">In which of the article's texts.</param>
/// <param name="Span">Where in it.</param>
public readonly record struct SentencePlace(TextPart In, TextSpan Span);
