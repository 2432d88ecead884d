namespace Parallax;

/// <summary>How the rows of several contrasts differ, two by two.</summary>
/// <param name="Poles">Differences in the share of names that condemn or legitimise; the reliable ones first, of these the ones over independent
/// texts, then by probability.</param>
/// <param name="Options">Differences in the share of one option, likewise.</param>
[ShownBy(".Table()")]
public sealed record TermDifferences(
    IReadOnlyList<TermDifference> Poles,
    IReadOnlyList<TermDifference> Options,
    IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>
/// A difference between two rows: how often one kind of name stands in the texts of each, among all names that they choose for the thing. It is about
/// the texts that were read; of the outlets it says something only where <see cref="IsOverTexts"/>.
/// </summary>
/// <param name="Choice">The contrast, with its rows.</param>
/// <param name="Pole">The pole whose share differs; that of the option where an option is compared.</param>
/// <param name="Option">The option whose share differs; null where all options of a pole are compared.</param>
/// <param name="Higher">The row in which the share is probably larger.</param>
/// <param name="HigherPlaces">The places in the one.</param>
/// <param name="LowerPlaces">The places in the other.</param>
/// <param name="Probability">Posterior probability that the share is larger in <paramref name="Higher"/>, ½ to 1.</param>
/// <param name="IsReliable">Whether there are enough choices and it holds after correction for all comparisons, and stays probable without the text
/// or choice of either row that speaks most for it.</param>
public sealed record TermDifference(
    TermChoice Choice,
    Pole Pole,
    TermOption? Option,
    TermChoiceRow Higher,
    TermChoiceRow Lower,
    Concordance HigherPlaces,
    Concordance LowerPlaces,
    double Probability,
    bool IsReliable) : Summarised
{
    /// <summary>The share in <see cref="Higher"/>, 0 to 1.</summary>
    public double HigherShare => (double)HigherPlaces.Count / Higher.Choices.Count;

    /// <summary>The share in <see cref="Lower"/>, 0 to 1.</summary>
    public double LowerShare => (double)LowerPlaces.Count / Lower.Choices.Count;

    /// <summary>
    /// Whether both rows are counted by independent texts, so that the probability is about two outlets; otherwise it is within these texts.
    /// </summary>
    public bool IsOverTexts => Higher.IsOverTexts && Lower.IsOverTexts;
}

/// <summary>What counts as a difference. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record TermDifferencesOptions
{
    /// <summary>Share of the differences called reliable that may be none, above 0 and below 1.</summary>
    public double FalseDiscoveries { get; init => field = Allowed.Level(value); } = 0.05;

    /// <summary>
    /// Within texts a difference is reliable only where both rows have so many choices (at least 1): the choices of one text lean on each other.
    /// </summary>
    public int MinimumChoices { get; init => field = Allowed.AtLeast(1, value); } = 10;

    /// <summary>Weight of a kind of name, and of all others together, before anything is counted, above 0; ½ is Jeffreys's.</summary>
    public double Prior { get; init => field = Allowed.Above(0, value); } = 0.5;

    /// <summary>At most so many rows of a contrast are compared two by two (at least 2): those with the most choices.</summary>
    public int MaximumRows { get; init => field = Allowed.AtLeast(2, value); } = 40;
}
