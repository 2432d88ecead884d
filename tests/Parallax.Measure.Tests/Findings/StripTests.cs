namespace Parallax.Tests;

public sealed class StripTests
{
    [Fact]
    public void Runs_follow_each_other_by_word_and_end_with_the_article()
    {
        AnnotatedArticle article = ArticleBuilder.Article(
            "# Harbour closed after [strike]\nThe port <say|said> {attributed:Ilsen|it was an [assassination]}. \"{quoted:Ilsen|We know}\", she said.",
            title: "Port in mourning");

        StripRow row = Assert.Single(ArticleBuilder.Corpus(article).Strip().Rows);

        Assert.Equal(article.Words, row.Words);
        int next = 0;
        foreach (StripRun run in row.Runs)
        {
            Assert.Equal(next, run.FirstWord);
            next += run.Place.Words;
        }

        Assert.Equal(row.Words, next);
        Assert.Equal([Voice.Own, Voice.Own, Voice.Own, Voice.Attributed, Voice.Quoted, Voice.Own], row.Runs.Select(run => run.Place.Voice));
    }

    [Fact]
    public void A_title_that_is_its_own_text_comes_first_and_counts_as_headline_with_the_one_in_the_text()
    {
        AnnotatedArticle article = ArticleBuilder.Article("# Harbour closed after [strike]\nThe [killing] was seen.", title: "Port in [militia] hands");

        StripRow row = Assert.Single(ArticleBuilder.Corpus(article).Strip().Rows);

        Assert.Equal(4 + 4, row.HeadlineWords);
        Assert.Equal([2, 7, 9], row.Terms.Select(term => term.Word));
        Assert.Equal([true, true, false], row.Terms.Select(term => term.Place.IsHeadline));
    }

    [Fact]
    public void Names_are_no_terms()
    {
        AnnotatedArticle article = ArticleBuilder.Article("The [*Harbour Resistance=resistance] met the [resistance].");

        Assert.Equal([5], ArticleBuilder.Corpus(article).Strip().Rows[0].Terms.Select(term => term.Word));
    }

    [Fact]
    public void Articles_that_share_a_text_stand_together()
    {
        string first = TestTexts.Body(seed: 1), second = TestTexts.Body(seed: 2);
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(
            ArticleBuilder.Article(first, "1"), ArticleBuilder.Article(second, "2"), ArticleBuilder.Article("Port news. " + first, "3"));

        Strip strip = corpus.Strip();

        Assert.Equal(["1", "3", "2"], strip.Rows.Select(row => row.Group.Articles[0].Article.Id));
        Assert.Equal([1, 3, 2], strip.Rows.Select(row => row.Group.Number));
        Assert.Equal(["A", "A", "B"], strip.Rows.Select(row => row.TextLetter));
    }
}
