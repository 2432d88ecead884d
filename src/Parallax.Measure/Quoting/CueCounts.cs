namespace Parallax;

/// <summary>Counts the cues of quotations.</summary>
internal static class CueCounts
{
    /// <summary>The cues by lemma and stance, most frequent first.</summary>
    public static IReadOnlyList<CueCount> Of(IEnumerable<SpokenQuotation> quotations) =>
    [
        .. quotations
            .Where(quotation => quotation.Cue is not null)
            .GroupBy(quotation => (quotation.Cue!.Lemma, quotation.Cue.Stance))
            .Select(cue => new CueCount(cue.Key.Lemma, cue.Key.Stance, Places.Of(cue.Select(quotation => quotation.CuePlace))))
            .OrderByDescending(cue => cue.Places.Count)
            .ThenBy(cue => cue.Lemma, StringComparer.Ordinal),
    ];
}
