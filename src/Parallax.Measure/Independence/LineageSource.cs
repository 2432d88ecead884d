namespace Parallax;

/// <summary>
/// The articles that are compared, by number. Where their blocks and sentences are not known they are made when they are asked for; those asked for
/// last are kept, while their pairs are read.
/// </summary>
/// <param name="outletOf">The outlet of an article.</param>
/// <param name="read">An article; called again and again where its text lies in a file.</param>
/// <param name="known">Its sentences, where they are known.</param>
internal sealed class LineageSource(int count, Func<int, Outlet> outletOf, Func<int, Article> read, Func<int, SegmentedArticle>? known = null)
{
    private const int Most = 256;
    private readonly Dictionary<int, LabelledArticle> labelled = [];
    private readonly Dictionary<int, SegmentedArticle> segmented = [];
    private readonly Segmenter segmenter = new();

    public int Count => count;

    public Outlet OutletOf(int article) => outletOf(article);

    public string TextOf(int article) => read(article).Text;

    public IReadOnlyList<Block> BlocksOf(int article) => known?.Invoke(article).Text.Blocks ?? Labelled(article).Blocks;

    public SegmentedArticle Segmented(int article) =>
        known?.Invoke(article) ?? Get(segmented, article, number => segmenter.Segment(Labelled(number)));

    private LabelledArticle Labelled(int article) => Get(labelled, article, number => BlockLabeller.Default.Label(read(number)));

    private static T Get<T>(Dictionary<int, T> made, int article, Func<int, T> make)
    {
        if (made.TryGetValue(article, out T? value))
            return value;
        if (made.Count >= Most)
            made.Clear();
        return made[article] = make(article);
    }
}
