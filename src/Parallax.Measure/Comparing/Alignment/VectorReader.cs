namespace Parallax;

/// <summary>Makes the vectors of sentences. One reader serves one thread.</summary>
internal sealed class VectorReader(WordRarity rarity)
{
    private readonly FeatureReader features = new();
    private readonly List<Feature> found = [];
    private readonly SortedDictionary<ulong, double> weights = [];

    public SentenceVector Read(SegmentedText text, in Sentence sentence)
    {
        features.Read(text, sentence, withCharacters: true, found);
        weights.Clear();
        double word = 0;
        int grams = 0;
        for (int i = 0; i < found.Count; i++)
        {
            (ulong key, FeatureKind kind) = (found[i].Key, found[i].Kind);
            if (kind is FeatureKind.Word or FeatureKind.Number)
            {
                word = rarity.Of(key);
                grams = found.Skip(i + 1).TakeWhile(other => other.Word == found[i].Word).Count(other => other.Kind == FeatureKind.Characters);
            }

            double weight = kind switch
            {
                FeatureKind.Word => word,
                FeatureKind.Number => Math.Min(word, AlignmentWeights.MostOfANumber),
                FeatureKind.Meaning => AlignmentWeights.Meaning * rarity.Of(key),
                FeatureKind.Sound => AlignmentWeights.Sound * word,
                _ => AlignmentWeights.Characters * word / Math.Sqrt(grams),
            };
            weights[key] = Math.Max(weights.GetValueOrDefault(key), Math.Max(0, weight - (kind == FeatureKind.Word ? AlignmentWeights.Common : 0)));
        }

        return SentenceVector.Of(weights.Keys, weights.Values);
    }
}
