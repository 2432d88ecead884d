namespace Parallax;

/// <summary>How the rows of several contrasts differ, two by two.</summary>
/// <param name="Poles">Differences in the share of names that condemn or legitimise; the reliable ones first, of these the ones over independent
/// texts, then by probability.</param>
/// <param name="Options">Differences in the share of one option, likewise.</param>
/// <param name="Settings">What they were measured with, for captions.</param>
public sealed record TermDifferences(
    IReadOnlyList<TermDifference> Poles,
    IReadOnlyList<TermDifference> Options,
    IReadOnlyList<Setting> Settings);

/// <summary>
/// A difference between two rows: how often one kind of name stands in the texts of each, among all names that they choose for the thing. It is about
/// the texts that were read; of the outlets it says something only where <see cref="IsOverTexts"/>.
/// </summary>
/// <param name="Choice">The contrast, with its rows.</param>
/// <param name="Pole">The pole whose share differs; that of the option where an option is compared.</param>
/// <param name="Option">The option whose share differs; null where all options of a pole are compared.</param>
/// <param name="Higher">The row in which the share is probably larger.</param>
/// <param name="Lower">The other row.</param>
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
    bool IsReliable)
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
