namespace Parallax;

/// <summary>What is measured of annotated articles: each measure is a method of the corpus, of its choices, or of what was read.</summary>
public static partial class Measures
{
    /// <summary>Up to this many articles each has a row of its own, where nothing else is asked for.</summary>
    public const int MaximumArticleRows = 12;

    private static readonly Outlet Whole = new("all articles");

    /// <summary>A row an article where there are few, else a row an outlet.</summary>
    public static GroupBy DefaultGroupBy(this AnnotatedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Articles.Count <= MaximumArticleRows ? GroupBy.Article : GroupBy.Outlet;
    }

    /// <summary>The rows of a comparison, in corpus order; each knows how many independent texts it has (<see cref="SharedTexts"/>).</summary>
    /// <param name="by">What a row is; null for <see cref="DefaultGroupBy"/>.</param>
    public static IReadOnlyList<MeasureGroup> Groups(this AnnotatedCorpus corpus, GroupBy? by = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        by ??= corpus.DefaultGroupBy();
        if (by == GroupBy.Article)
        {
            return [.. corpus.Articles.Select((article, i) => new MeasureGroup(corpus.NumberOf(i), article.Article.Outlet, [article], 1,
                GroupBy.Article))];
        }

        Independence independence = Independence.Of(corpus);
        if (by == GroupBy.Corpus && corpus.Articles.Count > 0)
            return [new MeasureGroup(1, Whole, corpus.Articles, independence.SharedTexts.IndependentTexts, GroupBy.Corpus)];
        return [.. corpus.Articles.GroupBy(article => article.Article.Outlet).Select((articles, i) =>
            new MeasureGroup(i + 1, articles.Key, [.. articles], articles.Select(independence.FamilyOf).Distinct().Count(), GroupBy.Outlet))];
    }
}
