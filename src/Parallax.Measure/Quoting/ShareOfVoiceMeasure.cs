namespace Parallax;

/// <summary>Measures how much is said by whom.</summary>
public static class ShareOfVoiceMeasure
{
    /// <summary>
    /// The room of each person, role, side or kind of source: its share of all words in quotations, marked and unmarked, and of their number. Each
    /// word counts once, for the innermost quotation that it stands in.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="by">What speakers are counted by.</param>
    /// <param name="per">Rows for each article or each outlet; null for one total over the corpus.</param>
    /// <param name="sides">The sides, where speakers are counted by side; null for <see cref="Sides.Propose"/>.</param>
    /// <param name="options">Minimum and bootstrap.</param>
    public static ShareOfVoice ShareOfVoice(
        this AnnotatedCorpus corpus, SpeakerBy by, GroupBy? per = null, Sides? sides = null, SpeakerShareOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new SpeakerShareOptions();
        SpeakerKeys keys = new(corpus, by, sides);
        IReadOnlyList<QuotedRows> groups = QuotedRows.Of(corpus, per);
        return new ShareOfVoice(
            by,
            [.. groups.SelectMany(group => Rows(corpus, group, keys, options))],
            options.MinimumQuotations,
            [
                new("share of", "all words in quotations, and of their number; those without a speaker included"),
                .. keys.Settings,
                Caption.Interval(options.Bootstrap),
                new("minimum", Caption.Count(options.MinimumQuotations, "quotation") + " for an interval"),
                QuotedRows.Scope(groups, "quotation"),
                Caption.LeftOut(corpus),
                Caption.Texts(corpus),
            ]);
    }

    private static IEnumerable<ShareOfVoiceRow> Rows(AnnotatedCorpus corpus, QuotedRows group, SpeakerKeys keys, SpeakerShareOptions options)
    {
        if (group.Quotations.Count == 0)
            return [];

        // The numbers of the ratios follow the keys, not the order of articles: the same draws for the same texts.
        IGrouping<string, SpokenQuotation>[] byKey = [.. group.Quotations
            .GroupBy(quotation => keys.Of(quotation) ?? "", StringComparer.Ordinal)
            .OrderBy(key => key.Key, StringComparer.Ordinal)];
        Dictionary<string, int> numbers = byKey.Select((key, i) => (key.Key, i))
            .ToDictionary(entry => entry.Key, entry => entry.i, StringComparer.Ordinal);
        Bootstrap words = new(), counts = new();
        foreach (IReadOnlyList<SpokenQuotation> unit in group.Units(corpus))
        {
            ILookup<int, SpokenQuotation> parts = unit.ToLookup(quotation => numbers[keys.Of(quotation) ?? ""]);
            words.Add(unit.Sum(quotation => quotation.Words),
                [.. parts.Select(part => (part.Key, (double)part.Sum(quotation => quotation.Words))).OrderBy(part => part.Key)]);
            counts.Add(unit.Count, [.. parts.Select(part => (part.Key, (double)part.Count())).OrderBy(part => part.Key)]);
        }

        bool isEnough = group.Quotations.Count >= options.MinimumQuotations;
        (double Ratio, Interval Interval)[] countShares = counts.Ratios(byKey.Length, options.Bootstrap);
        (double Ratio, Interval Interval)[] wordShares = group.Quotations.Any(quotation => quotation.Words > 0)
            ? words.Ratios(byKey.Length, options.Bootstrap)
            : [.. byKey.Select(_ => (0.0, new Interval(0, 1, options.Bootstrap.Level)))];
        return byKey
            .Select((key, i) => Row(group.Group, [.. key], key.Key, Share(wordShares[i]), Share(countShares[i]), keys))
            .OrderByDescending(row => row.Quoted.Words + row.Attributed.Words)
            .ThenBy(row => row.Key is null)
            .ThenBy(row => row.Key, StringComparer.Ordinal);

        MeasuredShare Share((double Ratio, Interval Interval) share) => new(share.Ratio, isEnough ? share.Interval : null);
    }

    private static ShareOfVoiceRow Row(
        MeasureGroup? group, IReadOnlyList<SpokenQuotation> quotations, string key, MeasuredShare words, MeasuredShare count, SpeakerKeys keys)
    {
        Person[] people = [.. quotations.Select(keys.PersonOf).OfType<Person>().Distinct()];
        return new ShareOfVoiceRow(
            group,
            key.Length == 0 ? null : key,
            keys.By == SpeakerBy.Person ? people.FirstOrDefault() : null,
            people.Length,
            quotations.Select(quotation => quotation.Article).Distinct().Count(),
            Places.Of(quotations.Select(quotation => quotation.Place)),
            Places.Of(quotations.SelectMany(quotation => quotation.Runs).Where(run => run.Voice != Voice.Attributed)),
            Places.Of(quotations.SelectMany(quotation => quotation.Runs).Where(run => run.Voice == Voice.Attributed)),
            words,
            count,
            CueCounts.Of(quotations));
    }
}
