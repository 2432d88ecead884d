namespace Parallax;

/// <summary>What the tables and the figure of coverage say alike.</summary>
internal static class CoverageCells
{
    private const int LongestExcerpt = 220;
    private const int ShortExcerpt = 110;

    /// <summary>The columns of every tidy table of coverage, so that they are one table in CSV and JSON.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "statement", "text", "textArticle", "independentTexts", "article", "outlet", "date", "articleWords", "isFound", "position", "words", "share",
        "earlierTexts", "dateOrder", "similarity", "isDoubtful",
    ];

    /// <summary>A tidy row for a statement in an article that makes it; its places are the sentences.</summary>
    public static TidyRow Tidy(CoveredStatement statement, CarriedStatement carrier) => new(
        [.. Values(statement, carrier.Article), true, carrier.Position, carrier.Words, carrier.Share, null, null, null, null],
        carrier.Sentences);

    /// <summary>A tidy row for a statement that was not found in an article; its place is the nearest sentence.</summary>
    public static TidyRow Tidy(AnnotatedArticle article, NotFoundStatement missing) => new(
        [.. Values(missing.Statement, article), false, null, null, null, missing.IndependentTexts, PersonCells.Camel(missing.Dates), missing.Similarity, missing.IsDoubtful],
        missing.Nearest is null ? Concordance.Empty : new Concordance([missing.Nearest]));

    /// <summary>A sentence as an excerpt that links to its place.</summary>
    public static Cell Quoted(Place place) => new([Part(place)]);

    /// <summary>The same where many columns stand beside it.</summary>
    public static Cell QuotedShort(Place place) => new([Part(place, ShortExcerpt)]);

    /// <summary>The same as a part of a cell.</summary>
    public static CellPart Part(Place place, int length = LongestExcerpt) => new(Excerpt(place, length)) { Places = new Concordance([place]) };

    /// <summary>How many independent texts make a statement, with the sentences in which they do.</summary>
    public static Cell Texts(CoveredStatement statement, int texts, Concordance sentences) =>
        new(Wording.Number(texts), sentences, $"{Wording.Count(texts, "text")} with {Excerpt(statement.Text, 60)}");

    /// <summary>The beginning of a sentence as an article has it.</summary>
    public static string Excerpt(Place place, int length) => Wording.Shorten(place.Article.TextAt(place.In, place.Span), length);

    /// <summary>The end of an article's metadata: "13 May 2026, 412 words".</summary>
    public static string About(AnnotatedArticle article) =>
        $"{(article.Article.Date is { } date ? Dates.Written(date) : "no date")}, {Wording.Count(article.Words, "word")}";

    private static IEnumerable<object?> Values(CoveredStatement statement, AnnotatedArticle article) =>
    [
        statement.Statement.Number, Wording.OneLine(statement.Text.Article.TextAt(statement.Text.In, statement.Text.Span)), statement.Text.Article.Article.Id,
        statement.IndependentTexts, article.Article.Id, article.Article.Outlet.Name, article.Article.Date, article.Words,
    ];
}
