namespace Parallax;

/// <summary>What tables say of an article of a lineage, whether it was annotated or only read.</summary>
internal sealed record LineageArticle(int Number, string Id, string Outlet, string? Date, AnnotatedArticle? Annotated = null)
{
    public string Label => $"{Wording.Number(Number)} {Outlet}";

    /// <summary>Its name as a link, with the id for whoever looks it up in the corpus.</summary>
    public CellPart Part => new(Annotated is null ? $"{Label} ({Id})" : Label) { Article = Annotated };

    /// <summary>The same lineage by what tables say of its articles.</summary>
    public static Lineage<LineageArticle> Of<T>(Lineage<T> lineage)
        where T : notnull
    {
        Dictionary<object, LineageArticle> known = new(ReferenceEqualityComparer.Instance);
        foreach ((int index, T article) in lineage.Articles.Index())
        {
            known[article] = article switch
            {
                AnnotatedArticle { Article: var read } own => new(index + 1, read.Id, read.Outlet.Name, read.Date, own),
                Article read => new(index + 1, read.Id, read.Outlet.Name, read.Date),
                ArticleHead head => new(head.Number, head.Id, head.Outlet.Name, head.Date),
                _ => throw new NotSupportedException($"A lineage of {typeof(T).Name} has no table."),
            };
        }

        return lineage.Of(article => known[article]);
    }
}
