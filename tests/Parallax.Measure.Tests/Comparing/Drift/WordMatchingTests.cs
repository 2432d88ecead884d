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
        VoicedWord[] words = Words(a), others = Words(b);
        (int[] ofA, int[] ofB) = WordMatching.Of(words, others);
        Assert.Equal(matched, string.Join(' ', words.Where((_, i) => ofA[i] >= 0).Select(word => word.Folded).SkipWhile(word => word == "the" && !matched.StartsWith("the", StringComparison.Ordinal))));
        Assert.All(Enumerable.Range(0, words.Length).Where(i => ofA[i] >= 0), i => Assert.Equal(i, ofB[ofA[i]]));
    }

    [Fact]
    public void A_rendering_of_very_many_words_is_not_compared()
    {
        VoicedWord[] words = Words(string.Join(' ', Enumerable.Range(0, WordMatching.LongestRendering + 1).Select(i => $"word{i}")));
        Assert.All(WordMatching.Of(words, words).OfA, match => Assert.Equal(-1, match));
    }

    private static VoicedWord[] Words(string text)
    {
        AnnotatedArticle article = new ArticleAnnotator().Annotate(new Article("a", new Outlet("Outlet"), text));
        VoicedText told = VoicedText.Of(article)[^1];
        return [.. Enumerable.Range(0, told.Text.Sentences.Length).SelectMany(told.Words)];
    }
}
