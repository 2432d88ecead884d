using Say = Parallax.Tests.SpokenArticle.Say;

namespace Parallax.Tests;

public sealed class SpeakersByTests
{
    private static readonly AnnotatedCorpus Event = SpokenArticle.Corpus(
        [new Say("Nadir Rasoul", Affiliation: "Lowland officer", Role: SpeakerRole.Military), new Say("security sources", Kind: null, Role: SpeakerRole.Official)],
        [new Say("Nader Rasool", Affiliation: "Lowland officer", Role: SpeakerRole.Military), new Say("Mira Tollan", Role: SpeakerRole.Expert)],
        [new Say("statement", Kind: null), new Say("Tesk Front", NameKind.Organisation, Role: SpeakerRole.ArmedGroup, Stance: CueStance.Claim), new Say("he", Kind: null)]);

    private static readonly Sides Two = Sides.Parse(new StringReader("Lowlands: ['*Lowland*']\nFront: [Tesk Front]\n"));

    [Fact]
    public void A_person_in_two_spellings_has_one_row_over_the_corpus()
    {
        SpeakerRow row = Event.SpeakerShare(GroupBy.Corpus, SpeakersAs.Person).Rows.Single(row => row.Key == "Nader Rasool");

        Assert.Equal((2, 2, 4), (row.Quotations.Count, row.Articles, row.Attributed.Words));
        Assert.Equal(["Nader Rasool", "Nadir Rasoul"], row.Spellings);
        Assert.Equal(2.0 / 7, row.WordShare.Share, precision: 12);
        Assert.Equal(2.0 / 7, row.QuotationShare.Share, precision: 12);
    }

    [Theory, InlineData(SpeakersAs.Person), InlineData(SpeakersAs.Role), InlineData(SpeakersAs.Side), InlineData(SpeakersAs.Naming)]
    public void Shares_add_up_to_one_in_every_group(SpeakersAs speakers)
    {
        foreach (GroupBy by in Enum.GetValues<GroupBy>())
        {
            foreach (var group in Event.SpeakerShare(by, speakers, Two).Rows.GroupBy(row => row.Group?.Number))
            {
                Assert.Equal(1, group.Sum(row => row.WordShare.Share), precision: 12);
                Assert.Equal(1, group.Sum(row => row.QuotationShare.Share), precision: 12);
            }
        }
    }

    [Fact]
    public void Sides_are_those_of_the_file()
    {
        SpeakerShare shares = Event.SpeakerShare(GroupBy.Corpus, SpeakersAs.Side, Two);

        Assert.Equal(
            [("(no side)", 4), ("Front", 1), ("Lowlands", 2)],
            shares.Rows.Select(row => (row.Key!, row.Quotations.Count)).OrderBy(row => row.Item1, StringComparer.Ordinal));
        Assert.Contains(shares.Settings, setting => setting is { Name: "sides", Value: "sides.yaml; 2 sides" });
    }

    [Fact]
    public void Sources_are_named_or_not()
    {
        Dictionary<string, int> counts = Event.SpeakerShare(GroupBy.Corpus, SpeakersAs.Naming).Rows.ToDictionary(row => row.Key!, row => row.Quotations.Count);

        Assert.Equal(3, counts["NamedPerson"]);
        Assert.Equal([1, 1, 1, 1], new[] { "Body", "Unnamed", "Document", "NotFound" }.Select(key => counts[key]));
    }

    [Fact]
    public void Few_quotations_have_no_interval_and_many_have_one()
    {
        Assert.All(Event.SpeakerShare(GroupBy.Article, SpeakersAs.Role).Rows, row => Assert.Null(row.WordShare.Interval));
        Assert.All(Event.SpeakerShare(GroupBy.Corpus, SpeakersAs.Role).Rows, row => Assert.InRange(row.WordShare.Share, row.WordShare.Interval!.Value.Low, row.WordShare.Interval.Value.High));
    }

    [Fact]
    public void An_outlets_speaker_is_the_person_and_an_articles_the_spelling()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(
            new[] { "Nadir Rasoul", "Nader Rasool" }.Select((name, i) => SpokenArticle.Article($"{i}", new Say(name))).Select(article =>
                article with { Segmented = article.Segmented with { Labelled = article.Segmented.Labelled with { Article = article.Article with { Outlet = new Outlet("Post") } } } }));

