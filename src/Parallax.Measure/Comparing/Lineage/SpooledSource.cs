namespace Parallax;

/// <summary>Articles whose texts lie in a temporary file; blocks and sentences are made where they are asked for.</summary>
internal sealed class SpooledSource(IReadOnlyList<ArticleHead> heads, TextSpool texts) : ILineageSource
{
    private readonly LineageCache cache = new();

    public int Count => heads.Count;

    public Outlet OutletOf(int article) => heads[article].Outlet;

    public string TextOf(int article) => texts[article];

    public IReadOnlyList<Block> BlocksOf(int article) => cache.Labelled(article, Article).Blocks;

    public SegmentedArticle Segmented(int article) => cache.Segmented(article, Article);

    private Article Article(int number)
    {
        ArticleHead head = heads[number];
        return new Article(head.Id, head.Outlet, texts[number]) { Title = head.Title, Date = head.Date };
    }
}
