namespace Parallax;

/// <summary>
/// How the renderings of each statement differ, the most different first. No direction is implied: none of them is taken for the original.
/// </summary>
/// <param name="Statements">The statements with at least one difference.</param>
/// <param name="PairsCompared">How many pairs of renderings were compared, those without a difference included.</param>
public sealed record Drift(IReadOnlyList<DriftStatement> Statements, int PairsCompared, IReadOnlyList<Setting> Settings)
{
    /// <summary>All pairs that differ, statement by statement.</summary>
    public IEnumerable<DriftPair> Pairs => Statements.SelectMany(statement => statement.Pairs);
}

/// <summary>One statement in several renderings.</summary>
/// <param name="Number">Its number in <see cref="SentenceAlignment.Statements"/>; statements that only a phrase joins follow after the last of
/// these.</param>
/// <param name="Speaker">Who most renderings say it is by; null where all are in an outlet's own voice.</param>
/// <param name="Fullest">The rendering that the others are named against: with the most words in marks, then attributed, then the longest. It is not
/// taken for the original.</param>
/// <param name="Renderings">All renderings that are compared, the fullest first, the others in corpus order.</param>
/// <param name="Pairs">The pairs that differ, the most different first; the places of their renderings are the objects of
/// <paramref name="Renderings"/>.</param>
public sealed record DriftStatement(
    int Number,
    string? Speaker,
    Place Fullest,
    IReadOnlyList<Place> Renderings,
    IReadOnlyList<DriftPair> Pairs)
{
    /// <summary>How different its two most different renderings are (<see cref="DriftPair.Difference"/>).</summary>
    public double Difference => Pairs[0].Difference;
}

/// <summary>Two renderings of one statement that differ.</summary>
/// <param name="A">The fuller one: more words in marks, then more attributed words, then the longer. Its sentence or sentences.</param>
/// <param name="SpeakerA">Who says it in A; null in the outlet's own voice.</param>
/// <param name="SpeakerB">Who says it in B; null in the outlet's own voice.</param>
/// <param name="Changes">The differences, in the order of <see cref="DriftKind"/>.</param>
/// <param name="WordsA">The words of A from first to last, those that are not in B told apart.</param>
/// <param name="WordsB">The words of B from first to last, those that are not in A told apart.</param>
/// <param name="Difference">A weight for each kind of change found, added up; for the order of showing only.</param>
public sealed record DriftPair(
    Place A,
    Place B,
    string? SpeakerA,
    string? SpeakerB,
    IReadOnlyList<DriftChange> Changes,
    IReadOnlyList<DiffRun> WordsA,
    IReadOnlyList<DiffRun> WordsB,
    double Difference)
{
    /// <summary>The kinds of change, each once, in order.</summary>
    public IReadOnlyList<DriftKind> Kinds => [.. Changes.Select(change => change.Kind).Distinct()];

    /// <summary>Whether the speaker probably spoke another language and words inside marks differ, which may be translation.</summary>
    public bool IsPossibleTranslation => Changes.Any(change => change.IsPossibleTranslation);
}

/// <summary>One difference with its place in both texts.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="A">Where in A; null where A has nothing there.</param>
/// <param name="B">Where in B; null where B has nothing there.</param>
/// <param name="IsPossibleTranslation">Whether the difference lies inside marks and the speaker probably spoke another language.</param>
public sealed record DriftChange(DriftKind Kind, Place? A, Place? B, bool IsPossibleTranslation);

/// <summary>A stretch of words that two renderings have in common, or that only one of them has.</summary>
/// <param name="Span">From its first to its last word.</param>
/// <param name="IsOnlyHere">Whether the other rendering lacks these words.</param>
public readonly record struct DiffRun(TextSpan Span, bool IsOnlyHere);

/// <summary>Which renderings are compared. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record DriftOptions
{
    /// <summary>
    /// Two renderings are compared where so much of what the shorter one tells, by rarity of words, stands in the other; above 0 and up to 1.
    /// </summary>
    public double MinimumShare { get; init => field = Allowed.Share(value); } = 0.42;

    /// <summary>
    /// And where the words that they share are so rare together (sum of inverse sentence frequencies, natural logarithm); 0 or more.
    /// </summary>
    public double MinimumWeight { get; init => field = Allowed.AtLeast(0, value); } = 12;

    /// <summary>
    /// Sentences of two articles are compared where the alignment links at least so many of their sentences: they tell one story; 1 or more.
    /// </summary>
    public int MinimumLinks { get; init => field = Allowed.AtLeast(1, value); } = 2;

    /// <summary>Of a statement with more renderings than this (at least 2), each is compared with the fullest only, not with each other.</summary>
    public int MaximumRenderings { get; init => field = Allowed.AtLeast(2, value); } = 12;

    /// <summary>A phrase in more sentences than this (at least 2) is a phrase of the event, and joins no two sentences.</summary>
    public int MaximumPhraseSentences { get; init => field = Allowed.AtLeast(2, value); } = 6;
}
