namespace Parallax;

/// <summary>Articles whose texts are in memory; blocks and sentences are made where they are asked for.</summary>
internal sealed class CorpusSource(IReadOnlyList<Article> articles) : ILineageSource
{
    private readonly LineageCache cache = new();

    public int Count => articles.Count;

    public Outlet OutletOf(int article) => articles[article].Outlet;

    public string TextOf(int article) => articles[article].Text;

    public IReadOnlyList<Block> BlocksOf(int article) => cache.Labelled(article, number => articles[number]).Blocks;

    public SegmentedArticle Segmented(int article) => cache.Segmented(article, number => articles[number]);
}
