namespace Parallax.Tests;

public class VoiceAnnotatorTests
{
    private static readonly ArticleReading Reading = new();

    [Theory]
    [InlineData("The lock failed at dawn.", "Own The lock failed at dawn")]
    [InlineData("\"The lock failed,\" Hedda Moran said.", "Quoted The lock failed | Own Hedda Moran said")]
    [InlineData("Hedda Moran said the lock had failed.", "Own Hedda Moran said | Attributed the lock had failed")]
    [InlineData("Hedda Moran said the lock was \"a ruin\".", "Own Hedda Moran said | Attributed the lock was | Quoted a ruin")]
    [InlineData("The so-called \"peace corridor\" was shelled.", "Own The so-called | Uncredited peace corridor | Own was shelled")]
    [InlineData("According to Hedda Moran, the lock had failed.", "Own According to Hedda Moran | Attributed the lock had failed")]
    [InlineData("The lock, Hedda Moran said, had failed.", "Attributed The lock | Own Hedda Moran said | Attributed had failed")]
    public void Each_word_stands_in_the_voice_of_who_says_it(string text, string expected) => Assert.Equal(expected, Describe(PlainArticle.Segment(text)));

    [Fact]
    public void Of_nested_statements_the_inner_one_owns_its_words()
    {
        SegmentedArticle article = PlainArticle.Segment("The army was \"chasing shadows\", General Peter Osk said, according to Lena Holm.");
        IReadOnlyList<Quotation> quotations = Reading.Quotations(article).Quotations;
        string[] speakers = [.. VoiceAnnotator.Annotate(article, quotations).Select(run =>
            $"{run.Span.In(article.Text.Text)}: {(run.Quotation < 0 ? "outlet" : quotations[run.Quotation].Speaker!.Entity)}")];
        Assert.Equal(["The army was: Peter Osk", "chasing shadows: Peter Osk", "General Peter Osk said: Lena Holm", "according to Lena Holm: outlet"], speakers);
    }

    [Theory]
    [InlineData("Norway condemns shelling of villages", "Own Norway condemns | Attributed shelling of villages")]
    [InlineData("Velin: Bridge will open in spring", "Own Velin | Attributed Bridge will open in spring")]
    [InlineData("Bridge will open in spring – Velin", "Attributed Bridge will open in spring | Own Velin")]
    [InlineData("Mayor says bridge is ‘a promise kept’", "Own Mayor says | Attributed bridge is | Quoted a promise kept")]
    [InlineData("Shock over ‘secret’ prison", "Own Shock over | Uncredited secret | Own prison")]
    public void A_headline_gives_its_words_to_who_says_them(string title, string expected)
    {
        SegmentedArticle article = PlainArticle.Segment("Mayor Marta Velin met an envoy of Norway for the second time.", title);
        string[] runs = [.. Voices(article).Where(run => run.In == TextPart.Title).Select(run => $"{run.Voice} {run.Span.In(title)}")];
        Assert.Equal(expected, string.Join(" | ", runs));
    }

    [Fact]
    public void A_run_ends_with_its_sentence_and_its_block()
    {
        const string Text = "The lock failed. Divers went down.\nThe canal was closed.";
        SegmentedArticle article = PlainArticle.Segment(Text, [new Block(BlockKind.Body, new(0, 34)), new Block(BlockKind.Body, new(35, 21))]);
        Assert.Equal(["The lock failed", "Divers went down", "The canal was closed"], Voices(article).Select(run => run.Span.In(Text).ToString()));
    }

    [Fact]
    public void Furniture_has_no_voice()
    {
        const string Text = "Read more\nThe lock failed.";
        SegmentedArticle article = PlainArticle.Segment(Text, [new Block(BlockKind.Navigation, new(0, 9)), new Block(BlockKind.Body, new(10, 16))]);
        Assert.Equal("The lock failed", Assert.Single(Voices(article)).Span.In(Text).ToString());
    }

    private static VoiceRun[] Voices(SegmentedArticle article) => VoiceAnnotator.Annotate(article, Reading.Quotations(article).Quotations);

    private static string Describe(SegmentedArticle article) =>
        string.Join(" | ", Voices(article).Select(run => $"{run.Voice} {run.Span.In(article.Text.Text)}"));
}
