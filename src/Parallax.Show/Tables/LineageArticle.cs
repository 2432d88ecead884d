namespace Parallax;

/// <summary>What tables say of an article of a lineage, whether it was annotated or only read.</summary>
/// <param name="Number">Its number in the corpus, from 1.</param>
/// <param name="Id">Its id.</param>
/// <param name="Outlet">Its outlet's name.</param>
/// <param name="Date">Its date as given.</param>
/// <param name="Annotated">The article itself, for links; null where it was only read.</param>
internal sealed record LineageArticle(int Number, string Id, string Outlet, string? Date, AnnotatedArticle? Annotated = null)
{
    /// <summary>"3 Halmere Post".</summary>
    public string Label => $"{Wording.Number(Number)} {Outlet}";

    /// <summary>Its name as a link, with the id for whoever looks it up in the corpus.</summary>
    public CellPart Part => new(Annotated is null ? $"{Label} ({Id})" : Label) { Article = Annotated };

    /// <summary>The lineage of an annotated corpus.</summary>
    public static Lineage<LineageArticle> Of(SharedTexts shared)
    {
        ArgumentNullException.ThrowIfNull(shared);
        Dictionary<AnnotatedArticle, LineageArticle> known = new(ReferenceEqualityComparer.Instance);
        foreach ((int number, AnnotatedArticle article) in shared.Articles.Index())
            known[article] = new LineageArticle(number + 1, article.Article.Id, article.OutletName(), article.Article.Date, article);
        return shared.Of(article => known[article]);
    }

    /// <summary>The lineage of articles that were only read, all in memory.</summary>
    public static Lineage<LineageArticle> Of(Lineage<Article> lineage)
    {
        ArgumentNullException.ThrowIfNull(lineage);
        Dictionary<Article, LineageArticle> known = new(ReferenceEqualityComparer.Instance);
        foreach ((int number, Article article) in lineage.Articles.Index())
            known[article] = new LineageArticle(number + 1, article.Id, article.Outlet.Name, article.Date);
        return lineage.Of(article => known[article]);
    }

    /// <summary>The lineage of articles that were only read, one after another.</summary>
    public static Lineage<LineageArticle> Of(Lineage<ArticleHead> lineage)
    {
        ArgumentNullException.ThrowIfNull(lineage);
        return lineage.Of(head => new LineageArticle(head.Number, head.Id, head.Outlet.Name, head.Date));
    }
}
