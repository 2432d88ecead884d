using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>Makes the vectors of sentences and other stretches of text, by how rare their words are.</summary>
internal sealed class VectorReader(WordRarity rarity)
{
    /// <summary>By how rare words are in news at large: no word tells less because all compared articles have it.</summary>
    public static VectorReader OfNews { get; } = new(new WordRarity([]));

    /// <summary>The vector of a sentence, for finding the same statement.</summary>
    /// <param name="content">Where in it somebody's statement stands, in order; empty where it reports none. Words beside that say who speaks, not
    /// what.</param>
    public FeatureVector Sentence(SegmentedText text, in Sentence sentence, IReadOnlyList<TextSpan> content)
    {
        List<Feature> found = WordFeatures.Of(text, sentence, withCharacters: true);
        bool isTitleCase = IsTitleCase(found);
        return Read(found, FeatureWeights.OfSentences, (in word) =>
            content.Count > 0 && !content.Any(At(word.Position)) ? AlignmentWeights.Attribution
            : word.IsCapital && ((word.Word > 0 && !isTitleCase) || WordFrequencies.IsName(word.Key)) ? AlignmentWeights.Name
            : 1);

        static Func<TextSpan, bool> At(int position) => span => span.Contains(position);
    }

    /// <summary>The vector of some tokens, for finding what is about the same.</summary>
    /// <param name="tokens">The stretch, as a sentence from its first token to its last.</param>
    public FeatureVector Context(SegmentedText text, in Sentence tokens) =>
        Read(WordFeatures.Of(text, tokens, withCharacters: true), FeatureWeights.OfContexts, static (in _) => 1);

    /// <summary>The vector of a sentence that says what an article is about.</summary>
    /// <param name="times">How often it counts.</param>
    public FeatureVector Lead(SegmentedText text, in Sentence sentence, double times) =>
        Read(WordFeatures.Of(text, sentence, withCharacters: false), FeatureWeights.OfLeads, (in _) => times);

    // What is less than all of its weight is a name's, or of the words that say who speaks.
    private FeatureVector Read(List<Feature> found, FeatureWeights weights, Share shareOf)
    {
        Dictionary<ulong, (double Weight, bool IsName)> features = new(found.Count);
        for (int start = 0, end; start < found.Count; start = end)
        {
            // The features of one word: itself first, its characters last.
            Feature first = found[start];
            double word = rarity.Of(first.Key), share = shareOf(first);
            int grams = 0;
            for (end = start + 1; end < found.Count && found[end].Word == first.Word; end++)
                grams += found[end].Kind == FeatureKind.Characters ? 1 : 0;
            foreach (ref readonly Feature feature in CollectionsMarshal.AsSpan(found)[start..end])
            {
                double weight = weights.Flat(weights.Of(feature, word, grams, rarity) * share);
                if (weight > features.GetValueOrDefault(feature.Key).Weight)
                    features[feature.Key] = (weight, share < 1);
            }
        }

        return FeatureVector.Of(features);
    }

    // Where most words have a capital, it tells nothing of each.
    private static bool IsTitleCase(List<Feature> features)
    {
        int words = features.Count(feature => feature.Kind == FeatureKind.Word);
        return features.Count(feature => feature.Kind == FeatureKind.Word && feature.IsCapital) > 0.6 * words;
    }

    private delegate double Share(in Feature word);
}
