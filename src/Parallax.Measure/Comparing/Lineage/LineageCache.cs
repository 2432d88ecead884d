namespace Parallax;

/// <summary>Keeps the articles that were labelled and segmented last: one is asked for again and again while its pairs are read.</summary>
internal sealed class LineageCache
{
    private const int Most = 256;
    private readonly Dictionary<int, LabelledArticle> labelled = [];
    private readonly Dictionary<int, SegmentedArticle> segmented = [];
    private readonly Segmenter segmenter = new();

    public LabelledArticle Labelled(int number, Func<int, Article> article) => Get(labelled, number, number => BlockLabeller.Default.Label(article(number)));

    public SegmentedArticle Segmented(int number, Func<int, Article> article) =>
        Get(segmented, number, number => segmenter.Segment(Labelled(number, article)));

    private static T Get<T>(Dictionary<int, T> known, int number, Func<int, T> make)
    {
        if (known.TryGetValue(number, out T? value))
            return value;
        if (known.Count >= Most)
            known.Clear();
        return known[number] = make(number);
    }
}
