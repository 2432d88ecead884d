namespace Parallax.Tests;

public sealed class KwicTests
{
    private static readonly AnnotatedCorpus Corpus = ArticleBuilder.Corpus(
        ArticleBuilder.Article("# Foul blow at the quay\nRain fell. Ilsen <say|said> {attributed:Ilsen|it was a {quoted|foul and cowardly blow}}. Nobody came.", "1", "Tide"),
        ArticleBuilder.Article("The blow fell. \"{uncredited|Blow}\" was one word for it. Blows followed.", "2", "Quay"));

    [Fact]
    public void Every_place_has_its_voice_speaker_block_and_the_rest_of_its_sentence()
    {
        Kwic kwic = Corpus.Kwic("foul ... cowardly blow");

        Assert.Equal((1, 1, 2), (kwic.Lines.Count, kwic.Articles, kwic.ArticlesRead));
        KwicLine line = kwic.Lines[0];
        Assert.Equal((1, Voice.Quoted, "Ilsen", BlockKind.Body), (line.Number, line.Place.Voice, line.Place.Speaker, line.Place.Block));
        Assert.Equal("Ilsen said it was a ", line.Left.ToString());
        Assert.Equal("foul and cowardly blow", line.Node.ToString());
        Assert.Equal(".", line.Right.ToString());
    }

    [Fact]
    public void The_count_is_the_number_of_places_and_is_divided_by_voice()
    {
        Kwic kwic = Corpus.Kwic("blow");

        Assert.Equal(4, kwic.Places.Count);
        Assert.Equal([Voice.Quoted, Voice.Uncredited, Voice.Own], kwic.ByVoice.Select(voice => voice.Key));
        Assert.Equal([1, 1, 2], kwic.ByVoice.Select(voice => voice.Value.Count));
        Assert.Equal((2, 2), (kwic.Articles, kwic.IndependentTexts));
    }

    [Theory]
    [InlineData("~blow", 5)]
    [InlineData("blow*", 5)]
    [InlineData("foul blow", 1)]
    [InlineData("foul ... blow", 2)]
    [InlineData("storm", 0)]
    public void A_pattern_is_read_as_in_a_lexicon(string pattern, int places) => Assert.Equal(places, Corpus.Kwic(pattern).Lines.Count);

    [Fact]
    public void Neighbours_and_capitals_hold_as_in_a_lexicon()
    {
        Assert.Equal(["The ", "Foul "], Corpus.Kwic(new TermPattern("blow") { OnlyAfter = ["the", "foul"] }, new KwicOptions { Sort = KwicSort.Right }).Lines.Select(line => line.Left.ToString()).OrderDescending());
        Assert.Equal("Blow", Assert.Single(Corpus.Kwic(new TermPattern("Blow") { MatchCase = true }).Lines).Node.ToString());
    }

    [Fact]
    public void Only_the_places_asked_for_are_shown_and_the_others_are_counted()
    {
        Kwic own = Corpus.Kwic("blow", new KwicOptions { Voices = [Voice.Own], Blocks = [BlockKind.Headline] });
        Assert.Equal("Foul ", Assert.Single(own.Lines).Left.ToString());
        Assert.Contains(own.Settings, setting => setting.Name == "left out" && setting.Value.Contains("3 places by these filters", StringComparison.Ordinal));
        Assert.Equal("Ilsen", Assert.Single(Corpus.Kwic("blow", new KwicOptions { Speaker = "ilse" }).Lines).Place.Speaker);
    }

    [Theory]
    [InlineData(KwicSort.Article, "Foul |Ilsen said it was a foul and cowardly |The |\"")]
    [InlineData(KwicSort.Left, "\"|Ilsen said it was a foul and cowardly |Foul |The ")]
    [InlineData(KwicSort.Right, "Ilsen said it was a foul and cowardly |Foul |The |\"")]
    [InlineData(KwicSort.Voice, "Ilsen said it was a foul and cowardly |\"|Foul |The ")]
    [InlineData(KwicSort.Speaker, "Ilsen said it was a foul and cowardly |Foul |The |\"")]
    public void Lines_are_ordered_as_asked(KwicSort sort, string lefts) =>
        Assert.Equal(lefts.Split('|'), Corpus.Kwic("blow", new KwicOptions { Sort = sort }).Lines.Select(line => line.Left.ToString()));

    [Fact]
    public void Names_are_marked_or_left_out()
    {
        AnnotatedCorpus corpus = new Corpus("names", [new Article("1", new Outlet("Tide"), "He met the Harbour Resistance Front. The resistance of the town went on.")], []).Annotate();
        Assert.Equal([true, false], corpus.Kwic("resistance").Lines.Select(line => line.IsName));
        Assert.False(Assert.Single(corpus.Kwic("resistance", new KwicOptions { LeavesNames = true }).Lines).IsName);
    }

    [Theory]
    [InlineData("", "A pattern is empty. Write a word or phrase.")]
    [InlineData("... blow", "The pattern '... blow' has '...' at its end or beginning. It may only stand between two words.")]
    public void A_wrong_pattern_gets_the_sentence_of_the_lexicon_check(string pattern, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<FormatException>(() => Corpus.Kwic(pattern)).Message);
}
