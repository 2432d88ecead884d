namespace Parallax;

/// <summary>Finds which articles share a text.</summary>
public static class SharedTextsMeasure
{
    /// <summary>
    /// The independent texts among the articles: two articles share a text where enough of the five-word sequences of the shorter body stand in the
    /// other (containment, Broder 1997); what is linked so, directly or through others, is one family. Time goes with the length of the corpus and
    /// the text that is shared, never with all pairs. Which article copied from which is not asked.
    /// </summary>
    public static SharedTexts SharedTexts(this AnnotatedCorpus corpus, SharedTextsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new SharedTextsOptions();
        IReadOnlyList<AnnotatedArticle> articles = corpus.Articles;
        ShingleIndex index = ShingleIndex.Build(articles, options);
        int[] parents = [.. Enumerable.Range(0, articles.Count)];
        List<SharedPair> pairs = [];
        foreach ((int first, int second, int shared) in index.Pairs())
        {
            int shorter = Math.Min(index.Sizes[first], index.Sizes[second]);
            bool isEqual = shared == index.Sizes[first] && shared == index.Sizes[second];
            double containment = (double)shared / shorter;
            if (containment < options.Threshold || (shared < options.MinimumShared && !isEqual))
                continue;
            pairs.Add(new SharedPair(articles[first], articles[second], containment));
            Join(parents, first, second);
        }

        IReadOnlyList<IReadOnlyList<AnnotatedArticle>> families = [.. Enumerable.Range(0, articles.Count)
            .GroupBy(i => Root(parents, i), i => articles[i])
            .Select(family => (IReadOnlyList<AnnotatedArticle>)[.. family])];
        return new SharedTexts(families, pairs, Settings(articles.Count, families.Count, index.TooCommon, options));
    }

    private static List<Setting> Settings(int articles, int families, int tooCommon, SharedTextsOptions options)
    {
        List<Setting> settings =
        [
            new("method", $"containment: {options.ShingleWords}-word sequences of the shorter body that stand in the other, "
                + "over all of the shorter's (Broder 1997)"),
            new("threshold", $"{options.Threshold:0.##}, at least {options.MinimumShared} sequences; articles linked through others are one text"),
            Caption.Texts(families, articles),
            new("left out", "headlines, captions, page furniture"),
            new("limit", "a copy in wholly other words can be missed; who copied whom is not asked"),
        ];
        if (tooCommon > 0)
            settings.Add(new Setting("too common", $"{tooCommon} sequences stand in more than {options.MaximumArticles} articles and do not count"));
        return settings;
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i)
            i = parents[i] = parents[parents[i]];
        return i;
    }

    // The earlier article stays the root, so that a family's root is its first article.
    private static void Join(int[] parents, int first, int second)
    {
        int a = Root(parents, first), b = Root(parents, second);
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
