namespace Parallax;

/// <summary>Articles that are annotated already.</summary>
internal sealed class AnnotatedSource(AnnotatedCorpus corpus) : ILineageSource
{
    public int Count => corpus.Articles.Count;

    public Outlet OutletOf(int article) => corpus.Articles[article].Article.Outlet;

    public string TextOf(int article) => corpus.Articles[article].Article.Text;

    public IReadOnlyList<Block> BlocksOf(int article) => corpus.Articles[article].Segmented.Text.Blocks;

    public SegmentedArticle Segmented(int article) => corpus.Articles[article].Segmented;
}
