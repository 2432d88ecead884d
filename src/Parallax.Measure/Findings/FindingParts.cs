namespace Parallax.Parts;

/// <summary>What a finding of the first screen says. A kind is named by what stands in the texts, never by why.</summary>
public enum FindingKind
{
    /// <summary>A headline states, or gives without marks, what its body attributes or gives in marks.</summary>
    HeadlineVoice,

    /// <summary>Independent texts give numbers for one thing that no value makes true together.</summary>
    NumbersDiffer,

    /// <summary>Passages in marks stand without marks in another article that shares the text.</summary>
    MarksLost,

    /// <summary>One statement of somebody is told with reporting words that say different things of it: said, boasted.</summary>
    CuesDiffer,

    /// <summary>One statement of somebody stands in marks in two wordings.</summary>
    QuotesDiffer,

    /// <summary>A person speaks in one text alone, and no other has the name.</summary>
    SpeaksAlone,

    /// <summary>Rows choose between names for one thing in shares that differ reliably.</summary>
    ChoicesDiffer,
}

/// <summary>What a finding hangs on.</summary>
public enum FindingHold
{
    /// <summary>On one place: without it there is no such finding.</summary>
    OnePlace,

    /// <summary>On one article, at several places.</summary>
    OneArticle,

    /// <summary>On no single article: without any one of them it is still there.</summary>
    NoArticle,
}

/// <summary>The words of one text in a finding.</summary>
/// <param name="Place">Where they stand, in whose voice.</param>
/// <param name="SameText">Articles that have the same words because they share the text.</param>
public sealed record FindingLine(Place Place, IReadOnlyList<AnnotatedArticle> SameText)
{
    /// <summary>The first of several places, and in which other articles the rest stand.</summary>
    internal static FindingLine Of(Place first, IEnumerable<AnnotatedArticle> articles) =>
        new(first, [.. articles.Distinct().Where(article => article != first.Article)]);
}

/// <summary>One difference that is worth saying first. Data for a sentence: its words stand at its places.</summary>
/// <param name="Lines">The words of the texts, those that the finding is about first.</param>
/// <param name="Hold">What it hangs on.</param>
/// <param name="Places">How many places it counts; more than the lines where not all are shown.</param>
public sealed record Finding(FindingKind Kind, IReadOnlyList<FindingLine> Lines, FindingHold Hold, int Places)
{
    /// <summary>The counted thing, for <see cref="FindingKind.NumbersDiffer"/>.</summary>
    public NumberRow? Number { get; init; }

    /// <summary>
    /// Whose statement it is, for <see cref="FindingKind.CuesDiffer"/>, <see cref="FindingKind.QuotesDiffer"/> and
    /// <see cref="FindingKind.SpeaksAlone"/>: one person, whatever each text calls them.
    /// </summary>
    public string? Speaker { get; init; }

    /// <summary>The difference in shares, for <see cref="FindingKind.ChoicesDiffer"/>.</summary>
    public TermDifference? Difference { get; init; }
}
