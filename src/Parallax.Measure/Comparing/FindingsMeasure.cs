namespace Parallax;

/// <summary>Says what a comparison supports and what it does not.</summary>
public static class FindingsMeasure
{
    /// <summary>
    /// What can be read in the corpus over all its lexicons. A difference in wording counts where the two rows' intervals stay apart at the stated
    /// level divided by the number of comparisons (Bonferroni), and still do with any one choice of either row taken away.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="GroupMeasure.DefaultGroupBy"/>.</param>
    /// <param name="options">Levels and minima.</param>
    public static Findings Findings(this AnnotatedCorpus corpus, GroupBy? by = null, FindingsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new FindingsOptions();
        TermChoice[] compared = [.. corpus.Lexicons
            .SelectMany(lexicon => corpus.TermChoices(lexicon, by, options.TermChoice))
            .Where(choice => choice.Rows.Count(row => !row.IsTooFew) >= 2)];
        double comparisons = compared.Sum(Comparisons);
        double level = comparisons == 0 ? options.Level : 1 - ((1 - options.Level) / comparisons);
        ToneProfile tone = corpus.ToneProfile(by, options.Tone);
        return new Findings(
            Independence.Of(corpus).SharedTexts,
            corpus.Groups(by),
            [.. corpus.Lexicons.SelectMany(corpus.VoiceContrasts)],
            compared.Length,
            [.. compared.SelectMany(choice => Differences(choice, options.TermChoice.Prior, level))],
            Overlap(tone.Rows.Select(row => row.Raw)),
            Overlap(tone.Rows.Select(row => row.NamesMasked)),
            [
                new("difference", $"intervals apart at {Caption.Percent(options.Level)} over {comparisons:0} comparisons together (Bonferroni), "
                    + "also with any one choice taken away"),
                new("minimum", Caption.Count(options.TermChoice.MinimumChoices, "choice")),
                new("tone", $"overlap of the rows' intervals at {Caption.Percent(options.Tone.Bootstrap.Level)}, each for itself"),
                Caption.Texts(corpus),
            ]);
    }

    // Two poles mirror each other, so they are one comparison for each pair of rows.
    private static double Comparisons(TermChoice choice)
    {
        double rows = choice.Rows.Count(row => !row.IsTooFew);
        int poles = choice.Rows.First(row => !row.IsTooFew).Poles.Count;
        return rows * (rows - 1) / 2 * (poles == 2 ? 1 : poles);
    }

    private static IEnumerable<PoleDifference> Differences(TermChoice choice, double prior, double level)
    {
        TermChoiceRow[] rows = [.. choice.Rows.Where(row => !row.IsTooFew)];
        int poles = rows[0].Poles.Count;
        for (int i = 0; i < poles && poles > 1; i++)
        {
            // The largest lower end against the smallest upper end: if these two rows are not apart, no two are.
            TermChoiceRow higher = rows.MaxBy(row => Without(row, i, isOfThePole: true, prior, level).Low)!;
            TermChoiceRow lower = rows.MinBy(row => Without(row, i, isOfThePole: false, prior, level).High)!;
            if (Without(higher, i, isOfThePole: true, prior, level).Low > Without(lower, i, isOfThePole: false, prior, level).High)
                yield return new PoleDifference(choice, rows[0].Poles[i].Pole, higher, lower);
        }
    }

    /// <summary>The interval of a pole's share with one choice fewer: one of the pole, or one of the others.</summary>
    private static Interval Without(TermChoiceRow row, int pole, bool isOfThePole, double prior, double level)
    {
        int count = row.Poles[pole].Places.Count, total = row.Choices.Count;
        int taken = isOfThePole ? Math.Min(1, count) : 0;
        int takenFromOthers = isOfThePole ? 0 : Math.Min(1, total - count);
        return ShareInterval.Of(count - taken, total - taken - takenFromOthers, row.Poles.Count, prior, level);
    }

    // On a line, intervals overlap two by two where the largest lower end is not above the smallest upper end.
    private static bool? Overlap(IEnumerable<ToneMean?> means)
    {
        Interval[] intervals = [.. means.OfType<ToneMean>().Select(mean => mean.Interval)];
        return intervals.Length < 2 ? null : intervals.Max(interval => interval.Low) <= intervals.Min(interval => interval.High);
    }
}
