namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The mean of VADER's compound over the sentences of each row, raw, with names masked, and by voice. Over sentences, since over a whole article
    /// the compound saturates.
    /// </summary>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    public static ToneProfile ToneProfile(this AnnotatedCorpus corpus, GroupBy? by = null, ToneProfileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once((by ?? corpus.DefaultGroupBy(), options ?? new ToneProfileOptions()), Measure);
    }

    private static ToneProfile Measure(AnnotatedCorpus corpus, (GroupBy By, ToneProfileOptions Options) key)
    {
        (GroupBy by, ToneProfileOptions options) = key;
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(by);
        return new ToneProfile(
            [.. groups.Select(group => Row(corpus, group, options))],
            options.MinimumSentences,
            [
                new("tone", "emotional wording of the text, not the outlet's stance"),
                new("score", "mean of VADER's compound over sentences (Hutto and Gilbert 2014), −1 to +1"),
                new("names masked", "words of names taken as unrated"),
                Caption.Interval(options.Bootstrap),
                new("minimum", Caption.Count(options.MinimumSentences, "sentence")),
                Caption.Scope(groups, "sentence"),
                Caption.LeftOut(corpus),
                Caption.Texts(corpus),
            ]);
    }

    private static ToneRow Row(AnnotatedCorpus corpus, MeasureGroup group, ToneProfileOptions options)
    {
        Concordance sentences = Places.Of(group.Articles.SelectMany(SentencePlaces.Of));
        if (sentences.Count < options.MinimumSentences)
            return new ToneRow(group, sentences, null, null, new Dictionary<Voice, ToneMean>());
        (ToneMean raw, ToneMean masked) = Means(corpus, group, _ => true, sentences.Count, options.Bootstrap);
        Dictionary<Voice, ToneMean> byVoice = sentences
            .CountBy(sentence => sentence.Voice)
            .Where(voice => voice.Value >= options.MinimumSentences)
            .OrderBy(voice => voice.Key)
            .ToDictionary(voice => voice.Key, voice => Means(corpus, group, tone => tone.Voice == voice.Key, voice.Value, options.Bootstrap).Masked);
        return new ToneRow(group, sentences, raw, masked, byVoice);
    }

    private static (ToneMean Raw, ToneMean Masked) Means(
        AnnotatedCorpus corpus, MeasureGroup group, Func<SentenceTone, bool> isCounted, int sentences, BootstrapOptions options)
    {
        Bootstrap bootstrap = new();
        foreach (SentenceTone[] unit in Independence.Of(corpus)
            .Units(group.Articles, group.SpeaksForOutlet, article => article.Tones.Where(isCounted)))
        {
            bootstrap.Add(unit.Length, (0, Sum(unit, tone => tone.Raw)), (1, Sum(unit, tone => tone.NamesMasked)));
        }

        (double Ratio, Interval Interval)[] means = bootstrap.Ratios(2, options);
        return (new ToneMean(means[0].Ratio, means[0].Interval, sentences), new ToneMean(means[1].Ratio, means[1].Interval, sentences));
    }

    // Four decimals are all that the score has; whole numbers add up to the same in any order.
    private static double Sum(SentenceTone[] tones, Func<SentenceTone, ToneScore> score) =>
        tones.Sum(tone => (long)Math.Round(score(tone).Compound * 10_000)) / 10_000.0;
}
