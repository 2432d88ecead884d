namespace Parallax;

/// <summary>
/// How like the words of two articles are: the cosine of their content words (Salton and McGill 1983), each weighted by how rare it is and by the
/// square root of how often it stands there, up to four times. Enough to tell articles on one event from others.
/// </summary>
internal sealed class ArticleLikeness
{
    // A word of this rarity or less stands in every article.
    private const double Common = 3;
    private const int MostCounted = 4;
    private readonly Dictionary<int, double>[] words;
    private readonly double[] lengths;
    private readonly Dictionary<(int, int), double> known = [];

    public ArticleLikeness(ClaimTexts texts, ClaimRarity rarity)
    {
        words = [.. Enumerable.Range(0, texts.Corpus.Articles.Count).Select(static _ => new Dictionary<int, double>())];
        for (int word = 0; word < texts.Words; word++)
        {
            double tells = texts[word].IsContent ? rarity.Of(word) - Common : 0;
            if (tells <= 0)
                continue;

            // Squares are summed, so that a word that stands four times counts twice.
            Dictionary<int, double> own = words[texts.ArticleOf(word)];
            double before = own.GetValueOrDefault(texts.StemOf(word));
            own[texts.StemOf(word)] = Math.Sqrt(Math.Min((before * before) + (tells * tells), MostCounted * tells * tells));
        }

        lengths = [.. words.Select(static own => Math.Sqrt(own.Values.Sum(static value => value * value)))];
    }

    /// <summary>0 for nothing in common, 1 for the same words.</summary>
    public double Of(int one, int other)
    {
        (int, int) pair = one < other ? (one, other) : (other, one);
        if (!known.TryGetValue(pair, out double likeness))
        {
            (Dictionary<int, double> few, Dictionary<int, double> many) = words[one].Count < words[other].Count
                ? (words[one], words[other])
                : (words[other], words[one]);
            double sum = few.Sum(entry => many.TryGetValue(entry.Key, out double value) ? entry.Value * value : 0);
            known[pair] = likeness = sum == 0 ? 0 : sum / (lengths[one] * lengths[other]);
        }

        return likeness;
    }
}
