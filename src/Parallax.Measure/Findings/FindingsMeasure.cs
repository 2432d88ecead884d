namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// What can be read in the corpus over all its lexicons. A difference in wording counts where it is reliable
    /// (<see cref="Measures.Differences"/>); of each pole of a contrast the most probable one.
    /// </summary>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    public static Findings Findings(this AnnotatedCorpus corpus, GroupBy? by = null, FindingsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new FindingsOptions();
        TermChoice[] choices = [.. corpus.Lexicons.SelectMany(lexicon => corpus.TermChoices(lexicon, by, options.TermChoice))];
        TermDifferences differences = choices.Differences(options.Differences);
        ToneProfile tone = corpus.ToneProfile(by, options.Tone);
        return new Findings(
            Independence.Of(corpus).SharedTexts,
            corpus.Groups(by),
            [.. corpus.Lexicons.SelectMany(corpus.VoiceContrasts)],
            choices,
            choices.Count(choice => choice.IsOneThing && choice.Rows.Count(row => !row.IsTooFew) >= 2),
            [.. differences.Poles.Where(difference => difference.IsReliable).DistinctBy(difference => (difference.Choice, difference.Pole))],
            differences,
            Overlap(tone.Rows.Select(row => row.Raw)),
            Overlap(tone.Rows.Select(row => row.NamesMasked)),
            [
                .. differences.Settings.Where(setting => setting.Name is "compared" or "reliable"),
                new("minimum", Caption.Count(options.TermChoice.MinimumChoices, "choice")),
                new("tone", $"overlap of the rows' intervals at {Caption.Percent(options.Tone.Bootstrap.Level)}, each for itself"),
                Caption.Texts(corpus),
            ]);
    }

    // On a line, intervals overlap two by two where the largest lower end is not above the smallest upper end.
    private static bool? Overlap(IEnumerable<ToneMean?> means)
    {
        Interval[] intervals = [.. means.OfType<ToneMean>().Select(mean => mean.Interval)];
        return intervals.Length < 2 ? null : intervals.Max(interval => interval.Low) <= intervals.Min(interval => interval.High);
    }
}
