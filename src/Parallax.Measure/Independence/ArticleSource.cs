namespace Parallax;

/// <summary>
/// Articles whose blocks and sentences are made where they are asked for; those asked for last are kept, while their pairs are read.
/// </summary>
/// <param name="count">How many there are.</param>
/// <param name="outletOf">The outlet of an article.</param>
/// <param name="read">An article; called again and again where its text lies in a file.</param>
internal sealed class ArticleSource(int count, Func<int, Outlet> outletOf, Func<int, Article> read) : ILineageSource
{
    private const int Most = 256;
    private readonly Dictionary<int, LabelledArticle> labelled = [];
    private readonly Dictionary<int, SegmentedArticle> segmented = [];
    private readonly Segmenter segmenter = new();

    public int Count => count;

    public Outlet OutletOf(int article) => outletOf(article);

    public string TextOf(int article) => read(article).Text;

    public IReadOnlyList<Block> BlocksOf(int article) => Labelled(article).Blocks;

    public SegmentedArticle Segmented(int article) => Get(segmented, article, number => segmenter.Segment(Labelled(number)));

    private LabelledArticle Labelled(int article) => Get(labelled, article, number => BlockLabeller.Default.Label(read(number)));

    private static T Get<T>(Dictionary<int, T> known, int article, Func<int, T> make)
    {
        if (known.TryGetValue(article, out T? value))
            return value;
        if (known.Count >= Most)
            known.Clear();
        return known[article] = make(article);
    }
}
