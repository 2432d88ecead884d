namespace Parallax;

/// <summary>What the tables and the figure of coverage say alike.</summary>
internal static class CoverageCells
{
    /// <summary>
    /// Statements in articles that make them, whose places are the sentences, and statements that were not found, whose place is the nearest one.
    /// Both have the same columns, so that they are one table in CSV and JSON.
    /// </summary>
    private static TidyRows Tidy(IEnumerable<CoverageObserved> observed) => TidyRows.Of(observed, of => of.Places,
    [
        ("statement", of => of.Statement.Statement.Number), ("text", of => of.Statement.Text.Line()),
        ("textArticle", of => of.Statement.Text.Article.Article.Id), ("independentTexts", of => of.Statement.IndependentTexts),
        .. PlaceCells.Columns<CoverageObserved>(of => of.Article), ("date", of => of.Article.Article.Date), ("articleWords", of => of.Article.Words),
        ("isFound", of => of.Missing is null), ("position", of => of.Carrier?.Position), ("words", of => of.Carrier?.Words),
        ("share", of => of.Carrier?.Share), ("earlierTexts", of => of.Missing?.IndependentTexts),
        ("dateOrder", of => of.Missing is { } missing ? Camel(missing.Dates) : null), ("similarity", of => of.Missing?.Similarity),
        ("isDoubtful", of => of.Missing?.IsDoubtful),
    ]);

    public static TidyRows Found(Coverage coverage) => Tidy(coverage.Statements.SelectMany(statement =>
        statement.Carriers.Select(carrier => new CoverageObserved(statement, carrier.Article, carrier.Sentences) { Carrier = carrier })));

    public static TidyRows NotFound(Coverage coverage) => Tidy(coverage.Articles.SelectMany(article => article.NotFound.Select(missing =>
        new CoverageObserved(missing.Statement, article.Article, missing.Nearest is null ? Concordance.Empty : new Concordance([missing.Nearest]))
        {
            Missing = missing,
        })));

    /// <summary>How many independent texts make a statement, with the sentences in which they do.</summary>
    public static Cell Texts(CoveredStatement statement, int texts, Concordance sentences) =>
        new(Number(texts), sentences, $"{Count(texts, "text")} with {statement.Label()}");

    /// <summary>A statement in the words of one article, as a reading names it.</summary>
    public static string Label(this CoveredStatement statement) => statement.Text.Excerpt(60);

    /// <summary>What stands over the statements of an article: "3 Halmere Post, 13 May 2026, 412 words".</summary>
    public static string Heading(AnnotatedArticle article, int number) =>
        $"{article.Numbered(number)}, {(article.Article.Date is { } date ? Dates.Written(date) : "no date")}, {Count(article.Words, "word")}";
}

/// <summary>A statement in an article: made there, or not found.</summary>
internal sealed record CoverageObserved(CoveredStatement Statement, AnnotatedArticle Article, Concordance Places)
{
    public Rendering? Carrier { get; init; }

    public NotFoundStatement? Missing { get; init; }
}
