using System.Globalization;

namespace Parallax;

public static partial class Measures
{
    private const int LongestName = 90;

    /// <summary>
    /// The events of a corpus: by the column <c>event</c> where an article has one; else all articles as one event where they are alike enough; else
    /// by what their headlines and first sentences are about, and their dates. In doubt articles are not torn apart: see <see cref="EventsOptions"/>.
    /// </summary>
    public static Events Events(this AnnotatedCorpus corpus, EventsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new EventsOptions();
        if (corpus.Articles.Any(article => NameIn(article) is not null))
            return ByColumn(corpus);
        VectorReader reader = new(WordRarity.Of(corpus));
        EventLead[] leads = [.. corpus.Articles.Select(article => EventLead.Of(article, reader))];
        EventClusters gathered = new(leads, options);
        VectorCluster[] clusters = gathered.Of();
        // In doubt one: follow-ups and comments are less like the reports than these are like each other, so half of the articles speak for all.
        if (clusters.Length < 2
            || (gathered.AreWithin(options.DaysOfOne, clusters) && clusters.Max(cluster => cluster.Members.Count) * 2 >= leads.Length))
        {
            return new Events(
                [new ArticleEvent(1, corpus.Corpus.Name, corpus)],
                EventGrouping.One,
                [new("events", "one: at least half of the articles are alike in headline and first sentences, and no two dates lie more than "
                    + $"{Caption.Count(options.DaysOfOne, "day")} apart; a column “event” divides them")]);
        }

        return new Events(
            [.. clusters.Select((cluster, i) =>
                new ArticleEvent(i + 1, Name(corpus, cluster, leads), Part(corpus, [.. cluster.Members.Order()])))],
            EventGrouping.Content,
            [
                new("events", $"{Caption.Count(clusters.Length, "event")} by content: headline and first sentences alike on average (cosine "
                    + $"{options.Threshold.ToString("0.##", CultureInfo.InvariantCulture)}) "
                    + $"and at most {Caption.Count(options.Days, "day")} apart; a column “event” says it better"),
            ]);
    }

    /// <summary>Whether two articles may tell one event, as far as the column <c>event</c> says.</summary>
    internal static bool MayBeOne(AnnotatedArticle first, AnnotatedArticle second) =>
        NameIn(first) is not { } one || NameIn(second) is not { } other || one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string? NameIn(AnnotatedArticle article) => string.IsNullOrWhiteSpace(article.Article.Event) ? null : article.Article.Event.Trim();

    private static Events ByColumn(AnnotatedCorpus corpus)
    {
        IGrouping<string, int>[] events = [.. Enumerable.Range(0, corpus.Articles.Count)
            .GroupBy(i => NameIn(corpus.Articles[i]) ?? "no event given", StringComparer.OrdinalIgnoreCase)];
        return new Events(
            [.. events.Select((group, i) => new ArticleEvent(i + 1, group.Key, events.Length == 1 ? corpus : Part(corpus, [.. group])))],
            EventGrouping.Column,
            [new("events", $"{Caption.Count(events.Length, "event")}, by the column “event”")]);
    }

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

    // The headline of the article that is most like the others says best what they are about.
    private static string Name(AnnotatedCorpus corpus, VectorCluster cluster, EventLead[] leads)
    {
        int centre = cluster.Members.OrderByDescending(member => cluster.ToOthers(leads[member].Words)).ThenBy(member => member).First();
        string headline = string.Join(' ', corpus.Articles[centre].Headline.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (headline.Length <= LongestName)
            return headline;

        // A headline may have no space at all: Chinese, an address, or hostile text.
        int cut = headline.LastIndexOf(' ', LongestName);
        if (cut < LongestName / 2)
            cut = char.IsHighSurrogate(headline[LongestName - 1]) ? LongestName - 1 : LongestName;
        return headline[..cut] + "…";
    }
}
