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

    /// <summary>
    /// Those of what articles are about: rare words, names however they are spelled, numbers. Chosen, with the limits of
    /// <see cref="EventsOptions"/>, on three of six real events and on half of the events in a collection of air strikes; measured on the others.
    /// </summary>
    public static FeatureWeights OfLeads { get; } = new(2.5, 0, 0.6, 0, 1);

    /// <summary>The weight of a feature, before it is flattened.</summary>
    /// <param name="word">How rare the word is that it was read from.</param>
    /// <param name="grams">How many runs of characters that word has.</param>
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

/// <summary>How much tells that two sentences render one statement; chosen with <see cref="FeatureWeights.OfSentences"/>.</summary>
internal static class AlignmentWeights
{
    /// <summary>Names stand in many statements of one event: what is said of them tells more.</summary>
    public const double Name = 0.8;

    /// <summary>Words that say who speaks: the same speaker makes many statements.</summary>
    public const double Attribution = 0.5;

    /// <summary>Names that two sentences share count up to so many times what they share beside names.</summary>
    public const double NamesPerContent = 3;

    /// <summary>
    /// What a sentence is taken to say beyond its words, as a squared weight: so few words in common prove little, however few there are.
    /// </summary>
    public const double Unsaid = 33;

    /// <summary>How fast doubt falls with each word in common: 1 of them leaves three quarters of it, 4 a third.</summary>
    public const double DoubtPerWord = 0.3;

    /// <summary>A word in common counts as one from this weight on; function words are below it.</summary>
    public const double LeastWord = 1;
}
