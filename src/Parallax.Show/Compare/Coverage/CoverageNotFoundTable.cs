namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>
    /// "Not found in this article": each statement with the number of independent texts that make it and the nearest sentence that was found.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="mostOfAnArticle">At most so many rows an article; null for all that were listed.</param>
    public static Table NotFoundTable(this Coverage coverage, int? mostOfAnArticle = null)
    {
        Columns<NotFoundStatement> columns = new(
        [
            ("Not found in this article", row => row.Statement.Text.Quoted() with { Detail = Known(row.Dates) }),
            (new("Texts", IsNumber: true), row => CoverageCells.Texts(row.Statement, row.IndependentTexts, row.Sentences)),
            ("Nearest sentence found in it", row => row.Nearest is null ? Cell.None : row.Nearest.Quoted() with { Detail = Likeness(row) }),
        ]);
        return new Table(
            "coverage-not-found",
            coverage.Articles.All(article => article.NotFound.Count == 0)
                ? "Nothing to list as not found."
                : "Not found in this article: what other texts state, with the nearest sentence of the article.",
            columns.Shown,
            [
                .. coverage.Articles.Select(article => columns.Section(
                    article.NotFound.Take(mostOfAnArticle ?? int.MaxValue), CoverageCells.Heading(article.Article, article.Number)))
                    .Where(section => section.Rows.Count > 0),
            ],
            CoverageCells.NotFound(coverage))
        {
            Explanation = "Not found is not left out: the statement may stand there in other words, or may not have been known yet. "
                + "Texts: independent texts of no later date that make it. Likeness: 0 for no word in common to 1 for the same words.",
            Settings = coverage.Settings,
        };
    }

    private static string Likeness(NotFoundStatement missing) =>
        $"likeness {Fixed(missing.Similarity, 2)}{(missing.IsDoubtful ? ", perhaps the same" : "")}";

    private static string Known(DateOrder dates) => dates switch
    {
        DateOrder.Earlier => "stated on an earlier day or hour",
        DateOrder.SameDay => "same day, hour not given",
        _ => "which came first is not known",
    };
}
