namespace Parallax;

/// <summary>
/// Claims that stand in several voices: quoted in one article, attributed in a second, in the own voice of a third or of its headline.
/// </summary>
/// <param name="Claims">First those on most rungs, then those of most independent texts, then those whose rungs lie furthest apart.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record VoiceLadder(IReadOnlyList<LadderClaim> Claims, IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>What makes a claim one.</summary>
public enum LadderClaimKind
{
    /// <summary>A wording that somebody used.</summary>
    Wording,

    /// <summary>A contested term of a lexicon.</summary>
    Term,
}

/// <summary>One claim with the rungs that it stands on. No rung is better, and no order in time is implied.</summary>
/// <param name="Text">The wording as its highest rung has it; of a term, the words that stand there.</param>
/// <param name="Places">Where it stands: from the highest rung down, on each in corpus order.</param>
/// <param name="IndependentTexts">In how many texts, once reprints are counted once.</param>
[ShownBy(".Figure()")]
public sealed record LadderClaim(string Text, LadderClaimKind Kind, IReadOnlyList<LadderPlace> Places, int IndependentTexts) : Summarised
{
    /// <summary>The term, where it is one.</summary>
    public TermOption? Option { get; init; }

    /// <summary>The act that a term names.</summary>
    public NamedAct? Act { get; init; }

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
