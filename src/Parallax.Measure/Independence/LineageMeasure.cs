namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The lineage of a corpus in memory. As <see cref="Measures.SharedTexts"/> finds it, but for the blocks of articles, which are
    /// labelled only where something is shared.
    /// </summary>
    public static Lineage<Article> Lineage(this Corpus corpus, SharedTextsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        LineageReader reader = new(options ?? new SharedTextsOptions());
        foreach (Article article in corpus.Articles)
            reader.Add(article.Outlet, article.Text);
        return reader.Read(Source(corpus)).Of(number => corpus.Articles[number]);
    }

    /// <summary>
    /// Only which articles share text, each pair once, in corpus order: not how, and not those that say the same in other words. Many times as fast
    /// as <see cref="Lineage(Corpus, SharedTextsOptions?)"/>, which reads what each pair shares.
    /// </summary>
    public static IReadOnlyList<(Article First, Article Second)> ReprintPairs(this Corpus corpus, SharedTextsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        PassageFinder finder = new(options ?? new SharedTextsOptions());
        foreach (Article article in corpus.Articles)
            finder.Add(article.Outlet, article.Text);
        return [.. finder.Pairs(Source(corpus)).Select(pair => (corpus.Articles[pair.First], corpus.Articles[pair.Second]))];
    }

    /// <summary>
    /// The lineage of articles that are read one after another. Their texts go into a temporary file, of which only what shares something is read
    /// again; in memory an article takes about 1.8 kB.
    /// </summary>
    /// <param name="articles">The articles, enumerated once.</param>
    /// <param name="options">When two share a text; null for the defaults.</param>
    /// <exception cref="IOException">The temporary file cannot be written.</exception>
    public static Lineage<ArticleHead> Lineage(this IEnumerable<Article> articles, SharedTextsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        LineageReader reader = new(options ?? new SharedTextsOptions());
        List<ArticleHead> heads = [];
        using TextSpool texts = new();
        foreach (Article article in articles)
        {
            heads.Add(new ArticleHead(heads.Count + 1, article.Id, article.Outlet, article.Title, article.Date));
            texts.Add(article.Text);
            reader.Add(article.Outlet, article.Text);
        }

        return reader.Read(new LineageSource(heads.Count, number => heads[number].Outlet, Read)).Of(number => heads[number]);

        Article Read(int number)
        {
            ArticleHead head = heads[number];
            return new Article(head.Id, head.Outlet, texts[number]) { Title = head.Title, Date = head.Date };
        }
    }

    private static LineageSource Source(Corpus corpus) =>
        new(corpus.Articles.Count, number => corpus.Articles[number].Outlet, number => corpus.Articles[number]);
}
