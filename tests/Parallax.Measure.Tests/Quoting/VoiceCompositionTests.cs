namespace Parallax.Tests;

public sealed class VoiceCompositionTests
{
    private const string Text = """
        # Harbour shut
        Ilsen <say|said> {attributed:Ilsen|the [strike] hit a {quoted|peaceful harbour} at night}. It was "{uncredited|precise}".
        ~ Share this page
        """;

    [Fact]
    public void Words_of_the_voices_add_up_to_those_of_the_article()
    {
        AnnotatedArticle article = ArticleBuilder.Article(Text, title: "Port in [militia] hands");
        VoiceRow row = Assert.Single(Measure(1, article).Rows);

        Assert.Equal(article.Words, row.Words);
        Assert.Equal(row.Words, row.ByVoice.Values.Sum(places => places.Words));
        Assert.Equal([10, 6, 2, 1], Enum.GetValues<Voice>().Select(voice => row.ByVoice[voice].Words));
        Assert.Equal(2, row.Terms.Count);
    }

    [Fact]
    public void Shares_add_up_to_one_and_are_those_of_the_words()
    {
        VoiceRow row = Assert.Single(Measure(1, ArticleBuilder.Article(Text)).Rows);

        Assert.Equal(1, row.Shares.Values.Sum(share => share.Share), precision: 12);
        foreach ((Voice voice, VoiceShare share) in row.Shares)
        {
            Assert.Equal((double)row.ByVoice[voice].Words / row.Words, share.Share, precision: 12);
            Assert.InRange(share.Share, share.Interval.Low, share.Interval.High);
        }
    }

    [Fact]
    public void Below_the_minimum_there_are_words_and_no_shares()
    {
        AnnotatedArticle article = ArticleBuilder.Article(Text);
        VoiceRow row = Assert.Single(Measure(16, article).Rows);

        Assert.Empty(row.Shares);
        Assert.Equal(15, row.Words);
        Assert.NotEmpty(Assert.Single(Measure(15, article).Rows).Shares);
    }

    [Fact]
    public void The_order_of_an_outlets_articles_changes_no_number()
    {
        AnnotatedArticle[] articles = [.. Enumerable.Range(0, 7).Select(i =>
            ArticleBuilder.Article($"{TestTexts.Body(i, 30 + i)} She <say|said> {{attributed:Ilsen|{TestTexts.Body(100 + i, 10 + (3 * i))}}}.", $"{i}", "Post"))];
        VoiceRow there = Assert.Single(ArticleBuilder.Corpus(articles).VoiceComposition(GroupBy.Outlet).Rows);
        VoiceRow back = Assert.Single(ArticleBuilder.Corpus(articles.Reverse()).VoiceComposition(GroupBy.Outlet).Rows);

        Assert.Equal(there.Shares, back.Shares);
        Assert.True(there.Shares[Voice.Attributed].Interval.High > there.Shares[Voice.Attributed].Interval.Low);
    }

    [Fact]
    public void The_settings_say_what_the_intervals_are_about()
    {
        VoiceComposition few = Measure(1, ArticleBuilder.Article(Text));
        VoiceComposition many = ArticleBuilder
            .Corpus(Enumerable.Range(0, 5).Select(i => ArticleBuilder.Article(TestTexts.Body(i), $"{i}", "Post")))
            .VoiceComposition(GroupBy.Outlet);

        Assert.Contains(new Setting("intervals are", "over sentences within these texts; they say nothing of the outlets"), few.Settings);
        Assert.Contains(many.Settings, setting => setting.Value.StartsWith("over independent texts", StringComparison.Ordinal));
        Assert.Contains(new Setting("interval", "95 %, bootstrap (percentile), 2000 draws, seed 1; no width where all that is drawn agrees"), few.Settings);
        Assert.Contains(new Setting("left out", "1 block of page furniture or repeats"), few.Settings);
    }

    private static VoiceComposition Measure(int minimum, params AnnotatedArticle[] articles) =>
        ArticleBuilder.Corpus(articles).VoiceComposition(options: new VoiceCompositionOptions { MinimumWords = minimum });
}
