namespace Parallax.Tests;

public sealed class VoicedTextTests
{
    [Theory]
    [InlineData("Boats left the United States on Monday.", "the u.s. on")]
    [InlineData("Boats left the US on Monday.", "the u.s. on")]
    [InlineData("Boats left the U.S. on Monday.", "the u.s. on")]
    [InlineData("Boats left with us on Monday.", "with us on")]
    [InlineData("Boats left the United fans on Monday.", "the united fans on")]
    public void A_country_is_one_word_however_it_is_written(string text, string inside) =>
        Assert.Contains(inside, string.Join(' ', Words(new ArticleAnnotator().Annotate(new Article("1", new Outlet("Post"), text))).Select(word => word.Folded)), StringComparison.Ordinal);

    [Fact]
    public void A_word_of_two_tokens_spans_both() =>
        Assert.Equal("United States", Words("Boats left the United States on Monday.")[3].Span.In("Boats left the United States on Monday.").ToString());

    [Theory]
    [InlineData("It sank Harbour boats.", "Harbour", true)]
    [InlineData("Boats: Harbour sank.", "Harbour", false)]
    [InlineData("Harbour sank.", "Harbour", false)]
    public void A_capital_tells_a_name_where_the_place_does_not_ask_for_one(string text, string word, bool isName) =>
        Assert.Equal(isName, Words(text).Single(other => other.Span.In(text).SequenceEqual(word)).IsName);

    [Theory]
    [InlineData("retaliate retaliated retaliation retaliatory")]
    [InlineData("neighbour neighbors")]
    [InlineData("organise organized")]
    [InlineData("stop stopped stopping")]
    [InlineData("party parties")]
    [InlineData("press pressed presses")]
    [InlineData("sink sank sunk")]
    public void Forms_of_one_word_have_one_stem(string forms) => Assert.Single(forms.Split(' ').Select(WordStem.Of).Distinct());

    [Theory]
    [InlineData("bus", "busy")]
    [InlineData("sing", "sin")]
    [InlineData("nation", "nate")]
    public void Short_words_keep_their_endings(string word, string other) => Assert.NotEqual(WordStem.Of(word), WordStem.Of(other));

    private static VoicedWord[] Words(string text) => Words(ArticleBuilder.Article(text, "1"));

    private static VoicedWord[] Words(AnnotatedArticle article)
    {
        VoicedText told = VoicedText.Of(article)[^1];
        return [.. Enumerable.Range(0, told.Text.Sentences.Length).SelectMany(told.Words)];
    }
}
