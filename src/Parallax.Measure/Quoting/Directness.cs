namespace Parallax;

/// <summary>How words are given: in marks, partly in marks, reported, or in marks without a speaker; and how many quotations there are.</summary>
/// <param name="Kind">What speakers are counted by; null where all quotations of a group stand in one row.</param>
/// <param name="Rows">One for each key in each group, or one a group.</param>
/// <param name="MinimumQuotations">Below this many quotations a row's shares have no intervals.</param>
[ShownBy(".Table()")]
public sealed record Directness(SpeakersAs? Kind, IReadOnlyList<DirectnessRow> Rows, int MinimumQuotations, IReadOnlyList<Setting> Settings)
    : Summarised;

/// <summary>The kinds of quotations of one article, outlet, or corpus, or of one speaker, role or side in it.</summary>
/// <param name="Group">In which article or outlet; null for the whole corpus.</param>
/// <param name="Key">Whose quotations; null for all, and for those without a speaker.</param>
/// <param name="Words">How many words are analysed in the group.</param>
/// <param name="Kinds">One for each kind, in the order of <see cref="QuotationKind"/>.</param>
/// <param name="PerHundredWords">Quotations for each 100 words of the group, uncredited marks left out.</param>
/// <param name="PerHundredInterval">Its bootstrap interval, over sentences or texts; null where there is not enough text, and in rows of one
/// key.</param>
public sealed record DirectnessRow(
    MeasureGroup? Group,
    string? Key,
    int Words,
    Concordance Quotations,
    IReadOnlyList<KindCount> Kinds,
    double PerHundredWords,
    Interval? PerHundredInterval) : Summarised;
