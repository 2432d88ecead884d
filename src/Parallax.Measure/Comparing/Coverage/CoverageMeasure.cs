namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// Which statements are found in which articles (<see cref="Measures.SentenceAlignment"/>), at which point and with how many words,
    /// and which are not found: a statement of several independent texts, of no later date, that an article which has other statements in common with
    /// them was not found to make. It may stand there in words that the alignment does not recognise; how often that happens is among the settings.
    /// </summary>
    /// <param name="by">A row an article or an outlet, for tables and figures; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    /// <param name="options">What is listed as not found; null for the defaults.</param>
    public static Coverage Coverage(this AnnotatedCorpus corpus, GroupBy? by = null, CoverageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new CoverageOptions();
        Independence independence = Independence.Of(corpus);
        CoveredStatement[] statements = [.. corpus.SentenceAlignment().Statements
            .Select(statement => Covered(statement, independence))
            .OrderByDescending(statement => statement.IndependentTexts)
            .ThenByDescending(statement => statement.Carriers.Count)
            .ThenBy(statement => statement.Statement.Number)];
        NotFoundSearch search = new(corpus, statements, options);
        ArticleCoverage[] articles = [.. OrderedParallel.Select(corpus.Articles, article => Of(article, independence, search))
            .Select((coverage, i) => coverage with { Number = corpus.NumberOf(i) })];
        return new Coverage(corpus.Groups(by), statements, articles, Settings(corpus, options, articles));
    }

    private static CoveredStatement Covered(Statement statement, Independence independence) => new(
        statement,
        statement.Renderings.Select(rendering => independence.FamilyOf(rendering.Article)).Distinct().Count());

    private static ArticleCoverage Of(AnnotatedArticle article, Independence independence, NotFoundSearch search)
    {
        HashSet<(TextPart, TextSpan)> shared = [.. search.StatementsOf(article)
            .Where(statement => statement.Carriers.Any(carrier => independence.FamilyOf(carrier.Article) != independence.FamilyOf(article)))
            .SelectMany(statement => statement.In(article)!.Sentences)
            .Select(place => (place.In, place.Span))];
        Place[] all = [.. SentencePlaces.Of(article).Where(place => place.Words > 0)];
        (IReadOnlyList<NotFoundStatement> notFound, int later) = search.In(article);
        return new ArticleCoverage(
            article,
            Places.Of(all.Where(place => shared.Contains((place.In, place.Span)))),
            Places.Of(all.Where(place => !shared.Contains((place.In, place.Span)))),
            notFound,
            later);
    }

    private static List<Setting> Settings(AnnotatedCorpus corpus, CoverageOptions options, IReadOnlyList<ArticleCoverage> articles)
    {
        int later = articles.Sum(article => article.Later);
        List<Setting> settings =
        [
            .. corpus.SentenceAlignment().Settings,
            Caption.Texts(corpus),
            AlignmentMiss.Setting,
            new("not found", $"statements of {options.MinimumTexts} or more independent texts, at most {options.MaximumDays} days older, one of "
                + "which has another statement in common with the article; "
                + $"at most {options.MaximumNotFound} an article"),
        ];
        if (later > 0)
        {
            settings.Add(new Setting("dates",
                $"{Caption.Count(later, "time")} a statement that only articles of later dates make was left out of a list"));
        }

        return settings;
    }
}
