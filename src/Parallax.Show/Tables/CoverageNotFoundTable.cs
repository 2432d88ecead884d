namespace Parallax;

/// <summary>What was not found in each article, as a list that a journalist can read and check.</summary>
public static class CoverageNotFoundTable
{
    /// <summary>
    /// "Not found in this article": each statement with the number of independent texts that make it and the nearest sentence that was found.
    /// </summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="mostOfAnArticle">At most so many rows an article; null for all that were listed.</param>
    public static Table NotFoundTable(this Coverage coverage, int? mostOfAnArticle = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new Table(
            "coverage-not-found",
            coverage.Articles.All(article => article.NotFound.Count == 0)
                ? "Nothing to list as not found."
                : "Not found in this article: what other texts state, with the nearest sentence of the article.",
            [new("Not found in this article"), new("Texts", IsNumber: true), new("Nearest sentence found in it")],
            [.. coverage.Articles.Select(article => Section(article, mostOfAnArticle ?? int.MaxValue)).Where(section => section.Rows.Count > 0)],
            new TidyRows(
                CoverageCells.Names,
                [.. coverage.Articles.SelectMany(article => article.NotFound.Select(missing => CoverageCells.Tidy(article.Article, missing)))]))
        {
            Explanation = "Not found is not left out: the statement may stand there in other words, or may not have been known yet. "
                + "Texts: independent texts of no later date that make it. Likeness: 0 for no word in common to 1 for the same words.",
            Settings = coverage.Settings,
        };
    }

    private static TableSection Section(ArticleCoverage article, int most) =>
        new(CoverageCells.Heading(article.Article, article.Number), [.. article.NotFound.Take(most).Select(Row)]);

    private static TableRow Row(NotFoundStatement missing) => new(
        missing.Statement.Text.Quoted() with { Detail = Known(missing.Dates) },
        [
            CoverageCells.Texts(missing.Statement, missing.IndependentTexts, missing.Sentences),
            missing.Nearest is null ? Cell.None : missing.Nearest.Quoted() with { Detail = Likeness(missing) },
        ]);

    private static string Likeness(NotFoundStatement missing) =>
        $"likeness {Likeness(missing.Similarity)}{(missing.IsDoubtful ? ", perhaps the same" : "")}";

    /// <summary>"0.75".</summary>
    internal static string Likeness(double similarity) => similarity.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);

    private static string Known(DateOrder dates) => dates switch
    {
        DateOrder.Earlier => "stated on an earlier day or hour",
        DateOrder.SameDay => "same day, hour not given",
        _ => "which came first is not known",
    };
}