        SpeakerRow row = Assert.Single(corpus.SpeakerShare(GroupBy.Outlet).Rows);
        Assert.Equal(("Nader Rasool", 2), (row.Key, row.Quotations.Count));
        Assert.Equal(["Nadir Rasoul", "Nader Rasool"], corpus.SpeakerShare(GroupBy.Article).Rows.Select(row => row.Key));
        Assert.All(corpus.SpeakerShare(GroupBy.Article).Rows, row => Assert.Equal("Nader Rasool", row.Person!.Name));
    }

    [Fact]
    public void The_first_and_the_last_word_are_those_of_speakers()
    {
        FirstLastWord words = Event.FirstLastWord(SpeakersAs.Naming);

        Assert.Equal([("NamedPerson", "Unnamed"), ("NamedPerson", "NamedPerson"), ("Document", "NotFound")], words.Articles.Select(article => (article.FirstKey, article.LastKey)));
        FirstLastRow named = words.Rows[0];
        Assert.Equal(("NamedPerson", 2, 1), (named.Key, named.First.Count, named.Last.Count));
        Assert.Equal(2.0 / 3, named.FirstShare.Share, precision: 12);
        Assert.Null(named.FirstShare.Interval);
    }

    [Fact]
    public void A_headline_has_no_first_word()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(ArticleBuilder.Article("# Ilsen: {attributed:Ilsen|harbour shut}\nBrandt <say|said> {attributed:Brandt|it was open}."));

        Assert.Equal("Brandt", Assert.Single(corpus.FirstLastWord(SpeakersAs.Person).Articles).FirstKey);
    }

    [Fact]
    public void Cues_of_a_side_are_counted_by_stance()
    {
        CueStances stances = Event.CueStances(GroupBy.Corpus, SpeakersAs.Side, Two, new CueStanceOptions { MinimumCues = 2 });
        CueStanceRow front = stances.Rows.Single(row => row.Key == "Front"), lowlands = stances.Rows.Single(row => row.Key == "Lowlands");

        Assert.Equal([0, 1, 0, 0, 0], front.Stances.Select(stance => stance.Places.Count));
        Assert.All(front.Stances, stance => Assert.Null(stance.Share));
        Assert.Equal([2, 0, 0, 0, 0], lowlands.Stances.Select(stance => stance.Places.Count));
        MeasuredShare share = lowlands.Stances[0].Share!.Value;
        Assert.Equal(1, share.Share);

        // The lower twentieth of Beta(2.5, 2): two of two, and one half for each of five stances.
        Assert.Equal(0.1940, share.Interval!.Value.Low, precision: 4);
    }

    [Fact]
    public void Kinds_of_quotations_add_up_and_are_counted_by_hundred_words()
    {
        AnnotatedArticle article = ArticleBuilder.Article(
            """
            Ilsen <say|said> {attributed:Mara Ilsen|the harbour was {quoted|shut for good}}. "{quoted:Mara Ilsen|We will rebuild}," she <say|said>.
            Brandt <claim|claimed> {attributed:Brandt|nobody saw it}. It was "{uncredited|precise}".
            """);
        DirectnessRow row = Assert.Single(ArticleBuilder.Corpus(article).Directness(GroupBy.Corpus, options: new SpeakerShareOptions { MinimumQuotations = 4 }).Rows);

        Assert.Equal([1, 1, 1, 1], row.Kinds.Select(kind => kind.Places.Count));
        Assert.Equal(1, row.Kinds.Sum(kind => kind.Share.Share), precision: 12);
        Assert.Equal(300.0 / article.Words, row.PerHundredWords, precision: 12);
        Assert.InRange(row.PerHundredWords, row.PerHundredInterval!.Value.Low, row.PerHundredInterval.Value.High);
    }

    [Fact]
    public void An_article_without_quotations_has_a_row_of_none()
    {
        DirectnessRow row = Assert.Single(ArticleBuilder.Corpus(ArticleBuilder.Article("Rain fell.")).Directness(GroupBy.Article).Rows);

        Assert.Empty(row.Quotations);
        Assert.Equal(0, row.PerHundredWords);
        Assert.Empty(ArticleBuilder.Corpus(ArticleBuilder.Article("Rain fell.")).SpeakerShare(GroupBy.Corpus, SpeakersAs.Person).Rows);
        Assert.Empty(ArticleBuilder.Corpus(ArticleBuilder.Article("Rain fell.")).FirstLastWord(SpeakersAs.Person).Rows);
    }
}
