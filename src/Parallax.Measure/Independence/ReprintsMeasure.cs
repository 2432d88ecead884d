namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The corpus with one article of each family that shares a text: the one that carries most of it. A note says of each other article which it is
    /// a reprint of, and every comparison of the result says in its settings what was left out. Passages that articles share partly change nothing.
    /// </summary>
    public static AnnotatedCorpus WithoutReprints(this AnnotatedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        SharedTexts shared = Independence.Of(corpus).SharedTexts;
        Dictionary<AnnotatedArticle, AnnotatedArticle> kept = [];
        foreach (IReadOnlyList<AnnotatedArticle> family in shared.Families)
        {
            AnnotatedArticle fullest = shared.Fullest(family, article => article.Article.Id);
            foreach (AnnotatedArticle article in family)
                kept[article] = fullest;
        }

        LeftOutReprint[] leftOut = [.. corpus.Articles
            .Where(article => kept[article] != article)
            .Select(article => new LeftOutReprint(article, kept[article]))];
        if (leftOut.Length == 0)
            return corpus;
        AnnotatedArticle[] articles = [.. corpus.Articles.Where(article => kept[article] == article)];
        return corpus with
        {
            Corpus = corpus.Corpus with
            {
                Articles = [.. articles.Select(article => article.Article)],
                Notes = [.. corpus.Corpus.Notes, .. leftOut.Select(Note)],
            },
            Articles = articles,
            LeftOut = [.. corpus.LeftOut, .. leftOut],
        };
    }

    private static Note Note(LeftOutReprint reprint) =>
        new($"This article carries the text of {reprint.Kept.Article.Id}, which has most of it; it was left out as a reprint.")
        {
            Article = reprint.Article.Article.Id,
            File = reprint.Article.Article.File,
        };
}
