namespace Parallax.Tests;

public class WordHashTests
{
    [Theory]
    [InlineData("STRASSE", "strasse")]
    [InlineData("Émile", "émile")]
    [InlineData("ЯНА", "яна")]
    [InlineData("don’t", "don't")]
    [InlineData("well\u2011known", "well-known")]
    [InlineData("", "")]
    public void Folding_makes_one_form_of_many(string word, string folded)
    {
        Assert.Equal(folded, WordHash.Fold(word));
        Assert.Equal(WordHash.Of(folded), WordHash.Of(word));
        Assert.True(WordHash.FoldsTo(word, folded));
    }

    [Fact]
    public void Folding_twice_is_folding_once_for_every_character()
    {
        for (int c = 0; c <= char.MaxValue; c++)
            Assert.Equal(WordHash.Fold((char)c), WordHash.Fold(WordHash.Fold((char)c)));
    }

    [Theory, InlineData("say", "says"), InlineData("says", "say"), InlineData("say", "sax")]
    public void Other_words_do_not_fold_to_it(string word, string folded) => Assert.False(WordHash.FoldsTo(word, folded));

    [Fact]
    public void The_hash_is_the_published_one() => Assert.Equal(0xBF9CF968u, WordHash.Of("foobar"));
}
