namespace Parallax;

/// <summary>The shared texts of a corpus, found once and asked for by every comparison.</summary>
internal sealed class Independence
{
    private Independence(AnnotatedCorpus corpus)
    {
        SharedTexts = corpus.SharedTexts();
        LeftOut = [.. corpus.LeftOut
            .Where(reprint => SharedTexts.FamilyOf(reprint.Kept) is not null && SharedTexts.FamilyOf(reprint.Article) is null)];
    }

    public SharedTexts SharedTexts { get; }

    /// <summary>The reprints of its articles that were left out; every caption says so.</summary>
    public IReadOnlyList<LeftOutReprint> LeftOut { get; }

    public static Independence Of(AnnotatedCorpus corpus) => corpus.Once("", static (corpus, _) => new Independence(corpus));

    /// <summary>Number of the text that <paramref name="article"/> carries, from 0.</summary>
    public int FamilyOf(AnnotatedArticle article) => SharedTexts.FamilyOf(article)
        ?? throw new ArgumentException($"Article '{article.Article.Id}' is not among the compared ones.", nameof(article));

    /// <summary>
    /// The parts of a row's articles (sentences, say) in the units that a bootstrap draws. A row that speaks for its outlet is drawn by text, since
    /// the parts of one text are not independent; any other row by its parts, and its interval says nothing beyond these texts.
    /// </summary>
    public IEnumerable<T[]> Units<T>(IEnumerable<AnnotatedArticle> articles, bool byText, Func<AnnotatedArticle, IEnumerable<T>> parts) => articles
        .GroupBy(FamilyOf)
        .SelectMany(text => byText ? [[.. text.SelectMany(parts)]] : text.SelectMany(parts).Select(part => new[] { part }));
}
