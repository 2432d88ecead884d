namespace Parallax;

public static partial class Measures
{
    private const double Thousand = 1000;

    private static readonly WordingClass[] ClaimClasses =
        [WordingClass.Hedge, WordingClass.Booster, WordingClass.Evidential, WordingClass.Obligation];

    /// <summary>
    /// How often each class of words stands in the own voice of each row, per 1,000 own words, which of its own sentences score as loaded, and claim
    /// strength in headlines beside bodies. Words of names, and of statements of others, are not counted.
    /// </summary>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    public static WordingProfile WordingProfile(this AnnotatedCorpus corpus, GroupBy? by = null, WordingProfileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once((by ?? corpus.DefaultGroupBy(), options ?? new WordingProfileOptions()), MeasureWording);
    }

    private static WordingProfile MeasureWording(AnnotatedCorpus corpus, (GroupBy By, WordingProfileOptions Options) key)
    {
        (GroupBy by, WordingProfileOptions options) = key;
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(by);
        return new WordingProfile(
            [.. groups.Select(group => WordingOf(corpus, group, options))],
            options.MinimumWords,
            [
                new("counted", "words and phrases of the lists in loaded-words.tsv, in the outlet’s own voice; "
                    + "what they do where they stand is not told"),
                new("rate", "places per 1,000 own words; a phrase is one place"),
                new("score", WordingScore.Raters),
                Caption.Interval(options.Bootstrap),
                new("minimum", Caption.Count(options.MinimumWords, "own word")),
                Caption.Scope(groups, "sentence"),
                Caption.LeftOut(corpus, "words inside names", "statements of others"),
                Caption.Texts(corpus),
            ]);
    }

    private static WordingRow WordingOf(AnnotatedCorpus corpus, MeasureGroup group, WordingProfileOptions options)
    {
        OwnWording wording = OwnWording.Of(corpus);
        OwnSentence[] all = [.. group.Articles.SelectMany(wording.Sentences)];
        int words = all.Sum(sentence => sentence.OwnWords);
        Concordance own = Places.Of(all.Where(sentence => sentence.IsOwn).Select(sentence => sentence.Place));
        Concordance loaded = Places.Of(all.Where(sentence => sentence.IsOwn && sentence.IsLoaded).Select(sentence => sentence.Place));
        Concordance marked = Places.Of(all.SelectMany(sentence => sentence.Words).Where(word => word.Word.IsMarked).Select(word => word.Place));
        ClaimStrength[] claims = [.. ClaimClasses.Select(kind => Claims(kind, all))];
        if (words < options.MinimumWords || own.Count == 0)
            return new WordingRow(group, words, [], own, loaded, null, marked, claims);
        WordingClass[] classes = Enum.GetValues<WordingClass>();
        Bootstrap rates = new(), shares = new();
        foreach (OwnSentence[] unit in Independence.Of(corpus).Units(group.Articles, group.SpeaksForOutlet, wording.Sentences))
        {
            rates.Add(unit.Sum(sentence => sentence.OwnWords), Counts(unit));
            shares.Add(unit.Count(sentence => sentence.IsOwn), (0, unit.Count(sentence => sentence.IsOwn && sentence.IsLoaded)));
        }

        (double Ratio, Interval Interval)[] found = rates.Ratios(classes.Length, options.Bootstrap);
        return new WordingRow(
            group,
            words,
            [.. classes.Select(kind => new WordingRate(
                kind, Of(kind, all), Thousand * found[(int)kind].Ratio, PerThousand(found[(int)kind].Interval)))],
            own,
            loaded,
            shares.Ratios(1, options.Bootstrap)[0],
            marked,
            claims);
    }

    private static ClaimStrength Claims(WordingClass kind, OwnSentence[] all)
    {
        ILookup<bool, OwnSentence> byPlace = all.ToLookup(sentence => sentence.Place.IsHeadline);
        return new ClaimStrength(
            kind, Of(kind, byPlace[true]), byPlace[true].Sum(sentence => sentence.OwnWords), Of(kind, byPlace[false]),
            byPlace[false].Sum(sentence => sentence.OwnWords));
    }

    private static Concordance Of(WordingClass kind, IEnumerable<OwnSentence> sentences) => Places.Of(
        sentences.SelectMany(sentence => sentence.Words).Where(word => word.Word.Classes.Contains(kind)).Select(word => word.Place));

    private static (int Column, double Value)[] Counts(OwnSentence[] unit) =>
    [
        .. unit.SelectMany(sentence => sentence.Words).SelectMany(word => word.Word.Classes)
            .CountBy(kind => (int)kind).OrderBy(count => count.Key).Select(count => (count.Key, (double)count.Value)),
    ];

    private static Interval PerThousand(Interval share) => share with { Low = Thousand * share.Low, High = Thousand * share.High };
}
