namespace Parallax;

/// <summary>Measures who is quoted, how much, and with which cue words.</summary>
public static class SpeakerShareMeasure
{
    /// <summary>
    /// The speakers of each row, with their share of all words in its quotations, marked and unmarked. Each word counts once, for the innermost
    /// quotation that it stands in. In a row of an article, speakers stand as it spells them; in a row of an outlet, spellings of one person are one
    /// speaker (<see cref="PersonMeasure"/>). Quotations without a speaker are a speaker of null.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="by">A group an article or a group an outlet; null for <see cref="GroupMeasure.DefaultGroupBy"/>.</param>
    /// <param name="options">Minimum and bootstrap.</param>
    public static SpeakerShare SpeakerShare(this AnnotatedCorpus corpus, GroupBy? by = null, SpeakerShareOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new SpeakerShareOptions();
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(by);
        return new SpeakerShare(
            [.. groups.SelectMany(group => Rows(corpus, group, options))],
            groups,
            [
                new("share of", "all words in quotations, those without a speaker included"),
                Caption.Interval(options.Bootstrap),
                new("minimum", Caption.Count(options.MinimumQuotations, "quotation") + " for an interval"),
                Caption.Scope(groups, "quotation"),
                new("speakers", "one for each full name as an article spells it; found by pattern and word list"),
                .. corpus.Persons().Settings,
                Caption.LeftOut(corpus),
                Caption.Texts(corpus),
            ]);
    }

    private static IEnumerable<SpeakerRow> Rows(AnnotatedCorpus corpus, MeasureGroup group, SpeakerShareOptions options)
    {
        Persons persons = corpus.Persons();
        List<SpokenQuotation> quotations = [.. group.Articles.SelectMany(SpokenQuotation.Of)];
        string? KeyOf(SpokenQuotation quotation) => quotation.Speaker is not { } speaker ? null
            : group.By == GroupBy.Article ? speaker.Entity
            : persons.Of(quotation.Article, speaker.Entity)?.Name ?? speaker.Entity;
        IGrouping<string?, SpokenQuotation>[] speakers = [.. quotations
            .GroupBy(KeyOf)
            .OrderByDescending(speaker => speaker.Sum(quotation => quotation.Words))
            .ThenBy(speaker => speaker.Key is null)
            .ThenBy(speaker => speaker.Key, StringComparer.Ordinal)];
        if (speakers.Length == 0)
            return [];
        (double Ratio, Interval Interval)[] shares = Shares(corpus, group, quotations, KeyOf, [.. speakers.Select(speaker => speaker.Key)],
            options.Bootstrap);
        bool isEnough = quotations.Count >= options.MinimumQuotations;
        return speakers.Select((speaker, i) => Row(group, speaker, shares[i].Ratio, isEnough ? shares[i].Interval : null, persons));
    }

    private static SpeakerRow Row(MeasureGroup group, IGrouping<string?, SpokenQuotation> quotations, double share, Interval? interval,
        Persons persons) => new(
        group,
        quotations.Key,
        MostFrequent(quotations.Select(quotation => quotation.Speaker?.Affiliation).OfType<string>()),
        MostFrequent(quotations.Select(quotation => quotation.Speaker?.Role ?? SpeakerRole.Unknown).Where(role => role != SpeakerRole.Unknown)),
        Places.Of(quotations.Select(quotation => quotation.Place)),
        Places.Of(quotations.SelectMany(quotation => quotation.Runs).Where(run => run.Voice != Voice.Attributed)),
        Places.Of(quotations.SelectMany(quotation => quotation.Runs).Where(run => run.Voice == Voice.Attributed)),
        share,
        interval,
        CueCounts.Of(quotations))
    {
        Person = quotations.Key is null ? null : persons.Of(quotations.First().Article, quotations.First().Speaker!.Entity),
    };

    private static (double, Interval)[] Shares(
        AnnotatedCorpus corpus,
        MeasureGroup group,
        List<SpokenQuotation> quotations,
        Func<SpokenQuotation, string?> keyOf,
        List<string?> speakers,
        BootstrapOptions options)
    {
        // The numbers of the ratios follow the names, not the order of articles: the same draws for the same texts.
        string?[] names = [.. speakers.OrderBy(name => name is null).ThenBy(name => name, StringComparer.Ordinal)];
        Dictionary<string, int> numbers = names.OfType<string>().Select((name, i) => (name, i)).ToDictionary(entry => entry.name, entry => entry.i);
        int NumberOf(string? name) => name is null ? names.Length - 1 : numbers[name];

        if (quotations.TrueForAll(quotation => quotation.Words == 0))
            return [.. speakers.Select(_ => (0.0, new Interval(0, 1, options.Level)))];
        Bootstrap bootstrap = new();
        Independence independence = Independence.Of(corpus);
        IEnumerable<IEnumerable<SpokenQuotation>> units = group.SpeaksForOutlet
            ? quotations.GroupBy(quotation => independence.FamilyOf(quotation.Article))
            : quotations.Select(quotation => new[] { quotation });
        foreach (IEnumerable<SpokenQuotation> unit in units)
        {
            bootstrap.Add(
                unit.Sum(quotation => quotation.Words),
                [.. unit
                    .GroupBy(quotation => NumberOf(keyOf(quotation)), quotation => (double)quotation.Words)
                    .Select(words => (words.Key, words.Sum()))
                    .OrderBy(part => part.Key)]);
        }

        (double, Interval)[] ratios = bootstrap.Ratios(names.Length, options);
        return [.. speakers.Select(name => ratios[NumberOf(name)])];
    }

    private static T? MostFrequent<T>(IEnumerable<T> values) =>
        values.GroupBy(value => value).OrderByDescending(value => value.Count()).Select(value => value.Key).FirstOrDefault();
}
