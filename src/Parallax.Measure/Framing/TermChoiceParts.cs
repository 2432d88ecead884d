namespace Parallax.Parts;

/// <summary>Which choices of a contrast are counted together.</summary>
public enum ChoiceScope
{
    /// <summary>All: the contrast names no acts, or was not divided.</summary>
    All,

    /// <summary>Those that name one act.</summary>
    Act,

    /// <summary>Those that name other acts or acts in general, or deny that there was one.</summary>
    Others,

    /// <summary>Those of which the text does not say clearly which act they name.</summary>
    NotTold,
}

/// <summary>How often one option was chosen, by voice.</summary>
/// <param name="ByVoice">The places of each voice; voices without any are absent.</param>
public sealed record OptionCount(TermOption Option, IReadOnlyDictionary<Voice, Concordance> ByVoice) : Summarised
{
    /// <summary>How often, in all voices together.</summary>
    public int Count => ByVoice.Values.Sum(places => places.Count);
}

/// <summary>The share of the options of one pole among a row's choices.</summary>
/// <param name="Options">The options of that pole that any row chose, by id.</param>
/// <param name="Share">Their share among the row's choices, 0 to 1.</param>
/// <param name="Interval">
/// Its interval: Dirichlet-multinomial posterior, prior ½ a pole, equal tails; over independent texts where <see cref="TermChoiceRow.IsOverTexts"/>.
/// </param>
public sealed record PoleShare(Pole Pole, IReadOnlyList<string> Options, Concordance Places, double Share, Interval Interval) : Summarised;

/// <summary>Condemning choices less legitimising ones, as a share of all choices; never to be shown without the counts of the options.</summary>
/// <param name="Condemning">The places of the first.</param>
/// <param name="Legitimising">The places of the second.</param>
/// <param name="Value">From −1, where all legitimise, to 1, where all condemn; neutral choices draw it to 0.</param>
/// <param name="Interval">Its interval, of the same model as those of <see cref="PoleShare"/>.</param>
public sealed record PoleBalance(Concordance Condemning, Concordance Legitimising, double Value, Interval Interval) : Summarised;

/// <summary>The choices of one voice, or of headlines or of all else.</summary>
/// <param name="ByPole">The places of each pole that the contrast has; an empty list for a pole without any.</param>
/// <param name="Poles">The share of each pole; empty where there is not enough text.</param>
/// <param name="Balance">Condemning choices less legitimising ones; null where there is not enough text, or the contrast has not both.</param>
public sealed record TermChoicePart(
    ChoicePart Kind,
    Concordance Choices,
    IReadOnlyDictionary<Pole, Concordance> ByPole,
    IReadOnlyList<PoleShare> Poles,
    PoleBalance? Balance) : Summarised
{
    /// <summary>Whether its intervals are over independent texts, as <see cref="TermChoiceRow.IsOverTexts"/>.</summary>
    public bool IsOverTexts { get; init; }
}

/// <summary>Choices that name an act without choices of its own, or no act that was done.</summary>
/// <param name="Use">What they were taken to mean.</param>
/// <param name="Act">The act, where it is told.</param>
public sealed record OtherUse(ActUse Use, NamedAct? Act, Concordance Places) : Summarised;
