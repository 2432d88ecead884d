namespace Parallax;

/// <summary>How labels of actors are compared. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record LabelOptions
{
    /// <summary>Below this many labels (at least 1) over all articles an actor's are not compared: not enough text.</summary>
    public int MinimumLabels { get; init => field = Allowed.AtLeast(1, value); } = 2;

    /// <summary>Which labels are compared; without offices and professions of persons, which say little where they differ.</summary>
    public IReadOnlyList<LabelKind> Kinds { get; init; } = [LabelKind.Body, LabelKind.Members, LabelKind.Person];
}
