namespace Parallax;

/// <summary>The shared texts of a corpus, found once and asked for by every comparison.</summary>
internal sealed class Independence
{
    private readonly Dictionary<AnnotatedArticle, int> families = [];

    private Independence(AnnotatedCorpus corpus)
    {
        SharedTexts = corpus.SharedTexts();
        for (int i = 0; i < SharedTexts.Families.Count; i++)
        {
            foreach (AnnotatedArticle article in SharedTexts.Families[i])
                families[article] = i;
        }

        LeftOut = [.. corpus.LeftOut.Where(reprint => families.ContainsKey(reprint.Kept) && !families.ContainsKey(reprint.Article))];
    }

    public SharedTexts SharedTexts { get; }

    /// <summary>The reprints of its articles that were left out; every caption says so.</summary>
    public IReadOnlyList<LeftOutReprint> LeftOut { get; }

    public static Independence Of(AnnotatedCorpus corpus) => corpus.Once("", static (corpus, _) => new Independence(corpus));

    /// <summary>Number of the text that <paramref name="article"/> carries, from 0.</summary>
    public int FamilyOf(AnnotatedArticle article) => families[article];

    /// <summary>
    /// The parts of a row's articles (sentences, say) in the units that a bootstrap draws. A row that speaks for its outlet is drawn by text, since
    /// the parts of one text are not independent; any other row by its parts, and its interval says nothing beyond these texts.
    /// </summary>
    public IEnumerable<T[]> Units<T>(IEnumerable<AnnotatedArticle> articles, bool byText, Func<AnnotatedArticle, IEnumerable<T>> parts) => articles
        .GroupBy(FamilyOf)
        .SelectMany(text => byText ? [[.. text.SelectMany(parts)]] : text.SelectMany(parts).Select(part => new[] { part }));
}
