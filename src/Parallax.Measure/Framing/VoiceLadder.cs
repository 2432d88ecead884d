namespace Parallax;

/// <summary>
/// Claims that stand in several voices: quoted in one article, attributed in a second, in the own voice of a third or of its headline.
/// </summary>
/// <param name="Claims">First those on most rungs, then those of most independent texts, then those whose rungs lie furthest apart.</param>
public sealed record VoiceLadder(IReadOnlyList<LadderClaim> Claims, IReadOnlyList<Setting> Settings);

/// <summary>What makes a claim one.</summary>
public enum LadderClaimKind
{
    /// <summary>A wording that somebody used.</summary>
    Wording,

    /// <summary>A contested term of a lexicon.</summary>
    Term,
}

/// <summary>One claim with the rungs that it stands on. No rung is better, and no order in time is implied.</summary>
/// <param name="Text">The wording as its highest rung has it; of a term, its name.</param>
/// <param name="Places">Where it stands: from the highest rung down, on each in corpus order.</param>
/// <param name="IndependentTexts">In how many texts, once reprints are counted once.</param>
public sealed record LadderClaim(string Text, LadderClaimKind Kind, IReadOnlyList<LadderPlace> Places, int IndependentTexts)
{
    /// <summary>The term, where it is one.</summary>
    public TermOption? Option { get; init; }

    /// <summary>In how many articles it stands.</summary>
    public int Articles => Places.Select(static place => place.Number).Distinct().Count();

    /// <summary>The rungs that it stands on, from quoted down to the own voice of a headline.</summary>
    public IReadOnlyList<LadderRung> Rungs => [.. Places.Select(static place => place.Rung).Distinct().Order()];

    /// <summary>Its places on a rung, in corpus order.</summary>
    public IReadOnlyList<LadderPlace> On(LadderRung rung) => [.. Places.Where(place => place.Rung == rung)];

    /// <summary>How many independent texts have it on a rung: two reprints with the same voice are one witness.</summary>
    public int TextsOn(LadderRung rung) => Places.Where(place => place.Rung == rung).Select(static place => place.TextLetter).Distinct().Count();

    /// <summary>All its places.</summary>
    public Concordance All => Parallax.Places.Of(Places.Select(static place => place.Place));
}

/// <summary>A place of a claim.</summary>
/// <param name="Number">The article's number in the corpus, from 1.</param>
/// <param name="TextLetter">The letter of the text that the article shares.</param>
/// <param name="Place">Where; it knows voice, speaker and block.</param>
public sealed record LadderPlace(int Number, string TextLetter, LadderRung Rung, Place Place)
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
