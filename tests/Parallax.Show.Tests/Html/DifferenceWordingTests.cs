namespace Parallax.Tests;

/// <summary>What is said of a difference is about texts: which names stand in them, how often, how surely.</summary>
public sealed class DifferenceWordingTests
{
    [Fact]
    public void Articles_are_compared_within_these_texts()
    {
        TermDifference difference = Differences(GroupBy.Article, Article("The Quay", 0, "strike", 6), Article("Harbour Post", 0, "murder", 5)).Poles[0];

        Assert.Equal(
            "What is the act called? Names that condemn make up 5 of 5 choices in article 2 and none of 6 in article 1. "
            + "Within these texts their share is larger in the first with a probability of more than 99 %.",
            Sentence(difference));
    }

    [Fact]
    public void Outlets_with_enough_texts_are_compared_over_texts_and_named_with_how_many()
    {
        TermDifference difference = Differences(GroupBy.Outlet, [.. Outlet("The Quay", 5, "strike"), .. Outlet("Harbour Post", 6, "operation")]).Poles[0];

        Assert.Equal(
            "What is the act called? Names that legitimise make up 18 of 18 choices in 6 texts of Harbour Post and none of 15 in 5 texts of The Quay. "
            + "Over independent texts their share is larger in the first with a probability of more than 99 %.",
            Sentence(difference));
    }

    [Fact]
    public void Outlets_with_few_texts_stand_for_these_articles_only()
    {
        TermDifference difference = Differences(GroupBy.Outlet, [.. Outlet("The Quay", 2, "murder"), Article("Harbour Post", 0, "strike", 3)]).Poles[0];

        Assert.StartsWith(
            "What is the act called? Names that condemn make up 6 of 6 choices in these 2 articles of The Quay and none of 3 in the one article of Harbour Post. Within these texts their share",
            Sentence(difference),
            StringComparison.Ordinal);
    }

    [Fact]
    public void One_name_stands_in_marks()
    {
        TermDifference difference = Differences(GroupBy.Article, Article("The Quay", 0, "murder", 6), Article("Harbour Post", 0, "assassination", 5)).Options[0];

        Assert.Contains("“", Sentence(difference), StringComparison.Ordinal);
        Assert.Contains("” makes up ", Sentence(difference), StringComparison.Ordinal);
        Assert.Contains("Within these texts its share is larger", Sentence(difference), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_are_parts_with_their_places()
    {
        TermDifference difference = Differences(GroupBy.Article, Article("The Quay", 0, "strike", 6), Article("Harbour Post", 0, "murder", 5)).Poles[0];

        CellPart[] counts = [.. DifferenceWording.Sentence(difference).Where(part => part.Places is not null)];
        Assert.Equal("5 of 5", Assert.Single(counts).Text);
        Assert.Equal(5, counts[0].Places!.Count);
        Assert.Equal("5 of 5 choices, names that condemn, 2 Harbour Post", counts[0].Label);
    }

    [Theory, InlineData(0.5, "50 %"), InlineData(0.984, "98 %"), InlineData(0.9901, "more than 99 %"), InlineData(1, "more than 99 %")]
    public void No_probability_is_called_certain(double probability, string words) => Assert.Equal(words, Plain(DifferenceWording.Probability(probability)));

    [Fact]
    public void Nothing_that_is_said_makes_an_outlet_act()
    {
        TermDifferences found = Differences(GroupBy.Outlet, [.. Outlet("The Quay", 5, "strike"), .. Outlet("Harbour Post", 6, "murder"), .. Outlet("Mole News", 2, "operation")]);

        Assert.NotEmpty(found.Poles);
        foreach (string sentence in found.Poles.Concat(found.Options).Select(Sentence))
        {
            Assert.All(new[] { "The Quay", "Harbour Post", "Mole News" }, outlet =>
                Assert.All(new[] { "condemn", "legitimise", "calls", "uses", "prefers", "avoids", "says" }, verb => Assert.DoesNotContain($"{outlet} {verb}", sentence, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void How_many_are_reliable_is_said_in_words()
    {
        Assert.Equal("No two rows have enough choices to be compared.", DifferenceWording.Summary([]));
        Assert.Equal("None of 2 differences is reliable.", DifferenceWording.Summary(Differences(GroupBy.Article, Article("A", 0, "strike", 4), Article("B", 0, "strike", 4)).Poles));
        Assert.Equal("One of 2 differences is reliable.", DifferenceWording.Summary(Differences(GroupBy.Article, Article("A", 0, "strike", 20), Article("B", 0, "murder", 20)).Poles));
    }

    [Fact]
    public void The_limits_say_whether_outlets_are_spoken_of()
    {
        Assert.Equal("They hold within these texts and say nothing of an outlet.", DifferenceWording.Limits(Differences(GroupBy.Article, Article("A", 0, "strike", 4), Article("B", 0, "strike", 4))));
        Assert.StartsWith("Over independent texts where both outlets have 5", DifferenceWording.Limits(Differences(GroupBy.Outlet, [.. Outlet("A", 5, "strike"), .. Outlet("B", 5, "strike")])), StringComparison.Ordinal);
    }

    internal static TermDifferences Differences(GroupBy by, params AnnotatedArticle[] articles) =>
        ArticleBuilder.Corpus(articles).TermChoices(ArticleBuilder.Lexicon, by).Differences();

    internal static AnnotatedArticle[] Outlet(string name, int texts, string option) => [.. Enumerable.Range(0, texts).Select(i => Article(name, i, option, 3))];

    // Words of their own keep two texts from being taken for one.
    private static AnnotatedArticle Article(string outlet, int number, string option, int times) => ArticleBuilder.Article(
        string.Concat(Enumerable.Repeat($"The [{option}]. ", times)) + $"Far {string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{outlet[0]}{number}w{i}"))}.",
        $"{outlet}-{number}", outlet);

    private static string Sentence(TermDifference difference) => Plain(string.Concat(DifferenceWording.Sentence(difference).Select(part => part.Text)));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
