namespace Parallax.Tests;

public sealed class SpeakerShareTests
{
    private static readonly AnnotatedArticle Talk = ArticleBuilder.Article(
        """
        Ilsen <say|said> {attributed:Mara Ilsen|the harbour was {quoted|shut for good}}. "{quoted:Mara Ilsen|We will rebuild}," she <say|said>.
        Brandt <claim|claimed> {attributed:Brandt|nobody saw it}. It was "{uncredited|precise}".
        """,
        "1", "Post");

    private static readonly AnnotatedArticle Silent = ArticleBuilder.Article("Rain fell.", "2", "Quay");

    [Fact]
    public void Speakers_stand_by_words_with_their_stretches_and_cues()
    {
        SpeakerShare share = ArticleBuilder.Corpus(Talk, Silent).SpeakerShare();

        Assert.Equal(["Mara Ilsen", "Brandt", null], share.Rows.Select(row => row.Key));
        SpeakerRow first = share.Rows[0];
        Assert.Equal((2, 6, 3), (first.Quotations.Count, first.Quoted.Words, first.Attributed.Words));
        CueCount cue = Assert.Single(first.Cues);
        Assert.Equal(("say", 2), (cue.Lemma, cue.Places.Count));
        Assert.Equal("said", Talk.TextAt(cue.Places[0].In, cue.Places[0].Span));
        Assert.Equal((0, 3), (share.Rows[1].Quoted.Words, share.Rows[1].Attributed.Words));
        Assert.Equal(1, share.Rows[2].Quoted.Words);
    }

    [Fact]
    public void Shares_of_a_group_add_up_to_one()
    {
        SpeakerShare share = ArticleBuilder.Corpus(Talk, Silent).SpeakerShare();

        Assert.Equal(1, share.Rows.Sum(row => row.WordShare.Share), precision: 12);
        Assert.Equal(9.0 / 13, share.Rows[0].WordShare.Share, precision: 12);
    }

    [Fact]
    public void A_group_that_quotes_nobody_is_among_the_groups() =>
        Assert.Equal(["Post", "Quay"], ArticleBuilder.Corpus(Talk, Silent).SpeakerShare().Groups.Select(group => group.Outlet.Name));

    [Fact]
    public void Few_quotations_have_shares_and_no_intervals()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(Talk);

        Assert.All(corpus.SpeakerShare().Rows, row => Assert.Null(row.WordShare.Interval));
        Assert.All(
            corpus.SpeakerShare(options: new SpeakerShareOptions { MinimumQuotations = 4 }).Rows,
            row => Assert.InRange(row.WordShare.Share, row.WordShare.Interval!.Value.Low, row.WordShare.Interval.Value.High));
    }

    [Fact]
    public void The_order_of_an_outlets_articles_changes_no_number()
    {
        AnnotatedArticle[] articles = [.. Enumerable.Range(0, 6).Select(i => ArticleBuilder.Article(
            $"{TestTexts.Body(i, 30)} He {{attributed:Brandt|{TestTexts.Body(50 + i, 5 + i)}}}. She \"{{quoted:Ilsen|{TestTexts.Body(90 + i, 9 - i)}}}\"",
            $"{i}",
            "Post"))];
        SpeakerShare there = ArticleBuilder.Corpus(articles).SpeakerShare(GroupBy.Outlet);
        SpeakerShare back = ArticleBuilder.Corpus(articles.Reverse()).SpeakerShare(GroupBy.Outlet);

        Assert.Equal(there.Rows.Select(row => (row.Key, row.WordShare.Share, row.WordShare.Interval)), back.Rows.Select(row => (row.Key, row.WordShare.Share, row.WordShare.Interval)));
        Assert.NotNull(there.Rows[0].WordShare.Interval);
    }
}
