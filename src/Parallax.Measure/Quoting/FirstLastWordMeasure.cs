namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The first and last quotation with a speaker in each article, headlines left out: they are counted where their words are, and speak for the
    /// text.
    /// </summary>
    /// <param name="sides">The sides, where speakers are counted by side; null for <see cref="Sides.Propose"/>.</param>
    /// <param name="bootstrap">How intervals are found, over independent texts; null for the defaults.</param>
    public static FirstLastWord FirstLastWord(
        this AnnotatedCorpus corpus, SpeakersAs speakers, Sides? sides = null, BootstrapOptions? bootstrap = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        bootstrap ??= new BootstrapOptions();
        SpeakerKeys keys = new(corpus, speakers, sides);
        ArticleFirstLast[] articles = [.. corpus.Groups(GroupBy.Article).Select(group => Of(group, keys)).OfType<ArticleFirstLast>()];
        return new FirstLastWord(
            speakers,
            articles,
            FirstLastRows(corpus, articles, bootstrap),
            [
                new("counted", "the first and the last quotation with a speaker in each article, headlines left out"),
                .. keys.Settings,
                new("interval", $"{Caption.Percent(bootstrap.Level)}, bootstrap (percentile) over independent texts, {bootstrap.Draws} draws, seed "
                    + $"{bootstrap.Seed}; "
                    + $"none below {MeasureGroup.MinimumForOutlet} texts"),
                Caption.LeftOut(corpus),
                Caption.Texts(corpus),
            ]);
    }

    private static ArticleFirstLast? Of(MeasureGroup group, SpeakerKeys keys)
    {
        SpokenQuotation[] spoken = [.. SpokenQuotation.Of(group.Articles[0])
            .Where(quotation => quotation.Speaker is not null && !quotation.Place.IsHeadline)
            .OrderBy(quotation => quotation.Quotation.Content[0])];
        return spoken.Length == 0
            ? null
            : new ArticleFirstLast(group, spoken[0].Place, keys.Of(spoken[0]) ?? "", spoken[^1].Place, keys.Of(spoken[^1]) ?? "");
    }

    private static IReadOnlyList<FirstLastRow> FirstLastRows(AnnotatedCorpus corpus, ArticleFirstLast[] articles, BootstrapOptions options)
    {
        if (articles.Length == 0)
            return [];
        string[] names = [.. articles.SelectMany(article => new[] { article.FirstKey, article.LastKey }).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = names.Select((name, i) => new { name, i })
            .ToDictionary(entry => entry.name, entry => entry.i, StringComparer.Ordinal);
        Independence independence = Independence.Of(corpus);
        Bootstrap first = new(), last = new();
        int texts = 0;
        foreach (IGrouping<int, ArticleFirstLast> text in articles.GroupBy(article => independence.FamilyOf(article.Group.Articles[0])))
        {
            texts++;
            first.Add(text.Count(), Parts(text.Select(article => numbers[article.FirstKey])));
            last.Add(text.Count(), Parts(text.Select(article => numbers[article.LastKey])));
        }

        bool isEnough = texts >= MeasureGroup.MinimumForOutlet;
        (double Ratio, Interval Interval)[] firsts = first.Ratios(names.Length, options), lasts = last.Ratios(names.Length, options);
        return
        [
            .. names
                .Select((name, i) => new FirstLastRow(
                    name,
                    Places.Of(articles.Where(article => article.FirstKey == name).Select(article => article.First)),
                    Places.Of(articles.Where(article => article.LastKey == name).Select(article => article.Last)),
                    new MeasuredShare(firsts[i].Ratio, isEnough ? firsts[i].Interval : null),
                    new MeasuredShare(lasts[i].Ratio, isEnough ? lasts[i].Interval : null)))
                .OrderByDescending(row => row.First.Count)
                .ThenByDescending(row => row.Last.Count)
                .ThenBy(row => row.Key, StringComparer.Ordinal),
        ];
    }

    private static (int, double)[] Parts(IEnumerable<int> numbers) =>
        [.. numbers.CountBy(number => number).OrderBy(entry => entry.Key).Select(entry => (entry.Key, (double)entry.Value))];
}
