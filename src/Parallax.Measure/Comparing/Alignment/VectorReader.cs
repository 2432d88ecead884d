namespace Parallax;

/// <summary>Makes the vectors of sentences. One reader serves one thread.</summary>
internal sealed class VectorReader(WordRarity rarity)
{
    private readonly FeatureReader features = new();
    private readonly List<Feature> found = [];

    /// <summary>The vector of a sentence.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="content">Where in it somebody's statement stands, in order; empty where it reports none. Words beside that say who speaks, not what.</param>
    public SentenceVector Read(SegmentedText text, in Sentence sentence, IReadOnlyList<TextSpan> content)
    {
        features.Read(text, sentence, withCharacters: true, found);
        SortedDictionary<ulong, (double Weight, bool IsName)> weights = [];
        bool isTitleCase = IsTitleCase(found);
        for (int start = 0, end; start < found.Count; start = end)
        {
            end = start + 1;
            while (end < found.Count && found[end].Word == found[start].Word)
                end++;
            AddWord(start, end, isTitleCase, content.Count > 0 && !content.Any(span => span.Contains(found[start].Position)), weights);
        }

        return SentenceVector.Of(weights);
    }

    // The features of one word: itself first, its characters last.
    private void AddWord(int start, int end, bool isTitleCase, bool isAttribution, SortedDictionary<ulong, (double Weight, bool IsName)> weights)
    {
        double word = rarity.Of(found[start].Key);
        bool isName = found[start].IsCapital && ((found[start].Word > 0 && !isTitleCase) || WordFrequencies.IsName(found[start].Key));
        int grams = 0;
        for (int i = end - 1; i > start && found[i].Kind == FeatureKind.Characters; i--)
            grams++;
        for (int i = start; i < end; i++)
        {
            ulong key = found[i].Key;
            double weight = found[i].Kind switch
            {
                FeatureKind.Word => word,
                FeatureKind.Number => Math.Min(word, AlignmentWeights.MostOfANumber),
                FeatureKind.Meaning => AlignmentWeights.Meaning * rarity.Of(key),
                FeatureKind.Sound => AlignmentWeights.Sound * word,
                _ => AlignmentWeights.Characters * word / Math.Sqrt(grams),
            };
            weight *= isAttribution ? AlignmentWeights.Attribution : isName ? AlignmentWeights.Name : 1;
            weight = Math.Pow(Math.Max(0, weight), AlignmentWeights.Flattening);
            if (weight > weights.GetValueOrDefault(key).Weight)
                weights[key] = (weight, isName || isAttribution);
        }
    }

    // Where most words have a capital, it tells nothing of each.
    private static bool IsTitleCase(List<Feature> features)
    {
        int words = features.Count(feature => feature.Kind == FeatureKind.Word);
        return features.Count(feature => feature.Kind == FeatureKind.Word && feature.IsCapital) > 0.6 * words;
    }
}
