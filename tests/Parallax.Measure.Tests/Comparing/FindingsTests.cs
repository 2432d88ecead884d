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
    public void One_choice_alone_carries_no_difference()
    {
        // The fewest choices whose intervals stay apart: with one taken away they would not.
        const double Level = 1 - (0.05 / 3);
        int fewest = Enumerable.Range(3, 30).First(n =>
            ShareInterval.Of(n, n, 3, 0.5, Level).Low > ShareInterval.Of(0, n, 3, 0.5, Level).High);

        Assert.Empty(ArticleBuilder.Corpus(Choosing("murder", fewest), Choosing("operation", fewest)).Findings().PoleDifferences);
        Assert.NotEmpty(ArticleBuilder.Corpus(Choosing("murder", fewest + 1), Choosing("operation", fewest + 1)).Findings().PoleDifferences);
    }

    [Fact]
    public void The_same_difference_among_many_rows_needs_more_choices()
    {
        AnnotatedArticle[] pair = [Choosing("murder", 9), Choosing("operation", 9)];
        AnnotatedArticle[] others = [.. Enumerable.Range(0, 10).Select(_ => Choosing("strike", 3))];

        Assert.NotEmpty(ArticleBuilder.Corpus(pair).Findings(GroupBy.Article).PoleDifferences);
        Assert.DoesNotContain(
            ArticleBuilder.Corpus([.. pair, .. others]).Findings(GroupBy.Article).PoleDifferences, difference => difference.Pole == Pole.Condemns);
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
