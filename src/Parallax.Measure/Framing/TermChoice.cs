namespace Parallax;

/// <summary>How the articles or outlets of a corpus name one thing.</summary>
/// <param name="Contrast">The thing, with the options it can be named by.</param>
/// <param name="Rows">One per article or outlet, in corpus order; rows without any choice are there too.</param>
/// <param name="MinimumChoices">Below this many choices a row has no shares: not enough text.</param>
[ShownBy(".Figure()", ".ShareTable()", ".Table()")]
public sealed record TermChoice(
    Lexicon Lexicon,
    Contrast Contrast,
    IReadOnlyList<TermChoiceRow> Rows,
    int MinimumChoices,
    IReadOnlyList<Setting> Settings) : Summarised
{
    /// <summary>What the choices have in common, where the contrast names acts.</summary>
    public ChoiceScope Scope { get; init; }

    /// <summary>The act that all of them name; null where the contrast names no acts, or they name several or none.</summary>
    public NamedAct? Act { get; init; }

    /// <summary>Of other acts and general uses, each with its places, those with most places first; else empty.</summary>
    public IReadOnlyList<OtherUse> Others { get; init; } = [];

    /// <summary>Whether the choices name one thing, so that rows can be compared.</summary>
    public bool IsOneThing => Scope is ChoiceScope.All or ChoiceScope.Act;
}

/// <summary>The choices of one article or outlet.</summary>
/// <param name="Choices">All choices, names left out.</param>
/// <param name="Options">One per option of the contrast, in its order.</param>
/// <param name="Poles">One per pole of the contrast's options (condemns, neutral, legitimises); empty where there is not enough text.</param>
public sealed record TermChoiceRow(
    MeasureGroup Group,
    Concordance Choices,
    IReadOnlyList<OptionCount> Options,
    IReadOnlyList<PoleShare> Poles) : Summarised
{
    /// <summary>Condemning choices less legitimising ones; null where there is not enough text, or the contrast has not both.</summary>
    public PoleBalance? Balance { get; init; }

    /// <summary>The choices by voice, and those of headlines apart from all others; parts without any choice are absent.</summary>
    public IReadOnlyList<TermChoicePart> Parts { get; init; } = [];

    /// <summary>In how many independent texts the choices stand.</summary>
    public int Texts => ByText.Count;

    /// <summary>
    /// Whether intervals and probabilities are over independent texts, so that they say something of the outlet: it has enough of them
    /// (<see cref="MeasureGroup.MinimumForOutlet"/>), and enough make a choice. Otherwise they are over choices, within these texts.
    /// </summary>
    public bool IsOverTexts => ChoiceTexts.Suffice(Group, ByText);

    /// <summary>Whether there are too few choices for shares.</summary>
    public bool IsTooFew => Poles.Count == 0;

    /// <summary>The counts of each independent text that makes a choice.</summary>
    internal IReadOnlyList<ChoiceText> ByText { get; init; } = [];
}

/// <summary>What the choices of a row are divided by: their voice, and whether they stand in a headline.</summary>
public enum ChoicePart
{
    /// <summary>In the outlet's own voice.</summary>
    Own,

    /// <summary>Reported without marks.</summary>
    Attributed,

    /// <summary>In marks, with a speaker.</summary>
    Quoted,

    /// <summary>In marks, with no speaker found.</summary>
    Uncredited,

    /// <summary>In a headline, in any voice.</summary>
    Headline,

    /// <summary>Anywhere else that is analysed, in any voice.</summary>
    Body,
}

/// <summary>How the choice between terms is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record TermChoiceOptions
{
    /// <summary>Below this many choices (at least 1) a row has no shares: not enough text.</summary>
    public int MinimumChoices { get; init => field = Allowed.AtLeast(1, value); } = 3;

    /// <summary>Posterior probability that an interval holds, above 0 and below 1.</summary>
    public double Level { get; init => field = Allowed.Level(value); } = 0.9;

    /// <summary>Weight of each pole before anything is counted, above 0; ½ is Jeffreys's, which favours no share.</summary>
    public double Prior { get; init => field = Allowed.Above(0, value); } = 0.5;

    /// <summary>Counts only choices in this voice; null for all.</summary>
    public Voice? Voice { get; init; }

    /// <summary>Whether the choices of a contrast that names acts (<see cref="Contrast.Act"/>) are divided by the act that they name.</summary>
    public bool ByAct { get; init; } = true;

    /// <summary>An act has choices of its own where so many independent texts name it (at least 1); else it is one of the other acts.</summary>
    public int MinimumTexts { get; init => field = Allowed.AtLeast(1, value); } = 2;

    /// <summary>So many acts of a contrast have choices of their own (at least 1), those of most texts first.</summary>
    public int MostActs { get; init => field = Allowed.AtLeast(1, value); } = 4;

    /// <summary>Counts only choices in headlines, or only all others.</summary>
    public ChoiceBlocks Blocks { get; init; }
}

/// <summary>Where choices are counted.</summary>
public enum ChoiceBlocks
{
    /// <summary>Everywhere that is analysed.</summary>
    All,

    /// <summary>In headlines.</summary>
    Headline,

    /// <summary>Everywhere but in headlines: standfirst, body, headings, captions.</summary>
    Body,
}
