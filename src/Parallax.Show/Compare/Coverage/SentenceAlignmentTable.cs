namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>
    /// The sentences of two articles that render one statement, beside each other, in the order of the one that stands earlier in the corpus.
    /// </summary>
    /// <param name="alignment">The alignment of a corpus.</param>
    /// <param name="a">One of its articles.</param>
    /// <param name="b">Another one; which of the two is first does not matter.</param>
    public static Table Table(this SentenceAlignment alignment, AnnotatedArticle a, AnnotatedArticle b)
    {
        IReadOnlyList<SentenceLink> links = alignment.Between(a, b);
        Columns<SentenceLink> columns = new(
        [
            (links.Count == 0 ? "First" : links[0].A[0].Article.OutletName(), link => Quoted(link.A)),
            (links.Count == 0 ? "Second" : links[0].B[0].Article.OutletName(), link => Quoted(link.B)),
            (new("Likeness", IsNumber: true), link => Fixed(link.Similarity, 2)),
        ]);
        string title = links.Count == 0
            ? "No sentence of the two articles was found to render a statement of the other."
            : $"{Capital(Count(links.Count, "statement"))} in both articles, as each has it.";
        return columns.Table("alignment", title, links, TidyRows.Of(links, link => new Concordance([.. link.A, .. link.B]),
        [
            .. PlaceCells.Columns<SentenceLink>(link => link.A[0].Article, "A"), .. PlaceCells.Columns<SentenceLink>(link => link.B[0].Article, "B"),
            ("similarity", link => link.Similarity), ("textA", link => Text(link.A)), ("textB", link => Text(link.B)),
        ])) with
        {
            Explanation = "Likeness: up to 1 for the same words. What is not here may stand in both in words that were not recognised.",
            Settings = alignment.Settings,
        };
    }

    private static Cell Quoted(IReadOnlyList<Place> sentences) => new([.. sentences.Select(place => place.Part())]);

    private static string Text(IReadOnlyList<Place> sentences) => string.Join(' ', sentences.Select(PlaceWording.Line));
}
