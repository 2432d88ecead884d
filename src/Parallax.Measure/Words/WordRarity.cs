using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>
/// How rare words are: in how many sentences of the compared articles, and of news at large (<c>word-frequencies.tsv</c>). Five articles alone cannot
/// tell a rare word from a common one, so they are mixed as if <see cref="Weight"/> sentences of other news had been read before them.
/// </summary>
internal sealed class WordRarity
{
    private const double Weight = 400;
    private readonly Dictionary<ulong, int> counts = [];
    private readonly int sentences;

    /// <summary>Counts the words of <paramref name="articles"/>.</summary>
    public WordRarity(IEnumerable<SegmentedArticle> articles)
    {
        HashSet<ulong> seen = [];
        foreach (SegmentedText text in articles.SelectMany(article => article.Texts))
        {
            foreach (Sentence sentence in text.Sentences)
            {
                seen.Clear();
                foreach (Feature feature in WordFeatures.Of(text, sentence, withCharacters: false))
                {
                    if (seen.Add(feature.Key))
                        CollectionsMarshal.GetValueRefOrAddDefault(counts, feature.Key, out _)++;
                }

                sentences++;
            }
        }
    }

    /// <summary>How rare words are in a corpus; counted once.</summary>
    public static WordRarity Of(AnnotatedCorpus corpus) =>
        corpus.Once("", static (corpus, _) => new WordRarity(corpus.Articles.Select(article => article.Segmented)));

    /// <summary>Inverse sentence frequency, natural logarithm (Spärck Jones 1972): 0 for what stands in every sentence.</summary>
    public double Of(ulong key) =>
        Math.Log((sentences + Weight) / (counts.GetValueOrDefault(key) + (Weight * WordFrequencies.ShareOf(key))));
}
