namespace Parallax.Tests;

public sealed class GroupTests
{
    [Theory, InlineData(12, GroupBy.Article), InlineData(13, GroupBy.Outlet)]
    public void Few_articles_have_rows_of_their_own(int articles, GroupBy expected) =>
        Assert.Equal(expected, Corpus(articles, _ => "Post").DefaultGroupBy());

    [Fact]
    public void Outlets_are_numbered_by_their_first_article()
    {
        IReadOnlyList<MeasureGroup> groups = Corpus(5, i => i % 2 == 0 ? "Quay" : "Post").Groups(GroupBy.Outlet);

        Assert.Equal([(1, "Quay", 3), (2, "Post", 2)], groups.Select(group => (group.Number, group.Outlet.Name, group.Articles.Count)));
    }

    [Fact]
    public void Five_reprints_of_one_text_do_not_speak_for_an_outlet()
    {
        string text = TestTexts.Body(1);
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(Enumerable.Range(0, 5).Select(i => ArticleBuilder.Article(text, $"{i}", "Post")));

        MeasureGroup group = Assert.Single(corpus.Groups(GroupBy.Outlet));

        Assert.Equal(1, group.IndependentTexts);
        Assert.Equal("these 5 articles", group.Scope);
    }

    [Fact]
    public void Five_independent_texts_do() => Assert.Equal("Post", Assert.Single(Corpus(5, _ => "Post").Groups(GroupBy.Outlet)).Scope);

    [Fact]
    public void Articles_without_an_outlet_are_never_spoken_of_as_one() =>
        Assert.Equal("these 9 articles", Assert.Single(Corpus(9, _ => Outlet.Unnamed.Name).Groups(GroupBy.Outlet)).Scope);

    private static AnnotatedCorpus Corpus(int articles, Func<int, string> outlet) =>
        ArticleBuilder.Corpus(Enumerable.Range(0, articles).Select(i => ArticleBuilder.Article(TestTexts.Body(i), $"{i}", outlet(i))));
}
