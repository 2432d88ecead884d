namespace Parallax.Parts;

/// <summary>Sentences of two articles that stand in one row.</summary>
/// <param name="Left">Those of the left article, in order; none where only the right one says it.</param>
/// <param name="Right">Those of the right one.</param>
public sealed record PairRow(IReadOnlyList<Place> Left, IReadOnlyList<Place> Right) : Summarised
{
    /// <summary>How alike the two sides are, 0 to 1; 0 where they do not render each other.</summary>
    public double Similarity { get; init; }

    /// <summary>Whether both sides have sentences that render one statement.</summary>
    public bool IsJoined => Similarity > 0;

    /// <summary>Whether it is the row of the headlines, which stand side by side whether they say the same or not.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Whether its sides stand out of the order of the others; a row with a right side alone marks where that one stands.</summary>
    public bool IsMoved { get; init; }

    /// <summary>The left words, those that are not right told apart.</summary>
    public IReadOnlyList<DiffRun> WordsLeft { get; init; } = [];

    /// <summary>The right words, those that are not left told apart.</summary>
    public IReadOnlyList<DiffRun> WordsRight { get; init; } = [];

    /// <summary>How they differ, by kind; also from sentences of another row, where only a phrase or a number joins them.</summary>
    public IReadOnlyList<PairDifference> Differences { get; init; } = [];

    /// <summary>Where only one side stands: the sentences of the other article that say the same and are joined to another one.</summary>
    public IReadOnlyList<Place> Elsewhere { get; init; } = [];
}

/// <summary>A difference between the left and the right text.</summary>
/// <param name="Kind">What differs, seen from the fuller one.</param>
/// <param name="Left">Where in the left text; null where it has nothing there.</param>
/// <param name="Right">Where in the right one.</param>
/// <param name="IsLeftFuller">Whether the left one is the fuller one.</param>
/// <param name="IsPossibleTranslation">Whether the difference lies inside marks and the speaker probably spoke another language.</param>
public sealed record PairDifference(DriftKind Kind, Place? Left, Place? Right, bool IsLeftFuller, bool IsPossibleTranslation) : Summarised;
