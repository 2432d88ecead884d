namespace Parallax.Tests;

public sealed class WordMatchingTests
{
    [Theory]
    [InlineData("the closure of the northern grounds", "the northern grounds", "the northern grounds")]
    [InlineData("boats of the union sank", "the price of bread rose", "")]
    [InlineData("civilian lives were lost", "lives of civilians were lost", "civilian lives were lost")]
    [InlineData("the navy sank three trawlers", "three trawlers were sunk by the navy", "navy sank three trawlers")]
    public void Content_words_are_matched_in_any_order_and_words_of_grammar_beside_them(string a, string b, string matched)
    {
        ToldWord[] words = Words(a), others = Words(b);
        WordMatching matching = WordMatching.Of(words, others);
        Assert.Equal(matched, string.Join(' ', words.Where((_, i) => matching.OfA[i] >= 0).Select(word => word.Folded).SkipWhile(word => word == "the" && !matched.StartsWith("the", StringComparison.Ordinal))));
        Assert.All(Enumerable.Range(0, words.Length).Where(i => matching.OfA[i] >= 0), i => Assert.Equal(i, matching.OfB[matching.OfA[i]]));
    }

    [Fact]
    public void A_rendering_of_very_many_words_is_not_compared()
    {
        ToldWord[] words = Words(string.Join(' ', Enumerable.Range(0, WordMatching.LongestRendering + 1).Select(i => $"word{i}")));
        Assert.All(WordMatching.Of(words, words).OfA, match => Assert.Equal(-1, match));
    }

    private static ToldWord[] Words(string text)
    {
        AnnotatedArticle article = new ArticleAnnotator().Annotate(new Article("a", new Outlet("Outlet"), text));
        ToldTexts texts = new(new AnnotatedCorpus(new Corpus("test", [article.Article], []), [article], []));
        ToldText told = texts.Of(article, TextPart.Text);
        return [.. told.Text.Sentences.SelectMany(told.Words)];
    }
}
