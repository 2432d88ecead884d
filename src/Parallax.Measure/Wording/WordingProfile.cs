namespace Parallax.Parts;

/// <summary>How each article or outlet words what it says in its own voice: how often by each means, and which words.</summary>
/// <param name="Rows">One per article or outlet, in corpus order.</param>
/// <param name="MinimumWords">Below this many own words a row has no rates: not enough text.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record WordingProfile(IReadOnlyList<WordingRow> Rows, int MinimumWords, IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>The wording of one article or outlet, in its own voice.</summary>
/// <param name="OwnWords">The words of its own voice.</param>
/// <param name="Rates">How often each class stands there; empty where there is not enough text.</param>
/// <param name="Sentences">The sentences that are its own voice wholly or for the most part.</param>
/// <param name="Loaded">Those of them that score .5 or above.</param>
/// <param name="LoadedShare">Their share, 0 to 1, and its interval; null where there is not enough text.</param>
/// <param name="LoadedWords">The words that raters of opinion would mark, in its own voice.</param>
/// <param name="Claims">Claim strength in its headlines beside its bodies.</param>
public sealed record WordingRow(
    MeasureGroup Group,
    int OwnWords,
    IReadOnlyList<WordingRate> Rates,
    Concordance Sentences,
    Concordance Loaded,
    (double Share, Interval Interval)? LoadedShare,
    Concordance LoadedWords,
    IReadOnlyList<ClaimStrength> Claims) : Summarised;

/// <summary>How often one class stands in the own words of a row.</summary>
/// <param name="Places">Where: a phrase is one place.</param>
/// <param name="PerThousand">Places per 1,000 own words.</param>
/// <param name="Interval">Bootstrap (percentile) over sentences of these texts; over texts where the row speaks for its outlet.</param>
public sealed record WordingRate(WordingClass Class, Concordance Places, double PerThousand, Interval Interval) : Summarised;

/// <summary>How often one means of claim strength stands in own words of headlines and of the texts below them.</summary>
/// <param name="Headlines">The places in headlines.</param>
/// <param name="HeadlineWords">The own words of headlines.</param>
/// <param name="Bodies">The places in all other blocks.</param>
/// <param name="BodyWords">The own words of these.</param>
public sealed record ClaimStrength(WordingClass Class, Concordance Headlines, int HeadlineWords, Concordance Bodies, int BodyWords) : Summarised;
