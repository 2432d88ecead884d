namespace Parallax;

/// <summary>How much each kind of feature tells.</summary>
/// <param name="Common">What is this rare or less tells nothing: words of grammar.</param>
/// <param name="Meaning">Weight of a group of words of like meaning, per rarity of the group.</param>
/// <param name="Sound">Weight of the sound of a name, per rarity of the word.</param>
/// <param name="Characters">Weight of a word's characters together, per rarity of the word.</param>
/// <param name="Flattening">Rarity to this power: one very rare word must not outweigh all others.</param>
internal sealed record FeatureWeights(double Common, double Meaning, double Sound, double Characters, double Flattening)
{
    // A number stands in many statements, however rare it is.
    private const double MostOfANumber = 4;

    /// <summary>
    /// Those of sentences that may render one statement. Chosen on 187 pairs of sentences of real articles that were judged by reading, none of which
    /// is in the pairs that the alignment is measured on.
    /// </summary>
    public static FeatureWeights OfSentences { get; } = new(0, 0.7, 0.3, 0.3, 0.7);

    /// <summary>Those of stretches that are about one thing.</summary>
    public static FeatureWeights OfContexts { get; } = new(1.5, 0.7, 0.6, 0.6, 1);

    /// <summary>The weight of a feature, before it is flattened.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="word">How rare the word is that it was read from.</param>
    /// <param name="grams">How many runs of characters that word has.</param>
    /// <param name="rarity">How rare features are.</param>
    public double Of(in Feature feature, double word, int grams, WordRarity rarity) => feature.Kind switch
    {
        FeatureKind.Word => word - Common,
        FeatureKind.Number => Math.Min(word, MostOfANumber),
        FeatureKind.Meaning => Meaning * rarity.Of(feature.Key),
        FeatureKind.Sound => Sound * word,
        _ => Characters * word / Math.Sqrt(grams),
    };

    /// <summary>The weight as it counts; none below 0.</summary>
    public double Flat(double weight)
    {
        weight = Math.Max(0, weight);
        return Flattening < 1 ? Math.Pow(weight, Flattening) : weight;
    }
}
