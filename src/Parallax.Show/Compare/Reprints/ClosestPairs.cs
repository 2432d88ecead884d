namespace Parallax;

/// <summary>The pairs of articles of a corpus that are worth a page of their own: those that share a text, or some sentences.</summary>
/// <param name="Pages">The closest ones.</param>
/// <param name="All">How many share so much.</param>
internal sealed record ClosestPairs(IReadOnlyList<ClosePair> Pages, int All)
{
    /// <summary>More sentences than these are no chance.</summary>
    public const int MinimumLinks = 4;

    /// <summary>Of a hundred articles there are thousands of pairs, and nobody reads thousands of pages.</summary>
    public const int MostPages = 50;

    /// <summary>Those of a corpus that is compared; measured once, whoever asks.</summary>
    public static readonly Func<Comparing, ClosestPairs> OfCompared = static asked => Of(asked.Events, asked.Findings.SharedTexts);

    private static ClosestPairs Of(Events events, SharedTexts shared)
    {
        HashSet<(AnnotatedArticle, AnnotatedArticle)> sharing = [.. shared.Pairs.Select(pair => (pair.First, pair.Second))];
        ClosePair[] close =
        [
            .. events.All.SelectMany(one => one.Corpus.SentenceAlignment().Links)
                .CountBy(link => (Left: link.A[0].Article, Right: link.B[0].Article))
                .Where(pair => pair.Value >= MinimumLinks || sharing.Contains(pair.Key))
                .Select(pair => new ClosePair(pair.Key.Left, pair.Key.Right, pair.Value))
                .OrderByDescending(pair => pair.Share),
        ];
        return new ClosestPairs([.. close.Take(MostPages)], close.Length);
    }
}

/// <summary>Two articles with sentences in both.</summary>
internal sealed record ClosePair(AnnotatedArticle Left, AnnotatedArticle Right, int Links)
{
    /// <summary>Links for each sentence of the shorter one.</summary>
    public double Share => (double)Links / Math.Min(Sentences(Left), Sentences(Right));

    private static int Sentences(AnnotatedArticle article) => article.Segmented.Texts.Sum(text => text.Sentences.Length);
}
