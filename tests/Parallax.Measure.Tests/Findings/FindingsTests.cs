namespace Parallax.Tests;

public sealed class FindingsTests
{
    [Fact]
    public void A_handful_of_choices_supports_no_difference()
    {
        Findings findings = ArticleBuilder.Corpus(Choosing("murder", 4), Choosing("operation", 4)).Findings();

        Assert.Equal(1, findings.ContrastsCompared);
        Assert.Empty(findings.PoleDifferences);
        Assert.Equal(2, findings.OnlyTheseTexts.Count);
    }

    [Fact]
    public void Many_choices_that_all_differ_do_and_the_right_way_round()
    {
        Findings findings = ArticleBuilder.Corpus(Choosing("murder", 40), Choosing("operation", 40), Choosing("murder", 2)).Findings();

        Assert.Equal([Pole.Condemns, Pole.Legitimises], findings.PoleDifferences.Select(difference => difference.Pole));
        Assert.Equal((1, 2), (findings.PoleDifferences[0].Higher.Group.Number, findings.PoleDifferences[0].Lower.Group.Number));
        Assert.Equal((2, 1), (findings.PoleDifferences[1].Higher.Group.Number, findings.PoleDifferences[1].Lower.Group.Number));
    }

    [Fact]
    public void All_differences_stand_beside_those_that_are_reliable()
    {
        Findings findings = ArticleBuilder.Corpus(Choosing("murder", 40), Choosing("operation", 40), Choosing("strike", 3)).Findings();

        // Three pairs of rows, two poles: neutral names are the rest.
        Assert.Equal(6, findings.Differences.Poles.Count);
        Assert.True(findings.PoleDifferences.All(difference => difference.IsReliable && difference.Probability > 0.99));
        Assert.Contains(findings.Settings, setting => setting.Name == "compared" && setting.Value == "6 differences of poles, 0 of options");
    }

    [Fact]
    public void Tone_intervals_overlap_or_not_and_nothing_is_said_of_one_row()
    {
        AnnotatedArticle calm = Toned(0.2, 0.3), angry = Toned(-0.8, -0.6), wide = Toned(-0.9, 0.9);

        Assert.False(ArticleBuilder.Corpus(calm, angry).Findings().MaskedToneOverlaps);
        Assert.True(ArticleBuilder.Corpus(calm, wide).Findings().RawToneOverlaps);
        Assert.Null(ArticleBuilder.Corpus(calm).Findings().MaskedToneOverlaps);
    }

    private static AnnotatedArticle Choosing(string option, int times) =>
        ArticleBuilder.Article(string.Join(' ', Enumerable.Repeat($"The [{option}].", times)));

    private static AnnotatedArticle Toned(double low, double high) => ArticleBuilder.Article(
        string.Join(' ', Enumerable.Repeat("Rain fell.", 6)), tone: [low, high, low, high, low, high]);
}
