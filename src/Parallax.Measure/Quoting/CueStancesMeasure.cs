namespace Parallax;

public static partial class Measures
{
    private const double Prior = 0.5;
    private static readonly CueStance[] Stances = Enum.GetValues<CueStance>();

    /// <summary>The cues of each person, role or side by what they say about the statement (<see cref="CueStance"/>).</summary>
    /// <param name="by">Rows for each article, each outlet, or the corpus as one; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    /// <param name="speakers">Who is one row inside those.</param>
    /// <param name="sides">The sides, where speakers are counted by side; null for <see cref="Sides.Propose"/>.</param>
    public static CueStances CueStances(
        this AnnotatedCorpus corpus,
        GroupBy? by = null,
        SpeakersAs speakers = SpeakersAs.Person,
        Sides? sides = null,
        CueStanceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new CueStanceOptions();
        SpeakerKeys keys = new(corpus, speakers, sides);
        return new CueStances(
            speakers,
            [.. QuotedRows.Of(corpus, by).SelectMany(group => group.Quotations
                .Where(quotation => quotation.Cue is not null && keys.Of(quotation) is not null)
                .GroupBy(quotation => keys.Of(quotation)!, StringComparer.Ordinal)
                .Select(key => Row(group.Group, key.Key, [.. key], options))
                .OrderByDescending(row => row.Cues.Count)
                .ThenBy(row => row.Key, StringComparer.Ordinal))],
            options.MinimumCues,
            [
                new("stance",
                    "of the cue word, from a word list: neutral (say), claim (allege), factive (reveal), verdict (condemn), promise (threaten)"),
                .. keys.Settings,
                new("interval",
                    $"{Caption.Percent(options.Level)}, Dirichlet-multinomial posterior, prior {Caption.Number(Prior)} for each stance, equal tails"),
                new("minimum", Caption.Count(options.MinimumCues, "cue")),
                new("intervals are", "over cues within these texts; they say nothing of the outlets"),
                Caption.LeftOut(corpus, "quotations without a cue or a speaker"),
                Caption.Texts(corpus),
            ]);
    }

    private static CueStanceRow Row(MeasureGroup? group, string key, IReadOnlyList<SpokenQuotation> quotations, CueStanceOptions options) => new(
        group,
        key,
        Places.Of(quotations.Select(quotation => quotation.CuePlace)),
        [.. Stances.Select(stance =>
        {
            SpokenQuotation[] own = [.. quotations.Where(quotation => quotation.Cue!.Stance == stance)];
            MeasuredShare? share = quotations.Count < options.MinimumCues
                ? null
                : new MeasuredShare(
                    (double)own.Length / quotations.Count,
                    ShareInterval.Of(own.Length, quotations.Count, Stances.Length, Prior, options.Level));
            return new StanceCount(stance, Places.Of(own.Select(quotation => quotation.CuePlace)), CueCounts.Of(own), share);
        })]);
}
