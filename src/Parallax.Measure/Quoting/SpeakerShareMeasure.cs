namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The speakers of each row, with their share of all words in its quotations, marked and unmarked. Each word counts once, for the innermost
    /// quotation that it stands in. In a row of an article, speakers stand as it spells them; in a row of an outlet, spellings of one person are one
    /// speaker (<see cref="Measures.Persons"/>).
    /// </summary>
    /// <param name="by">Rows for each article, each outlet, or the corpus as one; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    /// <param name="speakers">Rows for each person, role, side or kind of source inside those, with their share of the number of quotations;
    /// null for each speaker.</param>
    /// <param name="sides">The sides, where speakers are counted by side; null for <see cref="Sides.Propose"/>.</param>
    public static SpeakerShare SpeakerShare(
        this AnnotatedCorpus corpus,
        GroupBy? by = null,
        SpeakersAs? speakers = null,
        Sides? sides = null,
        SpeakerShareOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new SpeakerShareOptions();
        SpeakerKeys keys = new(corpus, speakers, sides);
        IReadOnlyList<QuotedRows> groups = QuotedRows.Of(corpus, by);
        Setting minimum = new("minimum", Caption.Count(options.MinimumQuotations, "quotation") + " for an interval");
        Setting scope = QuotedRows.Scope(groups, "quotation"), interval = Caption.Interval(options.Bootstrap);
        Setting[] settings = keys.Kind is null
            ? [new("share of", "all words in quotations, those without a speaker included"), interval, minimum, scope, .. keys.Settings]
            : [new("share of", "all words in quotations, and of their number; those without a speaker included"), .. keys.Settings, interval, minimum,
                scope];
        return new SpeakerShare(
            keys.Kind,
            [.. groups.SelectMany(group => Rows(corpus, group, keys, options))],
            [.. groups.Select(group => group.Group).OfType<MeasureGroup>()],
            [.. settings, Caption.LeftOut(corpus), Caption.Texts(corpus)]);
    }

    private static IEnumerable<SpeakerRow> Rows(AnnotatedCorpus corpus, QuotedRows group, SpeakerKeys keys, SpeakerShareOptions options)
    {
        if (group.Quotations.Count == 0)
            return [];
        // The numbers of the ratios follow the keys, not the order of articles: the same draws for the same texts.
        IGrouping<string?, SpokenQuotation>[] byKey = [.. group.Quotations
            .GroupBy(quotation => keys.Of(quotation, group.Group), StringComparer.Ordinal)
            .OrderBy(key => key.Key is null && keys.Kind is null).ThenBy(key => key.Key, StringComparer.Ordinal)];
        Dictionary<SpokenQuotation, int> numbers = byKey.SelectMany((key, i) => key.Select(quotation => (quotation, i)))
            .ToDictionary(entry => entry.quotation, entry => entry.i);
        Bootstrap words = new(), counts = new();
        foreach (IReadOnlyList<SpokenQuotation> unit in group.Units(corpus))
        {
            IGrouping<int, SpokenQuotation>[] parts = [.. unit.GroupBy(quotation => numbers[quotation]).OrderBy(part => part.Key)];
            words.Add(unit.Sum(quotation => quotation.Words), [.. parts.Select(part => (part.Key, (double)part.Sum(quotation => quotation.Words)))]);
            counts.Add(unit.Count, [.. parts.Select(part => (part.Key, (double)part.Count()))]);
        }

        bool isEnough = group.Quotations.Count >= options.MinimumQuotations;
        (double Ratio, Interval? Interval)[] countShares = keys.Kind is null
            ? [.. byKey.Select(key => ((double)key.Count() / group.Quotations.Count, (Interval?)null))]
            : [.. counts.Ratios(byKey.Length, options.Bootstrap).Select(share => (share.Ratio, (Interval?)share.Interval))];
        (double Ratio, Interval Interval)[] wordShares = group.Quotations.Any(quotation => quotation.Words > 0)
            ? words.Ratios(byKey.Length, options.Bootstrap)
            : [.. byKey.Select(_ => (0.0, new Interval(0, 1, options.Bootstrap.Level)))];
        return byKey
            .Select((key, i) => Row(
                group.Group, [.. key], key.Key, Share(wordShares[i].Ratio, wordShares[i].Interval),
                Share(countShares[i].Ratio, countShares[i].Interval), keys))
            .OrderByDescending(row => row.Quoted.Words + row.Attributed.Words)
            .ThenBy(row => row.Key is null)
            .ThenBy(row => row.Key, StringComparer.Ordinal);
        MeasuredShare Share(double ratio, Interval? interval) => new(ratio, isEnough ? interval : null);
    }

    private static SpeakerRow Row(
        MeasureGroup? group, IReadOnlyList<SpokenQuotation> quotations, string? key, MeasuredShare words, MeasuredShare count, SpeakerKeys keys)
    {
        Person[] people = [.. quotations.Select(keys.PersonOf).OfType<Person>().Distinct()];
        ILookup<bool, Place> isAttributed = quotations.SelectMany(quotation => quotation.Runs).ToLookup(run => run.Voice == Voice.Attributed);
        return new SpeakerRow(
            group,
            key,
            keys.Kind is null or SpeakersAs.Person ? people.FirstOrDefault() : null,
            ByFrequency(quotations.Select(quotation => quotation.Speaker?.Affiliation).OfType<string>()).FirstOrDefault(),
            ByFrequency(quotations.Select(quotation => quotation.Speaker?.Role ?? SpeakerRole.Unknown).Where(role => role != SpeakerRole.Unknown))
                .FirstOrDefault(),
            people.Length,
            quotations.Select(quotation => quotation.Article).Distinct().Count(),
            Places.Of(quotations.Select(quotation => quotation.Place)),
            Places.Of(isAttributed[false]),
            Places.Of(isAttributed[true]),
            words,
            count,
            CueCounts.Of(quotations));
    }
}
