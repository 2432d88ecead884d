namespace Parallax;

/// <summary>What two articles have in common, sentence by sentence.</summary>
public static class SentenceAlignmentTable
{
    /// <summary>
    /// The sentences of two articles that render one statement, beside each other, in the order of the one that stands earlier in the corpus.
    /// </summary>
    /// <param name="alignment">The alignment of a corpus.</param>
    /// <param name="a">One of its articles.</param>
    /// <param name="b">Another one; which of the two is first does not matter.</param>
    public static Table Table(this SentenceAlignment alignment, AnnotatedArticle a, AnnotatedArticle b)
    {
        ArgumentNullException.ThrowIfNull(alignment);
        IReadOnlyList<SentenceLink> links = alignment.Between(a, b);
        return new Table(
            "alignment",
            links.Count == 0
                ? "No sentence of the two articles was found to render a statement of the other."
                : $"{Capital(Count(links.Count, "statement"))} in both articles, as each has it.",
            [
                new(links.Count == 0 ? "First" : links[0].A[0].Article.OutletName()),
                new(links.Count == 0 ? "Second" : links[0].B[0].Article.OutletName()),
                new("Likeness", IsNumber: true),
            ],
            [new TableSection(null, [.. links.Select(Row)])],
            new TidyRows(["articleA", "outletA", "articleB", "outletB", "similarity", "textA", "textB"], [.. links.Select(Tidy)]))
        {
            Explanation = "Likeness: up to 1 for the same words. What is not here may stand in both in words that were not recognised.",
            Settings = alignment.Settings,
        };
    }

    private static TableRow Row(SentenceLink link) =>
        new(Quoted(link.A), [Quoted(link.B), new Cell(CoverageNotFoundTable.Likeness(link.Similarity))]);

    private static Cell Quoted(IReadOnlyList<Place> sentences) => new([.. sentences.Select(place => place.Part())]);

    private static TidyRow Tidy(SentenceLink link) => new(
        [.. link.A[0].Article.Values(), .. link.B[0].Article.Values(), link.Similarity, Text(link.A), Text(link.B)],
        new Concordance([.. link.A, .. link.B]));

    private static string Text(IReadOnlyList<Place> sentences) => string.Join(' ', sentences.Select(PlaceCells.Line));
}
