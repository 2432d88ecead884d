namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The independent texts among the articles. Two articles share text where they have a long run of words in common, or several runs (furniture of
    /// pages and statements that both quote left out); where most of one is shared, word for word or sentence for sentence, they are one family,
    /// directly or through others. Time goes with the length of the corpus and the text that is shared, never with all pairs.
    /// </summary>
    public static SharedTexts SharedTexts(this AnnotatedCorpus corpus, SharedTextsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once(options ?? new SharedTextsOptions(), Find);
    }

    private static SharedTexts Find(AnnotatedCorpus corpus, SharedTextsOptions options)
    {
        IReadOnlyList<AnnotatedArticle> all = corpus.Articles;
        LineageSource source = new(all.Count, number => all[number].Article.Outlet, number => all[number].Article, number => all[number].Segmented);
        LineageReader reader = new(options);
        foreach (AnnotatedArticle article in corpus.Articles)
            reader.Add(article.Article.Outlet, article.Article.Text);
        Lineage<AnnotatedArticle> lineage = reader.Read(source).Of(number => corpus.Articles[number]);
        return new SharedTexts(lineage.Articles, lineage.Families, lineage.Pairs, lineage.Settings);
    }
}
