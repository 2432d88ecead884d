using System.Globalization;

namespace Parallax.Parts;

/// <summary>How far two judgings of a lexicon's poles agree.</summary>
/// <param name="Alpha">Krippendorff's alpha (nominal): 1 for full agreement, 0 for none beyond chance.</param>
/// <param name="Options">How many options were judged twice.</param>
/// <param name="Judging">Who judged, and how, as a part of a sentence: "by one judge, the second time blind to the first".</param>
public sealed record PoleAgreement(double Alpha, int Options, string Judging)
{
    /// <summary>In words: "each judged twice, by one judge …; Krippendorff's alpha 0.81 over 99 options".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"each judged twice, {Judging}; Krippendorff's alpha {Alpha:0.00} over {Options} options");
}
