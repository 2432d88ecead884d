namespace Parallax;

/// <summary>What each actor is called beside its name, by article or outlet.</summary>
/// <param name="Rows">The actors, those labelled in most articles first.</param>
/// <param name="Groups">The articles or outlets, in corpus order: the cells of each row follow them.</param>
/// <param name="MinimumLabels">Below this many labels an actor's are not compared: not enough text.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record Labels(IReadOnlyList<LabelRow> Rows, IReadOnlyList<MeasureGroup> Groups, int MinimumLabels, IReadOnlyList<Setting> Settings)
    : Summarised
{
    /// <summary>The actors with enough labels to compare.</summary>
    public IReadOnlyList<LabelRow> Compared { get; } = [.. Rows.Where(row => !row.IsTooFew)];
}

/// <summary>One actor with what it is called.</summary>
/// <param name="Actor">The spelling that most articles use, of the fullest ones.</param>
/// <param name="IsPerson">Whether it is a person; else a body, or a country as an actor.</param>
/// <param name="Spellings">All spellings that were joined, most frequent first.</param>
/// <param name="Articles">How many articles label it.</param>
/// <param name="IndependentTexts">How many texts these are once reprints are counted once.</param>
/// <param name="Cells">What each article or outlet calls it, in the order of the groups.</param>
/// <param name="Labels">All its labels over all groups, most frequent first.</param>
/// <param name="IsTooFew">Whether there are too few labels to compare.</param>
public sealed record LabelRow(
    string Actor,
    bool IsPerson,
    IReadOnlyList<string> Spellings,
    int Articles,
    int IndependentTexts,
    IReadOnlyList<LabelCell> Cells,
    IReadOnlyList<LabelCount> Labels,
    bool IsTooFew) : Summarised
{
    /// <summary>All places of all its labels.</summary>
    public Concordance Places { get; } = Parallax.Places.Of(Cells.SelectMany(cell => cell.Places));

    /// <summary>Labels that stand in one outlet only, where more than one outlet labels the actor.</summary>
    public IReadOnlyList<LabelCount> InOneOutlet { get; } =
        Cells.Where(cell => cell.Labels.Count > 0).Select(cell => cell.Group.Outlet).Distinct().Take(2).Count() < 2
            ? []
            : [.. Labels.Where(label => label.OnlyOutlet is not null)];
}

/// <summary>How labels of actors are compared. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record LabelOptions
{
    /// <summary>Below this many labels (at least 1) over all articles an actor's are not compared: not enough text.</summary>
    public int MinimumLabels { get; init => field = Allowed.AtLeast(1, value); } = 2;

    /// <summary>Which labels are compared; without offices and professions of persons, which say little where they differ.</summary>
    public IReadOnlyList<LabelKind> Kinds { get; init; } = [LabelKind.Body, LabelKind.Members, LabelKind.Person];
}
