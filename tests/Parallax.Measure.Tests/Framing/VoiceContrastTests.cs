namespace Parallax.Tests;

public sealed class VoiceContrastTests
{
    [Fact]
    public void A_naming_that_is_quoted_in_one_article_and_a_headlines_own_in_another_comes_first()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(
            ArticleBuilder.Article("The [strike] came. Ilsen <say|said> {attributed:Ilsen|the [strike] was {quoted|a [murder]}}.", "1"),
            ArticleBuilder.Article("# [Murder] at the port\nRain fell.", "2"));

        IReadOnlyList<VoiceContrast> contrasts = corpus.VoiceContrasts(ArticleBuilder.Lexicon);

        // "strike" has two voices, but in one article only.
        VoiceContrast murder = Assert.Single(contrasts);
        Assert.Equal("murder", murder.Option.Id);
        Assert.True(murder.IsOwnHeadlineElsewhereReported);
        Assert.Equal("2", Assert.Single(murder.OwnHeadlines).Article.Article.Id);
        Assert.Equal(("1", "Ilsen"), (Assert.Single(murder.Reported).Article.Article.Id, murder.Reported[0].Speaker));
        Assert.Equal((2, 2), (murder.Articles, murder.IndependentTexts));
    }

    [Fact]
    public void A_naming_in_one_voice_everywhere_is_no_contrast()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(ArticleBuilder.Article("A [murder].", "1"), ArticleBuilder.Article("The [murder].", "2"));

        Assert.Empty(corpus.VoiceContrasts(ArticleBuilder.Lexicon));
    }

    [Fact]
    public void Reprints_are_counted_as_one_text()
    {
        string text = TestTexts.Body(1) + " He {attributed:Ilsen|saw a [murder]}.";
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(
            ArticleBuilder.Article(text, "1"), ArticleBuilder.Article(text, "2"), ArticleBuilder.Article("A [murder].", "3"));

        VoiceContrast contrast = Assert.Single(corpus.VoiceContrasts(ArticleBuilder.Lexicon));

        Assert.Equal((3, 2), (contrast.Articles, contrast.IndependentTexts));
    }
}
