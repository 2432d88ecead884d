namespace Parallax.Parts;

/// <summary>A place of a claim.</summary>
/// <param name="Number">The article's number in the corpus, from 1.</param>
/// <param name="TextLetter">The letter of the text that the article shares.</param>
/// <param name="Place">Where; it knows voice, speaker and block.</param>
public sealed record LadderPlace(int Number, string TextLetter, LadderRung Rung, Place Place) : Summarised
{
    /// <summary>Whether it stands in a headline or subheading, in whichever voice.</summary>
    public bool IsInHeadline => LadderRungs.IsHeadline(Place.Block);
}

/// <summary>Which wordings the voice ladder shows. How much a wording tells is the sum of its words' rarities, natural logarithm.</summary>
public sealed record VoiceLadderOptions
{
    /// <summary>Words in marks are singled out where so few stand there together.</summary>
    public int FewWordsInMarks { get; init; } = 8;

    /// <summary>Of words that are singled out at least this share must recur, 0 to 1.</summary>
    public double MinimumCover { get; init; } = 0.6;

    /// <summary>Words that are singled out tell at least so much.</summary>
    public double MinimumTells { get; init; } = 7;

    /// <summary>The words that are no names, at least two, tell at least so much.</summary>
    public double MinimumTellsWithoutNames { get; init; } = 5;

    /// <summary>Other words tell at least so much.</summary>
    public double MinimumTellsUnmarked { get; init; } = 12;

    /// <summary>Other words in sentences that have little else in common tell at least so much.</summary>
    public double MinimumTellsAlone { get; init; } = 18;

    /// <summary>Two sentences have something else in common where their other words in common tell at least so much.</summary>
    public double MinimumShared { get; init; } = 8;

    /// <summary>Articles on one event have words that are at least so alike (cosine, 0 to 1); in others the same words are another claim.</summary>
    public double MinimumLikeness { get; init; } = 0.06;

    /// <summary>A wording of more articles than this, and of more than a tenth of all, is a way of speaking.</summary>
    public int MostArticles { get; init; } = 12;

    /// <summary>Whether contested terms of the lexicons that have a pole are claims too.</summary>
    public bool WithTerms { get; init; } = true;
}
