namespace Parallax;

/// <summary>Which statements of an event are found in each article, and which are not.</summary>
/// <param name="Groups">The rows of a comparison: articles, or outlets where there are many.</param>
/// <param name="Statements">The statements that more than one article makes; those of most independent texts first.</param>
/// <param name="Articles">What each article has and has not, in corpus order.</param>
[ShownBy(".Figure()", ".NotFoundTable()", ".OrderTable()", ".Table()")]
public sealed record Coverage(
    IReadOnlyList<MeasureGroup> Groups,
    IReadOnlyList<CoveredStatement> Statements,
    IReadOnlyList<ArticleCoverage> Articles,
    IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>A statement with the articles that it was found in.</summary>
/// <param name="IndependentTexts">How many independent texts make it: reprints of one text count once.</param>
public sealed record CoveredStatement(Statement Statement, int IndependentTexts) : Summarised
{
    /// <summary>The articles, in corpus order.</summary>
    public IReadOnlyList<Rendering> Carriers => Statement.Renderings;

    /// <summary>The sentence that stands for it.</summary>
    public Place Text => Statement.Text;

    /// <summary>All sentences that make it, in corpus order.</summary>
    public Concordance Sentences { get; } = Places.Of(Statement.Renderings.SelectMany(carrier => carrier.Sentences));

    /// <summary>How an article makes it; null where it was not found there.</summary>
    public Rendering? In(AnnotatedArticle article) => Carriers.FirstOrDefault(carrier => carrier.Article == article);

    /// <summary>The sentences that make it in the articles of a row, in corpus order.</summary>
    public Concordance In(MeasureGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return Places.Of(group.Articles.SelectMany(article => In(article)?.Sentences ?? Concordance.Empty));
    }
}

/// <summary>What an article has in common with independent ones, what it has alone, and what was not found in it.</summary>
/// <param name="Shared">Its sentences that make statements of other independent texts.</param>
/// <param name="Alone">Its sentences that were found in no other independent text.</param>
/// <param name="NotFound">Statements that were not found in it; those of most independent texts first.</param>
/// <param name="Later">How many statements were left out of that because all articles that make them are of a later date.</param>
public sealed record ArticleCoverage(
    AnnotatedArticle Article,
    Concordance Shared,
    Concordance Alone,
    IReadOnlyList<NotFoundStatement> NotFound,
    int Later) : Summarised
{
    /// <summary>The article's number in the corpus, from 1.</summary>
    public int Number { get; init; } = 1;
}

/// <summary>What is listed as not found.</summary>
public sealed record CoverageOptions
{
    /// <summary>A statement is listed as not found where at least so many independent texts make it, 1 or more.</summary>
    public int MinimumTexts { get; init => field = Allowed.AtLeast(1, value); } = 2;

    /// <summary>At most so many statements are listed for an article, those of most independent texts first.</summary>
    public int MaximumNotFound { get; init; } = 20;

    /// <summary>An article is asked for statements of articles that are at most so many days older: news moves on.</summary>
    public int MaximumDays { get; init; } = 14;
}
