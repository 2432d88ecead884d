using System.Globalization;

namespace Parallax;

public static partial class Measures
{
    private const int LongestName = 90;
    private const int MostTelling = 3;

    /// <summary>
    /// The events of a corpus: by the column <c>event</c> where an article has one; else by what headlines and first sentences are about and by the
    /// dates. In doubt articles tell one event: they are told apart only where their texts clearly differ. The order of articles plays no part.
    /// </summary>
    public static Events Events(this AnnotatedCorpus corpus, EventsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once(options ?? new EventsOptions(), EventsOf);
    }

    private static Events EventsOf(AnnotatedCorpus corpus, EventsOptions options) =>
        (options.By ?? (corpus.Articles.Any(article => NameIn(article) is not null) ? EventGrouping.Column : EventGrouping.Content)) switch
        {
            EventGrouping.One => One(corpus, EventGrouping.One, []),
            EventGrouping.Column => ByColumn(corpus),
            _ => ByContent(corpus, options),
        };

    private static string? NameIn(AnnotatedArticle article) => string.IsNullOrWhiteSpace(article.Article.Event) ? null : article.Article.Event.Trim();

    private static Events One(AnnotatedCorpus corpus, EventGrouping grouping, IReadOnlyList<string> telling) => new(
        [new ArticleEvent(1, corpus.Corpus.Name, corpus) { Telling = telling }],
        grouping,
        [new("events", grouping == EventGrouping.One ? "one, as asked" : "one: no headline with its first sentences is clearly about another")]);

    private static Events ByColumn(AnnotatedCorpus corpus)
    {
        IGrouping<string, int>[] events = [.. Enumerable.Range(0, corpus.Articles.Count)
            .GroupBy(i => NameIn(corpus.Articles[i]) ?? "no event given", StringComparer.OrdinalIgnoreCase)];
        return new Events(
            [.. events.Select((group, i) => new ArticleEvent(i + 1, group.Key, events.Length == 1 ? corpus : Part(corpus, [.. group])))],
            EventGrouping.Column,
            [new("events", $"{Caption.Count(events.Length, "event")}, by the column “event”")]);
    }

    private static Events ByContent(AnnotatedCorpus corpus, EventsOptions options)
    {
        // By date and text, so that the same articles in another order are gathered the same.
        (int Article, EventLead Lead)[] leads = [.. OrderedParallel.Select(corpus.Articles, EventLead.Of)
            .Select((lead, i) => (Article: i, Lead: lead)).OrderBy(entry => entry.Lead.Day ?? DateOnly.MaxValue)
            .ThenBy(entry => corpus.Articles[entry.Article].Article.TextSha256, StringComparer.Ordinal)];
        (VectorCluster Cluster, int[] Articles)[] events =
        [
            .. EventsGathered([.. leads.Select(entry => entry.Lead)], options)
                .Select(cluster => (cluster, cluster.Members.Select(member => leads[member].Article).Order().ToArray()))
                .OrderBy(one => one.Item2[0]),
        ];
        if (events.Length < 2)
            return One(corpus, EventGrouping.Content, events.Length == 0 ? [] : Telling(corpus, events[0].Cluster, leads));
        return new Events(
            [.. events.Select((one, i) => new ArticleEvent(i + 1, Name(corpus.Articles[Central(one.Cluster, leads)]), Part(corpus, one.Articles))
                { Telling = Telling(corpus, one.Cluster, leads) })],
            EventGrouping.Content,
            [
                new("events", $"{Caption.Count(events.Length, "event")} by content: headlines and first sentences alike on average (cosine "
                    + $"{options.Threshold.ToString("0.###", CultureInfo.InvariantCulture)}, more with each day between them) "
                    + $"and at most {Caption.Count(options.Days, "day")} apart; a column “event” says it better"),
            ]);
    }

    // A folder of few weeks is only divided where its texts differ: what follows up an event late has another date, and no other words.
    private static VectorCluster[] EventsGathered(EventLead[] leads, EventsOptions options)
    {
        VectorCluster[] clusters = new EventClusters(leads, options).Of();
        int[] days = [.. leads.Where(lead => lead.Day is not null).Select(lead => lead.Day!.Value.DayNumber)];
        if (clusters.Length < 2 || days.Length == 0 || days.Max() - days.Min() > options.DaysOfFolder)
            return clusters;
        VectorCluster[] undated = new EventClusters([.. leads.Select(lead => lead with { Day = null })], options).Of();
        return undated.Length == 1 ? undated : clusters;
    }

    // The article that is most like the others says best what they are about.
    private static int Central(VectorCluster cluster, (int Article, EventLead Lead)[] leads) =>
        leads[cluster.Members.OrderByDescending(member => cluster.ToOthers(leads[member].Lead.Words)).ThenBy(member => member).First()].Article;

    private static List<string> Telling(AnnotatedCorpus corpus, VectorCluster cluster, (int Article, EventLead Lead)[] leads)
    {
        List<string> told = [];
        if (cluster.Members.Count == 1)
            return told;
        foreach (string word in EventLead.Telling(corpus.Articles[Central(cluster, leads)], cluster.WeightOf))
        {
            // Moe and Moe's are one word here.
            if (told.Count < MostTelling && !told.Any(other => IsPart(word, other) || IsPart(other, word)))
                told.Add(word);
        }

        return told;
    }

    private static bool IsPart(string part, string whole) => whole.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static AnnotatedCorpus Part(AnnotatedCorpus corpus, IReadOnlyList<int> articles)
    {
        AnnotatedArticle[] own = [.. articles.Select(i => corpus.Articles[i])];
        HashSet<string> ids = [.. own.Select(article => article.Article.Id)];
        return corpus with
        {
            Corpus = corpus.Corpus with
            {
                Articles = [.. own.Select(article => article.Article)],
                Notes = [.. corpus.Corpus.Notes.Where(note => note.Article is not null && ids.Contains(note.Article))],
            },
            Articles = own,
            ArticleNumbers = [.. articles.Select(corpus.NumberOf)],
        };
    }

    private static string Name(AnnotatedArticle article)
    {
        string headline = string.Join(' ', article.Headline.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (headline.Length <= LongestName)
            return headline;

        // A headline may have no space at all: Chinese, an address, or hostile text.
        int cut = headline.LastIndexOf(' ', LongestName);
        if (cut < LongestName / 2)
            cut = char.IsHighSurrogate(headline[LongestName - 1]) ? LongestName - 1 : LongestName;
        return headline[..cut] + "…";
    }
}
