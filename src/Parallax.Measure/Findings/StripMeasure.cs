namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// Each article from its first word to its last, in reading order (a title that is a text of its own comes first). Articles that share a text
    /// stand together, the families in the order of their first articles.
    /// </summary>
    public static Strip Strip(this AnnotatedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        Independence independence = Independence.Of(corpus);
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(GroupBy.Article);
        List<Setting> settings =
        [
            .. corpus.Lexicons.Select(lexicon => new Setting("lexicon", $"{lexicon.Name} {lexicon.Version}")),
            Caption.LeftOut(
                corpus, Caption.Count(corpus.Articles.Sum(article => article.Terms.Count(term => term.IsName)), "term") + " inside names"),
            Caption.Texts(corpus),
            .. independence.SharedTexts.Settings.Where(setting => setting.Name is "method" or "threshold" or "limit"),
        ];
        return new Strip(
            [.. groups.OrderBy(group => independence.FamilyOf(group.Articles[0])).Select(group => Row(group, independence))],
            settings);
    }

    private static StripRow Row(MeasureGroup group, Independence independence)
    {
        AnnotatedArticle article = group.Articles[0];
        List<StripRun> runs = [];
        int words = 0;
        foreach (VoiceRun run in article.Voices)
        {
            Place place = Places.Of(article, run);
            runs.Add(new StripRun(words, place, place.Block));
            words += run.Words;
        }

        return new StripRow(
            group,
            Parallax.SharedTexts.Letter(independence.FamilyOf(article)),
            words,
            runs.TakeWhile(run => run.Block == BlockKind.Headline).Sum(run => run.Place.Words),
            runs,
            Terms(article));
    }

    private static StripTerm[] Terms(AnnotatedArticle article)
    {
        List<StripTerm> terms = [];
        int before = 0;
        foreach (SegmentedText text in article.Segmented.Texts)
        {
            terms.AddRange(Places.Contested(article).Where(term => term.In == text.Part).Select(term =>
                new StripTerm(before + text.WordsIn(TextSpan.FromBounds(0, term.Span.Start)), term, Places.Of(article, term))));
            before += text.Words;
        }

        return [.. terms.OrderBy(term => term.Word)];
    }
}
