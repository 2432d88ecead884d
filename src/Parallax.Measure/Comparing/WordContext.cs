namespace Parallax;

/// <summary>The rare words and names of a stretch of text, weighted by how rare they are; the weights have length 1 together.</summary>
internal sealed class WordContext
{
    // Function words are this rare or less, and tell nothing.
    private const double Common = 1.5;
    private const double Meaning = 0.7;
    private const double Sound = 0.6;
    private const double Characters = 0.6;
    private const double MostOfANumber = 4;

    private readonly float[] weights;
    private readonly double length;

    private WordContext(SortedDictionary<ulong, double> features)
    {
        length = Math.Sqrt(features.Values.Sum(weight => weight * weight));
        Keys = [.. features.Keys];
        weights = [.. features.Values.Select(weight => (float)(length > 0 ? weight / length : 0))];
    }

    /// <summary>Nothing.</summary>
    public static WordContext Empty { get; } = new([]);

    /// <summary>The features, each once, in order.</summary>
    public ulong[] Keys { get; }

    /// <summary>The features with their weights.</summary>
    public IEnumerable<(ulong Key, float Weight)> Features => Keys.Zip(weights);

    /// <summary>The words, names and meanings, which lead to other texts with the same; not the characters.</summary>
    public IEnumerable<ulong> Leads => Features.Where(feature => feature.Weight > 0 && (FeatureKind)(feature.Key >> 56) is FeatureKind.Word or FeatureKind.Sound or FeatureKind.Meaning).Select(feature => feature.Key);

    /// <summary>The context of some tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The stretch, as a sentence from its first token to its last.</param>
    /// <param name="rarity">How rare words are.</param>
    /// <param name="reader">Reads features; one a thread.</param>
    public static WordContext Of(SegmentedText text, in Sentence tokens, WordRarity rarity, FeatureReader reader)
    {
        List<Feature> found = [];
        reader.Read(text, tokens, withCharacters: true, found);
        SortedDictionary<ulong, double> features = [];
        for (int start = 0, end; start < found.Count; start = end)
        {
            double word = rarity.Of(found[start].Key);
            end = start + 1;
            while (end < found.Count && found[end].Word == found[start].Word)
                end++;
            int grams = found[start..end].Count(feature => feature.Kind == FeatureKind.Characters);
            for (int i = start; i < end; i++)
            {
                double weight = found[i].Kind switch
                {
                    FeatureKind.Word => word - Common,
                    FeatureKind.Number => Math.Min(word, MostOfANumber),
                    FeatureKind.Meaning => Meaning * rarity.Of(found[i].Key),
                    FeatureKind.Sound => Sound * word,
                    _ => Characters * word / Math.Sqrt(grams),
                };
                features[found[i].Key] = Math.Max(features.GetValueOrDefault(found[i].Key), weight);
            }
        }

        return new WordContext(features);
    }

    /// <summary>Cosine of the angle between two contexts: 0 for nothing in common, 1 for the same (Salton and McGill 1983).</summary>
    public double Cosine(WordContext other)
    {
        double sum = 0;
        for (int i = 0, j = 0; i < Keys.Length && j < other.Keys.Length;)
        {
            if (Keys[i] == other.Keys[j])
                sum += weights[i++] * other.weights[j++];
            else if (Keys[i] < other.Keys[j])
                i++;
            else
                j++;
        }

        return sum;
    }

    /// <summary>Both together.</summary>
    public WordContext With(WordContext other)
    {
        SortedDictionary<ulong, double> features = [];
        foreach (WordContext context in (WordContext[])[this, other])
        {
            foreach ((ulong key, float weight) in context.Features)
                features[key] = Math.Max(features.GetValueOrDefault(key), weight * context.length);
        }

        return new WordContext(features);
    }

    /// <summary>Without the features of others.</summary>
    public WordContext Without(params ReadOnlySpan<WordContext> others)
    {
        HashSet<ulong> left = [];
        foreach (WordContext other in others)
            left.UnionWith(other.Keys);
        return new WordContext(new(Features.Where(feature => !left.Contains(feature.Key)).ToDictionary(feature => feature.Key, feature => feature.Weight * length)));
    }
}
