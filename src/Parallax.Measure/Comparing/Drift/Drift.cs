namespace Parallax;

/// <summary>
/// How the renderings of each statement differ, the most different first. No direction is implied: none of them is taken for the original.
/// </summary>
/// <param name="Statements">The statements with at least one difference.</param>
/// <param name="PairsCompared">How many pairs of renderings were compared, those without a difference included.</param>
[ShownBy(".Table()")]
public sealed record Drift(IReadOnlyList<DriftStatement> Statements, int PairsCompared, IReadOnlyList<Setting> Settings) : Summarised
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
    IReadOnlyList<DriftPair> Pairs) : Summarised
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
    double Difference) : Summarised
{
    /// <summary>The kinds of change, each once, in order.</summary>
    public IReadOnlyList<DriftKind> Kinds => [.. Changes.Select(change => change.Kind).Distinct()];

    /// <summary>Whether the speaker probably spoke another language and words inside marks differ, which may be translation.</summary>
    public bool IsPossibleTranslation => Changes.Any(change => change.IsPossibleTranslation);
}
