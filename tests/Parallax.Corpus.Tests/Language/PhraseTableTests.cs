namespace Parallax.Tests;

public class PhraseTableTests
{
    private static readonly PhraseTable<int> Table = new();

    static PhraseTableTests()
    {
        string[] phrases = ["prime minister", "Prime", "prime minister of Orsk", "port"];
        for (int i = 0; i < phrases.Length; i++)
            Table.Add(phrases[i], i + 1);
    }

    [Theory]
    [InlineData("Prime Minister of Orsk spoke", 4, 3)]
    [InlineData("prime minister of Velin spoke", 2, 1)]
    [InlineData("PRIME numbers", 1, 2)]
    [InlineData("ports", 0, 0)]
    [InlineData("the prime minister", 0, 0)]
    [InlineData("prime", 1, 2)]
    public void The_longest_phrase_that_begins_there_wins(string text, int length, int value)
    {
        Token[] tokens = PlainArticle.Segment(text).Text.Tokens;
        Assert.Equal(length, Table.Match(text, tokens, 0, tokens.Length, out int found));
        Assert.Equal(value, found);
    }

    [Fact]
    public void No_phrase_goes_over_the_end_that_is_given()
    {
        const string Text = "prime minister of Orsk";
        Token[] tokens = PlainArticle.Segment(Text).Text.Tokens;
        Assert.Equal(2, Table.Match(Text, tokens, 0, 3, out _));
        Assert.Equal(1, Table.Match(Text, tokens, 0, 1, out _));
    }
}
