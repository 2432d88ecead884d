namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// Two articles side by side: their sentences as <see cref="Measures.SentenceAlignment"/> joins them, each once, with the differences that
    /// <see cref="Measures.Drift"/> finds between them. Both are measured over the whole corpus, as everywhere.
    /// </summary>
    /// <param name="corpus">The corpus that both belong to.</param>
    /// <param name="left">The article that the rows follow.</param>
    /// <param name="right">The other one.</param>
    /// <exception cref="ArgumentException">The two are one, or one is not in the corpus.</exception>
    public static PairedTexts PairedTexts(this AnnotatedCorpus corpus, AnnotatedArticle left, AnnotatedArticle right)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!corpus.Articles.Contains(left) || !corpus.Articles.Contains(right))
            throw new ArgumentException($"Articles '{left.Article.Id}' and '{right.Article.Id}' are not both in the corpus.", nameof(corpus));
        if (left == right)
            throw new ArgumentException($"Article '{left.Article.Id}' cannot be set beside itself.", nameof(right));
        SentenceAlignment alignment = corpus.SentenceAlignment();
        Drift drift = corpus.Drift();
        PairRows reader = new(left, right, alignment, drift, new ToldTexts(corpus));
        return new PairedTexts(left, right, reader.Rows(), [AlignmentMiss.Setting, .. alignment.Settings, .. drift.Settings]);
    }
}
