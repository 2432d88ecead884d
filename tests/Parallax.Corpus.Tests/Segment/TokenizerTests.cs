namespace Parallax.Tests;

public class TokenizerTests
{
    /// <summary>Tokens, apart by | in the expected text.</summary>
    [Theory]
    [InlineData("The U.S. left.", "The|U.S.|left|.")]
    [InlineData("at 9 a.m. on Feb. 7", "at|9|a.m.|on|Feb.|7")]
    [InlineData("Gen. J. R. Osk", "Gen.|J.|R.|Osk")]
    [InlineData("It was I. They left.", "It|was|I|.|They|left|.")]
    [InlineData("3.5 and 1,000 and 2,5x", "3.5|and|1,000|and|2,5x")]
    [InlineData("al-Saadi's clear-cut case", "al-Saadi|'s|clear-cut|case")]
    [InlineData("she didn’t, he’d", "she|didn’t|,|he’d")]
    [InlineData("Orsk’s and the militias’ boats", "Orsk|’s|and|the|militias|’|boats")]
    [InlineData("O’Neill’s", "O’Neill|’s")]
    [InlineData("a ... b … c. . . d", "a|...|b|…|c|. . .|d")]
    [InlineData("a -- b — c – d", "a|--|b|—|c|–|d")]
    [InlineData("“a” \"b\" «c» ``d''", "“|a|”|\"|b|\"|«|c|»|``|d|''")]
    [InlineData("‘don’t go’ he", "‘|don’t|go|’|he")]
    [InlineData("the ’90s and ‘em", "the|’|90s|and|‘|em")]
    [InlineData("see https://example.org/a?b=1. Then", "see|https://example.org/a?b=1|.|Then")]
    [InlineData("@orsk_1 wrote #lock", "@orsk_1|wrote|#|lock")]
    [InlineData("a \uD83D\uDEA2 b \uD835\uDC00c", "a|\uD83D\uDEA2|b|\uD835\uDC00c")]
    [InlineData("a\u00A0b\u200Bc\u00ADd", "a|b|c|d")]
    [InlineData("e\u0301te\u0301 na\u00EFve", "e\u0301te\u0301|na\u00EFve")]
    [InlineData("say(no)[sic]", "say|(|no|)|[|sic|]")]
    [InlineData("example.com and 3.5m", "example.com|and|3.5m")]
    [InlineData("$5 + 10%", "$|5|+|10|%")]
    [InlineData("one\r\ntwo", "one|two")]
    public void Tokens_are_what_a_reader_takes_as_one(string text, string expected) =>
        Assert.Equal(expected.Split('|'), PlainArticle.Segment(text).Text.Tokens.Select(token => token.Span.In(text).ToString()));

    [Theory]
    [InlineData("word", TokenKind.Word)]
    [InlineData("90s", TokenKind.Word)]
    [InlineData("1,000", TokenKind.Number)]
    [InlineData("3.5", TokenKind.Number)]
    [InlineData("\u201C", TokenKind.QuotationMark)]
    [InlineData("''", TokenKind.QuotationMark)]
    [InlineData("…", TokenKind.Punctuation)]
    [InlineData("—", TokenKind.Punctuation)]
    [InlineData("https://example.org", TokenKind.Symbol)]
    [InlineData("@orsk", TokenKind.Symbol)]
    [InlineData("€", TokenKind.Symbol)]
    public void A_token_has_its_kind(string text, TokenKind kind) => Assert.Equal(kind, Assert.Single(PlainArticle.Segment(text).Text.Tokens).Kind);

    [Fact]
    public void Half_a_surrogate_pair_is_a_token_of_its_own()
    {
        string text = "half " + '\uD83D' + " here";
        Assert.Equal([4, 1, 4], PlainArticle.Segment(text).Text.Tokens.Select(token => token.Length));
    }

    [Fact]
    public void The_possessive_is_no_word()
    {
        SegmentedText text = PlainArticle.Segment("Orsk's boats").Text;
        Assert.Equal([TokenKind.Word, TokenKind.Possessive, TokenKind.Word], text.Tokens.Select(token => token.Kind));
        Assert.Equal(2, text.Words);
    }
}
