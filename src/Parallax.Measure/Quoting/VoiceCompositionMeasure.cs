namespace Parallax;

public static partial class Measures
{
    private static readonly Voice[] Voices = Enum.GetValues<Voice>();

    /// <summary>How many words of each row stand in whose voice, and the share of each voice.</summary>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    public static VoiceComposition VoiceComposition(this AnnotatedCorpus corpus, GroupBy? by = null, VoiceCompositionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new VoiceCompositionOptions();
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(by);
        return new VoiceComposition(
            [.. groups.Select(group => Row(corpus, group, options))],
            options.MinimumWords,
            [
                Caption.Interval(options.Bootstrap),
                new("minimum", Caption.Count(options.MinimumWords, "word")),
                Caption.Scope(groups, "sentence"),
                new("terms", "all contested terms, those inside names left out"),
                Caption.LeftOut(corpus),
                Caption.Texts(corpus),
            ]);
    }

    private static VoiceRow Row(AnnotatedCorpus corpus, MeasureGroup group, VoiceCompositionOptions options)
    {
        ILookup<Voice, Place> runs = group.Articles
            .SelectMany(article => article.Voices.Select(run => Places.Of(article, run)))
            .ToLookup(place => place.Voice);
        Dictionary<Voice, Concordance> byVoice = Voices.ToDictionary(voice => voice, voice => Places.Of(runs[voice]));
        int words = byVoice.Values.Sum(places => places.Words);
        return new VoiceRow(
            group,
            words,
            byVoice,
            words < options.MinimumWords ? new Dictionary<Voice, VoiceShare>() : Shares(corpus, group, byVoice, words, options),
            Places.Of(group.Articles.SelectMany(article => Places.Contested(article).Select(term => Places.Of(article, term)))));
    }

    private static Dictionary<Voice, VoiceShare> Shares(
        AnnotatedCorpus corpus, MeasureGroup group, Dictionary<Voice, Concordance> byVoice, int words, VoiceCompositionOptions options)
    {
        Bootstrap bootstrap = new();
        foreach (VoiceRun[][] unit in Independence.Of(corpus).Units(group.Articles, group.SpeaksForOutlet, VoicedSentences))
        {
            int[] counts = new int[Voices.Length];
            foreach (VoiceRun run in unit.SelectMany(sentence => sentence))
                counts[(int)run.Voice] += run.Words;
            bootstrap.Add(counts.Sum(), [.. counts.Select((count, voice) => (voice, (double)count)).Where(part => part.Item2 > 0)]);
        }

        (double, Interval Interval)[] ratios = bootstrap.Ratios(Voices.Length, options.Bootstrap);
        return Voices.ToDictionary(voice => voice, voice => new VoiceShare((double)byVoice[voice].Words / words, ratios[(int)voice].Interval));
    }

    // The stretches of each sentence; none lies in two.
    private static IEnumerable<VoiceRun[]> VoicedSentences(AnnotatedArticle article) => article.Voices
        .GroupBy(run => article.Segmented.Of(run.In) is var text ? (run.In, text.SentenceOf(text.TokenAt(run.Span.Start))) : default)
        .Select(sentence => sentence.ToArray());
}
