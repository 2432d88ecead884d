namespace Parallax;

/// <summary>How the articles or outlets of a corpus name one thing.</summary>
/// <param name="Lexicon">The lexicon.</param>
/// <param name="Contrast">The thing, with the options it can be named by.</param>
/// <param name="Rows">One per article or outlet, in corpus order; rows without any choice are there too.</param>
/// <param name="MinimumChoices">Below this many choices a row has no shares: not enough text.</param>
/// <param name="Settings">What it was measured with, for captions.</param>
public sealed record TermChoice(
    Lexicon Lexicon,
    Contrast Contrast,
    IReadOnlyList<TermChoiceRow> Rows,
    int MinimumChoices,
    IReadOnlyList<Setting> Settings);

/// <summary>The choices of one article or outlet.</summary>
/// <param name="Group">Whose.</param>
/// <param name="Choices">All choices, names left out.</param>
/// <param name="Options">One per option of the contrast, in its order.</param>
/// <param name="Poles">One per pole that has an option in the contrast (condemns, neutral, legitimises); empty where there is not enough text.</param>
public sealed record TermChoiceRow(
    MeasureGroup Group,
    Concordance Choices,
    IReadOnlyList<OptionCount> Options,
    IReadOnlyList<PoleShare> Poles)
{
    /// <summary>Whether there are too few choices for shares.</summary>
    public bool IsTooFew => Poles.Count == 0;
}

/// <summary>How often one option was chosen, by voice.</summary>
/// <param name="Option">The option.</param>
/// <param name="ByVoice">The places of each voice; voices without any are absent.</param>
public sealed record OptionCount(TermOption Option, IReadOnlyDictionary<Voice, Concordance> ByVoice)
{
    /// <summary>How often, in all voices together.</summary>
    public int Count => ByVoice.Values.Sum(places => places.Count);
}

/// <summary>The share of the options of one pole among a row's choices.</summary>
/// <param name="Pole">The pole.</param>
/// <param name="Options">The options of that pole that any row chose, by id.</param>
/// <param name="Places">The places.</param>
/// <param name="Share">Their share among the row's choices, 0 to 1.</param>
/// <param name="Interval">Its interval: Dirichlet-multinomial posterior, prior ½ a pole, equal tails.</param>
public sealed record PoleShare(Pole Pole, IReadOnlyList<string> Options, Concordance Places, double Share, Interval Interval);
