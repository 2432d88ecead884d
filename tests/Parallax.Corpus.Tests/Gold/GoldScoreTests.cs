using System.Globalization;

namespace Parallax.Tests;

/// <summary>
/// How well the annotators agree with the hand-marked articles. Each bar stands just below the value reached: what falls below it fails here,
/// and where a change brings a value well above its bar, the bar moves up with it.
/// </summary>
public class GoldScoreTests
{
    private static readonly GoldScore Score = Measure();

    /// <summary>What is measured, by name.</summary>
    private static readonly Dictionary<string, double> Values = new(StringComparer.Ordinal)
    {
        ["blocks, characters right"] = Score.AllBlocks.Recall,
        ["blocks, mean F1 of the kinds"] = Score.MeanBlockF1,
        ["body, precision"] = Score.Blocks[BlockKind.Body].Precision,
        ["body, recall"] = Score.Blocks[BlockKind.Body].Recall,
        ["headline, precision"] = Score.Blocks[BlockKind.Headline].Precision,
        ["headline, recall"] = Score.Blocks[BlockKind.Headline].Recall,
        ["standfirst, F1"] = Score.Blocks[BlockKind.Standfirst].F1,
        ["heading, F1"] = Score.Blocks[BlockKind.Heading].F1,
        ["caption, F1"] = Score.Blocks[BlockKind.Caption].F1,
        ["byline, F1"] = Score.Blocks[BlockKind.Byline].F1,
        ["dateline, F1"] = Score.Blocks[BlockKind.Dateline].F1,
        ["credit, F1"] = Score.Blocks[BlockKind.Credit].F1,
        ["photo credit, F1"] = Score.Blocks[BlockKind.PhotoCredit].F1,
        ["date, F1"] = Score.Blocks[BlockKind.Date].F1,
        ["navigation, F1"] = Score.Blocks[BlockKind.Navigation].F1,
        ["related link, F1"] = Score.Blocks[BlockKind.RelatedLink].F1,
        ["footer, F1"] = Score.Blocks[BlockKind.Footer].F1,
        ["quotations exact, precision"] = Score.Exact.Precision,
        ["quotations exact, recall"] = Score.Exact.Recall,
        ["quotations covered, precision"] = Score.Covered.Precision,
        ["quotations covered, recall"] = Score.Covered.Recall,
        ["direct covered, recall"] = Score.CoveredByKind[QuotationKind.Direct].Recall,
        ["mixed covered, recall"] = Score.CoveredByKind[QuotationKind.Mixed].Recall,
        ["indirect covered, recall"] = Score.CoveredByKind[QuotationKind.Indirect].Recall,
        ["kind of quotation right"] = Score.Kinds.Recall,
        ["speaker's mention right"] = Score.SpeakerMentions.Recall,
        ["speaker's entity right"] = Score.SpeakerEntities.Recall,
        ["voices, words right"] = Score.AllVoices.Recall,
        ["own, precision"] = Score.Voices[Voice.Own].Precision,
        ["own, recall"] = Score.Voices[Voice.Own].Recall,
        ["attributed, precision"] = Score.Voices[Voice.Attributed].Precision,
        ["attributed, recall"] = Score.Voices[Voice.Attributed].Recall,
        ["quoted, precision"] = Score.Voices[Voice.Quoted].Precision,
        ["quoted, recall"] = Score.Voices[Voice.Quoted].Recall,
        ["uncredited, precision"] = Score.Voices[Voice.Uncredited].Precision,
        ["uncredited, recall"] = Score.Voices[Voice.Uncredited].Recall,
        ["terms found"] = (double)Score.TermVoices.Gold / GoldArticle.ReadAll().Sum(gold => gold.Terms.Count),
        ["voice and name guard of found terms right"] = Score.TermVoices.Recall,
    };

    [Theory]
    [InlineData("blocks, characters right", 0.979)]
    [InlineData("blocks, mean F1 of the kinds", 0.968)]
    [InlineData("body, precision", 0.980)]
    [InlineData("body, recall", 0.980)]
    [InlineData("headline, precision", 0.980)]
    [InlineData("headline, recall", 0.980)]
    [InlineData("standfirst, F1", 0.980)]
    [InlineData("heading, F1", 0.980)]
    [InlineData("caption, F1", 0.980)]
    [InlineData("byline, F1", 0.980)]
    [InlineData("dateline, F1", 0.903)]
    [InlineData("credit, F1", 0.897)]
    [InlineData("photo credit, F1", 0.980)]
    [InlineData("date, F1", 0.980)]
    [InlineData("navigation, F1", 0.980)]
    [InlineData("related link, F1", 0.980)]
    [InlineData("footer, F1", 0.980)]
    [InlineData("quotations exact, precision", 0.576)]
    [InlineData("quotations exact, recall", 0.727)]
    [InlineData("quotations covered, precision", 0.685)]
    [InlineData("quotations covered, recall", 0.864)]
    [InlineData("direct covered, recall", 0.980)]
    [InlineData("mixed covered, recall", 0.766)]
    [InlineData("indirect covered, recall", 0.823)]
    [InlineData("kind of quotation right", 0.918)]
    [InlineData("speaker's mention right", 0.866)]
    [InlineData("speaker's entity right", 0.622)]
    [InlineData("voices, words right", 0.781)]
    [InlineData("own, precision", 0.780)]
    [InlineData("own, recall", 0.804)]
    [InlineData("attributed, precision", 0.651)]
    [InlineData("attributed, recall", 0.662)]
    [InlineData("quoted, precision", 0.980)]
    [InlineData("quoted, recall", 0.892)]
    [InlineData("uncredited, precision", 0.294)]
    [InlineData("uncredited, recall", 0.980)]
    [InlineData("terms found", 0.930)]
    [InlineData("voice and name guard of found terms right", 0.771)]
    public void Agreement_with_the_gold_does_not_fall(string what, double bar)
    {
        double value = Values[what];
        Assert.True(value >= bar, string.Create(CultureInfo.InvariantCulture, $"{what}: {value:0.000}, bar {bar:0.000}.\n{Score.Table()}"));
    }

    [Fact]
    public void The_table_names_every_measure_and_each_difference_names_its_article()
    {
        // With -showliveoutput this prints all figures and all that differs from the gold.
        TestContext.Current.TestOutputHelper!.WriteLine(Score.Table() + string.Join('\n', Score.Differences));
        Assert.Equal(3, Score.Table().Split('\n').Count(line => line.StartsWith("blocks", StringComparison.Ordinal)
            || line.StartsWith("quotations, cov", StringComparison.Ordinal)
            || line.StartsWith("voices", StringComparison.Ordinal)));
        string[] ids = [.. GoldArticle.ReadAll().Select(gold => gold.Id)];
        Assert.All(Score.Differences, line => Assert.Contains(line.Split(':')[0], ids));
    }

    private static GoldScore Measure()
    {
        GoldScore score = new();
        AnnotatedCorpus corpus = Corpus.Read(GoldArticle.EventFolder).Annotate();
        foreach (GoldArticle gold in GoldArticle.ReadAll())
            score.Add(gold, corpus.Articles.Single(found => found.Article.Id == gold.Id));
        return score;
    }
}
