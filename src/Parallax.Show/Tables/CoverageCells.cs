namespace Parallax;

/// <summary>What the tables and the figure of coverage say alike.</summary>
internal static class CoverageCells
{
    /// <summary>The columns of every tidy table of coverage, so that they are one table in CSV and JSON.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "statement", "text", "textArticle", "independentTexts", "article", "outlet", "date", "articleWords", "isFound", "position", "words", "share",
        "earlierTexts", "dateOrder", "similarity", "isDoubtful",
    ];

    /// <summary>A tidy row for a statement in an article that makes it; its places are the sentences.</summary>
    public static TidyRow Tidy(CoveredStatement statement, Rendering carrier) => new(
        [.. Values(statement, carrier.Article), true, carrier.Position, carrier.Words, carrier.Share, null, null, null, null],
        carrier.Sentences);

    /// <summary>A tidy row for a statement that was not found in an article; its place is the nearest sentence.</summary>
    public static TidyRow Tidy(AnnotatedArticle article, NotFoundStatement missing) => new(
        [
            .. Values(missing.Statement, article), false, null, null, null, missing.IndependentTexts, Camel(missing.Dates), missing.Similarity,
            missing.IsDoubtful,
        ],
        missing.Nearest is null ? Concordance.Empty : new Concordance([missing.Nearest]));

    /// <summary>How many independent texts make a statement, with the sentences in which they do.</summary>
    public static Cell Texts(CoveredStatement statement, int texts, Concordance sentences) =>
        new(Number(texts), sentences, $"{Count(texts, "text")} with {statement.Label()}");

    /// <summary>A statement in the words of one article, as a reading names it.</summary>
    public static string Label(this CoveredStatement statement) => statement.Text.Excerpt(60);

    /// <summary>What stands over the statements of an article: "3 Halmere Post, 13 May 2026, 412 words".</summary>
    public static string Heading(AnnotatedArticle article, int number) =>
        $"{article.Numbered(number)}, {(article.Article.Date is { } date ? Dates.Written(date) : "no date")}, {Count(article.Words, "word")}";

    private static IEnumerable<object?> Values(CoveredStatement statement, AnnotatedArticle article) =>
    [
        statement.Statement.Number, statement.Text.Line(), statement.Text.Article.Article.Id, statement.IndependentTexts,
        .. article.Values(), article.Article.Date, article.Words,
    ];
}
