namespace Parallax;

public static partial class MarkedArticleExtensions
{
    /// <summary>Two articles side by side, by their numbers.</summary>
    /// <param name="corpus">The annotated articles.</param>
    /// <param name="left">The number of the article whose order the rows follow, from 1.</param>
    /// <param name="right">The number of the other one.</param>
    /// <param name="events">Which articles tell one event; null for the defaults.</param>
    /// <exception cref="ArgumentException">No article has the number, or the two are one.</exception>
    public static ArticlePair Pair(this AnnotatedCorpus corpus, int left, int right, EventsOptions? events = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Pair(Numbered(corpus, left), Numbered(corpus, right), corpus.Events(events));
    }

    // Two articles of one event are measured within it, as a report does; of two events by themselves.
    internal static ArticlePair Pair(this AnnotatedCorpus corpus, AnnotatedArticle left, AnnotatedArticle right, Events events)
    {
        AnnotatedCorpus within = events.All.Select(one => one.Corpus).FirstOrDefault(one =>
            one.Articles.Contains(left) && one.Articles.Contains(right))
            ?? corpus with
            {
                Corpus = corpus.Corpus with { Articles = [left.Article, right.Article] },
                Articles = [left, right],
                ArticleNumbers = [NumberOf(corpus, left), NumberOf(corpus, right)],
            };
        LineagePair<AnnotatedArticle>? shared = corpus.SharedTexts().Pairs
            .FirstOrDefault(pair => (pair.First == left && pair.Second == right) || (pair.First == right && pair.Second == left));
        return new ArticlePair(within.PairedTexts(left, right), NumberOf(corpus, left), NumberOf(corpus, right), shared);
    }

    private static int NumberOf(AnnotatedCorpus corpus, AnnotatedArticle article) => corpus.NumberOf(corpus.Articles.ToList().IndexOf(article));

    private static AnnotatedArticle Numbered(AnnotatedCorpus corpus, int number) =>
        corpus.Articles.Where((_, i) => corpus.NumberOf(i) == number).FirstOrDefault()
        ?? throw new ArgumentException(
            $"There is no article {Number(number)}: the corpus has {Count(corpus.Articles.Count, "article")}.", nameof(number));
}
