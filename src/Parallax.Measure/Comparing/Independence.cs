using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>The shared texts of a corpus, found once and asked for by every comparison.</summary>
internal sealed class Independence
{
    private static readonly ConditionalWeakTable<AnnotatedCorpus, Independence> Known = [];
    private readonly Dictionary<AnnotatedArticle, int> families = new(ReferenceEqualityComparer.Instance);

    private Independence(AnnotatedCorpus corpus)
    {
        Texts = corpus.SharedTexts();
        for (int i = 0; i < Texts.Families.Count; i++)
        {
            foreach (AnnotatedArticle article in Texts.Families[i])
                families[article] = i;
        }
    }

    public SharedTexts Texts { get; }

    public static Independence Of(AnnotatedCorpus corpus) => Known.GetValue(corpus, static corpus => new Independence(corpus));

    /// <summary>Number of the text that <paramref name="article"/> carries, from 0.</summary>
    public int FamilyOf(AnnotatedArticle article) => families[article];
}
