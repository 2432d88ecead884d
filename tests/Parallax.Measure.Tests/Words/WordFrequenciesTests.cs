namespace Parallax.Tests;

/// <summary>The frequencies of words are listed by stem: a list that was written by other rules of stemming would be found nowhere.</summary>
public sealed class WordFrequenciesTests
{
    [Theory]
    [InlineData("people", 1e-2)]
    [InlineData("countries", 1e-3)]
    [InlineData("killing", 1e-3)]
    [InlineData("said", 1e-2)]
    [InlineData("three", 1e-3)]
    [InlineData("2016", 1e-3)]
    public void A_common_word_is_found_by_its_stem_or_number(string word, double atLeast) =>
        Assert.All(WordFeatures.KeysOf(word), key => Assert.InRange(WordFrequencies.ShareOf(key), atLeast, 1));

    [Fact]
    public void Forms_are_added_up_and_a_word_that_was_never_seen_is_rare()
    {
        Assert.Equal(WordFrequencies.ShareOf(WordFeatures.KeysOf("kills")[0]), WordFrequencies.ShareOf(WordFeatures.KeysOf("killed")[0]));
        Assert.InRange(WordFrequencies.ShareOf(WordFeatures.KeysOf("sarnikish")[0]), 1e-9, 1e-4);
    }

    [Theory]
    [InlineData("house", false)]
    [InlineData("clinton", true)]
    [InlineData("sarnikish", true)]
    public void A_word_that_stands_mostly_with_a_capital_is_a_name(string word, bool isName) =>
        Assert.Equal(isName, WordFrequencies.IsName(WordFeatures.KeysOf(word)[0]));
}
