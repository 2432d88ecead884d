namespace Parallax.Tests;

public class SpeechOnlyTests
{
    private const string Text = """
        Marta Velin hopes the bridge will open in spring. The engineers fear that the dam may burst, and Jonas Hale said the gates were old.
        "We want a new lock," said Hedda Moran.
        """;

    [Fact]
    public void Thoughts_and_wishes_are_left_out_and_what_was_said_stays()
    {
        SegmentedArticle article = PlainArticle.Segment(Text);
        string[] all = Lemmas(new ArticleReading().Quotations(article).Quotations);
        string[] speech = Lemmas(new ArticleReading(new QuotationOptions { SpeechOnly = true }).Quotations(article).Quotations);
        Assert.Equal(["hope", "fear", "say", "say"], all);
        Assert.Equal(["say", "say"], speech);
    }

    [Fact]
    public void A_whole_article_knows_the_option()
    {
        Article article = new("a", Outlet.Unnamed, Text);
        AnnotatedArticle speech = new ArticleAnnotator(new AnnotationOptions { Quotations = new() { SpeechOnly = true } }).Annotate(article);
        Assert.Equal(["say", "say"], Lemmas(speech.Quotations));

        // What only was hoped is told in the outlet's words, so it falls back to the outlet's voice.
        Assert.Contains(speech.Voices, run => run.Voice == Voice.Own && run.Span.In(Text).Contains("bridge will open", StringComparison.Ordinal));
    }

    [Fact]
    public void A_higher_least_probability_finds_no_more()
    {
        SegmentedArticle article = PlainArticle.Segment(Text);
        int[] counts = [.. new[] { 0.05, 0.35, 0.7, 0.99 }.Select(least => new ArticleReading(new QuotationOptions { MinimumProbability = least }).Quotations(article).Quotations.Count)];
        Assert.Equal(counts.OrderDescending(), counts);
    }

    private static string[] Lemmas(IReadOnlyList<Quotation> quotations) => [.. quotations.Select(quotation => quotation.Cue!.Lemma)];
}
