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

    // One sinking, told by a reporter, a minister's desk, a survivor's interviewer, the business page and a columnist.
    private static readonly Article[] Angles =
    [
        Article("report", "Ferry sinks off Lundvik, nine missing\n\nThe ferry Astrid Moe sank in heavy fog off Lundvik harbour on Tuesday night with 140 people aboard. The coastguard pulled most of them from the water before dawn. Nine passengers are missing.", "2026-05-13"),
        Article("inquiry", "Minister orders inquiry into the Astrid Moe\n\nTransport minister Pal Renner ordered an inquiry on Thursday into why the Astrid Moe left Lundvik without radar. The opposition asked him to resign over the ferry's licence.", "2026-05-14"),
        Article("survivor", "‘I heard the hull tear’: a night in the fog\n\nInga Solheim was asleep in her cabin when the Astrid Moe struck the rocks outside Lundvik. She held on to a bench of the ferry for two hours until a fishing boat came.", "2026-05-15"),
        Article("shares", "Moe Lines shares fall by a third\n\nShares in Moe Lines, owner of the ferry that went down off Lundvik, fell 34 percent. The insurer of the Astrid Moe said that it would wait for the inquiry.", "2026-05-14"),
        Article("column", "OPINION: We knew that Lundvik was not safe\n\nEvery pilot knew of the fog and of the rocks. The Astrid Moe is the third ferry lost outside Lundvik in twenty years, and nobody in the ministry has read the reports.", "2026-05-16"),
    ];

    private static readonly Article[] Pensions =
    [
        Article("bill", "Pension bill fails in Orsk\n\nParliament in Orsk rejected the pension bill after an all-night debate by two votes. Ministers had warned that the fund would run dry.", "2026-05-14"),
        Article("street", "Unions celebrate in Orsk after pension vote\n\nThousands marched through Orsk when the pension bill had failed in parliament. The unions called off their strike.", "2026-05-14"),
        Article("premier", "Premier Dalca considers a second vote on pensions\n\nPremier Mira Dalca may bring the pension bill back to parliament in autumn, her office in Orsk said.", "2026-05-15"),
    ];

    [Fact]
    public void Five_angles_on_one_event_are_one_and_the_corpus_stays_as_it_is()
    {
        AnnotatedCorpus corpus = Corpus(Angles);
        ArticleEvent one = Assert.Single(corpus.Events().All);
        Assert.Same(corpus, one.Corpus);
        Assert.Contains("Lundvik", one.Telling);
    }

    [Theory]
    [InlineData("2026-05-28", 1)]
    [InlineData("2026-08-28", 2)]
    [InlineData(null, 1)]
    public void A_late_article_or_one_without_a_date_stays_where_the_texts_are_alike(string? date, int events) =>
        Assert.Equal(events, Corpus([.. Angles[..4], Angles[4] with { Date = date }]).Events().All.Count);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Two_events_of_the_same_days_are_two_in_any_order(bool isDated)
    {
        Article[] articles = [.. Angles.Concat(Pensions).Select(article => isDated ? article : article with { Date = null })];
        foreach (Article[] ordered in (Article[][])[articles, [.. articles.Reverse()], [.. articles.OrderBy(article => article.Id, StringComparer.Ordinal)]])
        {
            Assert.Equal(
                ["bill premier street", "column inquiry report shares survivor"],
                Corpus(ordered).Events().All.Select(one => string.Join(' ', Ids(one).Split(' ').Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void What_is_asked_for_holds()
    {
        AnnotatedCorpus corpus = Corpus([.. Angles, .. Pensions.Select(article => article with { Event = "vote" })]);
        Assert.Same(corpus, Assert.Single(corpus.Events(new() { By = EventGrouping.One }).All).Corpus);
        Assert.Equal(["no event given", "vote"], corpus.Events(new() { By = EventGrouping.Column }).All.Select(one => one.Name));
        Assert.Equal([5, 3], corpus.Events(new() { By = EventGrouping.Content }).All.Select(one => one.Corpus.Articles.Count));
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
    public void Five_real_articles_on_one_strike_are_one_event() => Assert.Single(Read("corpora/baghdad").Events().All);

    [Fact]
    public void Six_real_events_are_told_apart_also_without_their_dates()
    {
        Dictionary<string, string> truth = File.ReadLines(SharedData.Path("corpora/events-dev.truth.tsv")).Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1]);
        Article[] articles = [.. Parallax.Corpus.Read(SharedData.Path("corpora/events-dev.jsonl")).Articles];
        foreach (bool isDated in (bool[])[true, false])
        {
            Events events = Corpus([.. articles.Select(article => isDated ? article : article with { Date = null })]).Events();
            (int right, int together, int one) = (0, 0, 0);
            Dictionary<string, int> eventOf = events.All.SelectMany(told => told.Corpus.Articles.Select(article => (article.Article.Id, told.Number))).ToDictionary();
            for (int i = 0; i < articles.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    bool isOne = truth[articles[i].Id] == truth[articles[j].Id], isTogether = eventOf[articles[i].Id] == eventOf[articles[j].Id];
                    (right, together, one) = (right + (isOne && isTogether ? 1 : 0), together + (isTogether ? 1 : 0), one + (isOne ? 1 : 0));
                }
            }

            TestContext.Current.TestOutputHelper?.WriteLine($"{(isDated ? "dated" : "undated")}: {right} of {together} pairs right, of {one} that tell one event");
            Assert.True(right >= 0.9 * together && right >= 0.8 * one, $"{right} of {together} pairs are right, of {one}.");
        }
    }

    [Fact]
    public void Five_real_articles_and_the_sample_event_are_two()
    {
        Article[] sample = [.. Parallax.Corpus.Read(Path.Combine(SharedData.Root, "data", "events", "sarnik-road")).Articles], real = [.. Parallax.Corpus.Read(SharedData.Path("corpora/baghdad")).Articles];
        Events events = Corpus([.. real.Concat(sample).Select(article => article with { Date = "2026-05-13" })]).Events(new() { By = EventGrouping.Content });
        Assert.Equal([5, 10], events.All.Select(one => one.Corpus.Articles.Count));
    }

    [Fact]
    public void Of_pairs_put_together_in_a_real_collection_most_tell_one_event()
    {
        const string Strikes = "corpora/strikes.jsonl";
        string[][] judged = [.. File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "event-pairs.tsv")).Select(line => line.Split('\t')).Where(row => row[0] == Strikes)];
        Events events = Read(Strikes).Events();
        Dictionary<string, int> eventOf = events.All.SelectMany(one => one.Corpus.Articles.Select(article => (article.Article.TextSha256, one.Number))).ToDictionary();
        string[][] together = [.. judged.Where(row => eventOf[row[2]] == eventOf[row[4]])];
        int right = together.Count(row => row[5] == "yes"), pairs = events.All.Sum(one => one.Corpus.Articles.Count * (one.Corpus.Articles.Count - 1) / 2);
        TestContext.Current.TestOutputHelper?.WriteLine($"{right} of {together.Length} judged pairs that are together tell one event; {pairs} pairs in all");
        Assert.True(right >= 20 && right >= 0.85 * together.Length, $"Only {right} of {together.Length} pairs tell one event.");
    }

    private static AnnotatedCorpus Read(string path) => Corpus([.. Parallax.Corpus.Read(SharedData.Path(path)).Articles]);

    private static string Ids(ArticleEvent one) => string.Join(' ', one.Corpus.Articles.Select(article => article.Article.Id));

    private static Article Article(string id, string text, string? date, string? told = null) => new(id, new Outlet("Outlet " + id), text) { Date = date, Event = told };

    private static AnnotatedCorpus Corpus(params Article[] articles) =>
        new(new Corpus("test", articles, []), [.. articles.Select(Annotator.Annotate)], []);
}
