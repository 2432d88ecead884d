using System.Text;

namespace Parallax.Tests;

/// <summary>Which articles tell one event.</summary>
public sealed class EventsTests
{
    // One for all tests: it reads many lists.
    private static readonly ArticleAnnotator Annotator = new();
    private const string Ferry = "A ferry sank off Lundvik harbour in heavy fog, the coastguard said. Divers searched the wreck near Lundvik for survivors.";
    private const string Vote = "Parliament in Orsk rejected the pension bill after an all-night debate. Ministers in Orsk had warned that the pension fund would run dry.";

    [Fact]
    public void A_column_says_which_event_an_article_tells()
    {
        Events events = Corpus(Article("a", Ferry, "2026-05-13", "ferry"), Article("b", Vote, "2026-05-13", "vote"), Article("c", Vote, "2026-05-13", "Ferry "), Article("d", Vote, "2026-05-13")).Events();
        Assert.Equal(EventGrouping.Column, events.Grouping);
        Assert.Equal([("ferry", "a c"), ("vote", "b"), ("no event given", "d")], events.All.Select(one => (one.Name, Ids(one))));
    }

    [Fact]
    public void Without_a_column_content_and_date_say_so()
    {
        Events events = Corpus(Article("a", Ferry, "2026-05-13"), Article("b", Vote, "2026-05-13"), Article("c", Ferry + " Two boats joined.", "2026-05-14"), Article("d", Vote + " The premier left.", "2026-05-14"), Article("e", Ferry, "2026-06-30")).Events();
        Assert.Equal(EventGrouping.Content, events.Grouping);
        Assert.Equal(["a c", "b d", "e"], events.All.Select(Ids));
        Assert.Contains(events.Settings, setting => setting.Value.Contains("by content", StringComparison.Ordinal));
    }

    [Fact]
    public void In_doubt_all_articles_are_one_event_and_the_corpus_stays_as_it_is()
    {
        AnnotatedCorpus corpus = Corpus(Article("a", Ferry, "2026-05-13"), Article("b", Ferry + " Two boats joined.", "2026-05-14"), Article("c", Vote, "2026-05-14"));
        Events events = corpus.Events();
        Assert.Equal(EventGrouping.One, events.Grouping);
        Assert.Same(corpus, Assert.Single(events.All).Corpus);
    }

    [Fact]
    public void Every_article_is_in_one_event()
    {
        AnnotatedCorpus corpus = Corpus([.. Enumerable.Range(0, 12).Select(i => Article($"{i}", i % 3 == 0 ? Ferry : i % 3 == 1 ? Vote : "", $"2026-0{1 + (i / 3)}-01"))]);
        Assert.Equal(corpus.Articles.Count, corpus.Events().All.Sum(one => one.Corpus.Articles.Count));
    }

    [Fact]
    public void An_article_keeps_its_number_in_its_event()
    {
        Events events = Corpus(Article("a", Ferry, "2026-05-13", "ferry"), Article("b", Vote, "2026-05-13", "vote"), Article("c", Ferry + " Two boats joined.", "2026-05-14", "ferry")).Events();
        Assert.Equal([1, 3], events.All[0].Corpus.Groups(GroupBy.Article).Select(group => group.Number));
        Assert.Equal([2], events.All[1].Corpus.Coverage(GroupBy.Article).Articles.Select(article => article.Number));
    }

    [Theory]
    [InlineData("x", 400)]
    [InlineData("😀", 200)]
    public void A_headline_without_spaces_can_name_an_event(string piece, int times)
    {
        Events events = Corpus(Article("a", string.Concat(Enumerable.Repeat(piece, times)), "2026-01-01"), Article("b", Vote, "2026-05-13"), Article("c", Ferry, "2026-09-14")).Events();
        Assert.All(events.All, one => Assert.InRange(one.Name.Length, 1, 91));

        // Half of a character would throw.
        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        Assert.All(events.All, one => Assert.True(strict.GetByteCount(one.Name) > 0));
    }

    [Fact]
    public void No_article_makes_no_fuss() => Assert.Empty(Assert.Single(Corpus().Events().All).Corpus.Articles);

    [Fact]
    public void Five_real_articles_on_one_strike_are_one_event() =>
        Assert.Equal(EventGrouping.One, Corpus([.. Parallax.Corpus.Read(SharedData.Path("corpora/baghdad")).Articles]).Events().Grouping);

    [Fact]
    public void Of_pairs_put_together_in_a_real_collection_most_tell_one_event()
    {
        const string File = "corpora/strikes.jsonl";
        string[][] judged = [.. System.IO.File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "event-pairs.tsv")).Select(line => line.Split('\t')).Where(row => row[0] == File)];
        Events events = Corpus([.. Parallax.Corpus.Read(SharedData.Path(File)).Articles]).Events();
        Dictionary<string, int> eventOf = events.All.SelectMany(one => one.Corpus.Articles.Select(article => (article.Article.TextSha256, one.Number))).ToDictionary();
        string[][] together = [.. judged.Where(row => eventOf[row[2]] == eventOf[row[4]])];
        int right = together.Count(row => row[5] == "yes"), pairs = events.All.Sum(one => one.Corpus.Articles.Count * (one.Corpus.Articles.Count - 1) / 2);
        TestContext.Current.TestOutputHelper?.WriteLine($"{right} of {together.Length} judged pairs that are together tell one event; {pairs} pairs in all");
        Assert.True(right >= 20 && right >= 0.85 * together.Length, $"Only {right} of {together.Length} pairs tell one event.");
    }

    private static string Ids(ArticleEvent one) => string.Join(' ', one.Corpus.Articles.Select(article => article.Article.Id));

    private static Article Article(string id, string text, string date, string? told = null) => new(id, new Outlet("Outlet " + id), text) { Date = date, Event = told };

    private static AnnotatedCorpus Corpus(params Article[] articles) =>
        new(new Corpus("test", articles, []), [.. articles.Select(Annotator.Annotate)], []);
}
