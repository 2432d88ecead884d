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
    /// The articles of a row by the text that they carry. A row that speaks for its outlet is drawn again by text in a bootstrap, since sentences of
    /// one text are not independent; any other row is drawn by its smaller parts, and its interval says nothing beyond these texts.
    /// </summary>
    public IEnumerable<IGrouping<int, AnnotatedArticle>> Texts(MeasureGroup group) => group.Articles.GroupBy(FamilyOf);
}
