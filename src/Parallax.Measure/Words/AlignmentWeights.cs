namespace Parallax;

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
