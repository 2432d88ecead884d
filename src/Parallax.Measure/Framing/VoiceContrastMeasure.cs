namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The options of <paramref name="lexicon"/> that stand in at least two articles and at least two voices, names left out; where
    /// they name acts, of one act. First those that have
    /// a pole; of these those reported at one place and in the own voice of a headline at another, then those quoted somewhere, then those of more
    /// independent texts.
    /// </summary>
    /// <exception cref="ArgumentException">The corpus was not annotated with the lexicon.</exception>
    public static IReadOnlyList<VoiceContrast> VoiceContrasts(this AnnotatedCorpus corpus, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once(lexicon, VoiceContrastsOf);
    }

    private static IReadOnlyList<VoiceContrast> VoiceContrastsOf(AnnotatedCorpus corpus, Lexicon lexicon)
    {
        Independence independence = Independence.Of(corpus);

        // Only the places are asked for: no row shall have so many choices that its shares are measured.
        return [.. corpus.TermChoices(lexicon, GroupBy.Article, new TermChoiceOptions { MinimumChoices = int.MaxValue })
            .Where(static choice => choice.IsOneThing)
            .SelectMany(choice => choice.Contrast.Options.Select((option, i) => Contrast(choice, option, i, independence)))
            .Where(contrast => contrast.Articles >= 2 && contrast.ByVoice.Count >= 2)
            .OrderByDescending(contrast => contrast.Option.Pole != Pole.Neutral)
            .ThenByDescending(contrast => contrast.IsOwnHeadlineElsewhereReported)
            .ThenByDescending(contrast => contrast.ByVoice.ContainsKey(Voice.Quoted))
            .ThenByDescending(contrast => contrast.IndependentTexts)
            .ThenByDescending(contrast => contrast.Articles)];
    }

    private static VoiceContrast Contrast(TermChoice choice, TermOption option, int index, Independence independence)
    {
        Place[] places = [.. choice.Rows.SelectMany(row => row.Options[index].ByVoice.Values.SelectMany(places => places))];
        AnnotatedArticle[] articles = [.. choice.Rows.Where(row => row.Options[index].Count > 0).SelectMany(row => row.Group.Articles)];
        return new VoiceContrast(
            choice.Lexicon,
            choice.Contrast,
            option,
            places.GroupBy(place => place.Voice).OrderBy(voice => voice.Key).ToDictionary(voice => voice.Key, voice => Places.Of(voice)),
            articles.Length,
            articles.Select(independence.FamilyOf).Distinct().Count())
        {
            Act = choice.Act,
        };
    }
}
