namespace Parallax.Tests;

public sealed class ToneProfileTests
{
    private const string Six = "One a. Two b. Three c. She <say|said> {attributed:Ilsen|four d e f}. {attributed:Ilsen|Five g}. Six h.";
    private static readonly double[] Raw = [0.5, -0.5, 0.1, -0.9, -0.7, 0];
    private static readonly double[] Masked = [0.1, -0.5, 0.1, -0.9, -0.7, 0];

    [Fact]
    public void The_mean_is_over_sentences_raw_and_masked()
    {
        ToneRow row = Measure(5, Article(Six));

        Assert.Equal(6, row.Sentences.Count);
        Assert.Equal(-0.25, row.Raw!.Mean, precision: 12);
        Assert.Equal(-1.9 / 6, row.NamesMasked!.Mean, precision: 12);
        Assert.InRange(row.Raw.Mean, row.Raw.Interval.Low, row.Raw.Interval.High);
        Assert.True(row.Raw.Interval.Low > -0.9 && row.Raw.Interval.High < 0.5);
    }

    [Fact]
    public void A_voice_has_its_mean_where_it_has_the_minimum()
    {
        ToneRow row = Measure(4, Article(Six));

        Assert.Equal([Voice.Own], row.ByVoice.Keys);
        Assert.Equal(-0.3 / 4, row.ByVoice[Voice.Own].Mean, precision: 12);
        Assert.Equal(["Ilsen", "Ilsen"], row.Sentences.Where(sentence => sentence.Voice == Voice.Attributed).Select(sentence => sentence.Speaker));
    }

    [Fact]
    public void Too_few_sentences_have_no_mean()
    {
        ToneRow row = Measure(7, Article(Six));

        Assert.Null(row.Raw);
        Assert.Null(row.NamesMasked);
        Assert.Empty(row.ByVoice);
        Assert.Equal(6, row.Sentences.Count);
    }

    [Fact]
    public void Swapping_the_outlets_swaps_the_rows()
    {
        AnnotatedArticle one = Article(Six), two = ArticleBuilder.Article(Six, "2", "Quay", tone: [.. Raw.Select(tone => -tone)]);
        ToneProfile there = ArticleBuilder.Corpus(one, two).ToneProfile(GroupBy.Outlet), back = ArticleBuilder.Corpus(two, one).ToneProfile(GroupBy.Outlet);

        Assert.Equal(there.Rows[0].Raw, back.Rows[1].Raw);
        Assert.Equal(there.Rows[1].NamesMasked, back.Rows[0].NamesMasked);
        Assert.Equal(there.Rows[0].Raw!.Mean, -there.Rows[1].Raw!.Mean, precision: 12);
    }

    [Fact]
    public void An_outlet_with_enough_texts_is_measured_by_text_which_is_wider_where_texts_differ()
    {
        // Ten sentences of one text all say the same: within these texts that is much evidence, about the outlet it is one text.
        AnnotatedArticle[] articles = [.. Enumerable.Range(0, 5).Select(i => ArticleBuilder.Article(
            TestTexts.Body(i, 120), $"{i}", "Post", tone: [.. Enumerable.Repeat((i - 2) * 0.2, 20)]))];
        Interval byText = ArticleBuilder.Corpus(articles).ToneProfile(GroupBy.Outlet).Rows[0].Raw!.Interval;
        Interval bySentence = ArticleBuilder.Corpus(articles.Take(4)).ToneProfile(GroupBy.Outlet).Rows[0].Raw!.Interval;

        Assert.True(byText.High - byText.Low > 1.5 * (bySentence.High - bySentence.Low));
    }

    private static AnnotatedArticle Article(string text) => ArticleBuilder.Article(text, "1", "Post", tone: Raw, masked: Masked);

    private static ToneRow Measure(int minimum, AnnotatedArticle article) => Assert.Single(
        ArticleBuilder.Corpus(article).ToneProfile(options: new ToneProfileOptions { MinimumSentences = minimum }).Rows);
}
