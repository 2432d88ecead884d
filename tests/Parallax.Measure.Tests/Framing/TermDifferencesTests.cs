namespace Parallax.Tests;

public sealed class TermDifferencesTests
{
    [Fact]
    public void Two_articles_are_compared_within_these_texts_and_the_right_way_round()
    {
        TermDifferences found = Differences(GroupBy.Article, Choosing("operation", 5), Choosing("murder", 5));

        TermDifference condemning = found.Poles.Single(difference => difference.Pole == Pole.Condemns);
        Assert.Equal((2, 1), (condemning.Higher.Group.Number, condemning.Lower.Group.Number));
        Assert.Equal((5, 0), (condemning.HigherPlaces.Count, condemning.LowerPlaces.Count));
        Assert.Equal((1, 0), (condemning.HigherShare, condemning.LowerShare));
        Assert.InRange(condemning.Probability, 0.99, 1);
        Assert.False(condemning.IsOverTexts);
        Assert.Null(condemning.Option);
    }

    [Fact]
    public void Rows_that_choose_alike_differ_neither_way()
    {
        TermDifferences found = Differences(GroupBy.Article, Choosing("murder", 4), Choosing("murder", 4));

        Assert.All(found.Poles, difference => Assert.Equal(0.5, difference.Probability, 0.001));
        Assert.DoesNotContain(found.Poles, difference => difference.IsReliable);
    }

    [Fact]
    public void A_row_without_enough_choices_is_not_compared() => Assert.Empty(Differences(GroupBy.Article, Choosing("murder", 9), Choosing("strike", 2)).Poles);

    [Fact]
    public void Options_of_one_pole_are_compared_for_themselves()
    {
        TermDifferences found = Differences(GroupBy.Article, Choosing("murder", 6), Choosing("assassination", 6));

        Assert.Equal(["assassination", "murder"], found.Options.Select(difference => difference.Option!.Id).Order());
        Assert.All(found.Options, difference => Assert.InRange(difference.Probability, 0.99, 1));
        Assert.All(found.Poles, difference => Assert.Equal(0.5, difference.Probability, 0.001));
    }

    [Fact]
    public void Within_texts_a_few_choices_carry_no_reliable_difference()
    {
        Assert.DoesNotContain(Differences(GroupBy.Article, Choosing("murder", 9), Choosing("operation", 20)).Poles, difference => difference.IsReliable);
        Assert.Contains(Differences(GroupBy.Article, Choosing("murder", 10), Choosing("operation", 20)).Poles, difference => difference.IsReliable);
    }

    [Fact]
    public void Outlets_with_five_texts_are_compared_over_texts_and_others_within_theirs()
    {
        TermDifferences found = Differences(GroupBy.Outlet, [.. Outlet("East", 6, "murder"), .. Outlet("West", 6, "strike"), .. Outlet("South", 2, "strike")]);

        Assert.True(Of(found, "East", "West").IsOverTexts);
        Assert.False(Of(found, "East", "South").IsOverTexts);
    }

    [Fact]
    public void A_difference_that_one_text_makes_is_none_over_texts()
    {
        // Ten choices of one text against sixty of six texts: within the texts nearly sure, over texts it is one witness.
        AnnotatedArticle[] east = [Choosing("murder", 30, "East", 0), .. Enumerable.Range(1, 5).Select(i => Choosing("strike", 2, "East", i))];
        TermDifferences found = Differences(GroupBy.Outlet, [.. east, .. Outlet("West", 6, "strike")]);

        TermDifference difference = Of(found, "East", "West");
        Assert.True(difference.IsOverTexts);
        Assert.False(difference.IsReliable);
    }

    [Fact]
    public void Reprints_are_no_more_witnesses()
    {
        AnnotatedArticle[] west = Outlet("West", 6, "strike");

        // Every text of one outlet three times: the shares stay, and so does what is known.
        TermDifference once = Of(Differences(GroupBy.Outlet, [.. Outlet("East", 5, "murder"), .. west]), "East", "West");
        TermDifference thrice = Of(Differences(GroupBy.Outlet, [.. Outlet("East", 5, "murder", copies: 3), .. west]), "East", "West");

        Assert.Equal(5, thrice.Higher.Group.IndependentTexts);
        Assert.Equal(3 * once.HigherPlaces.Count, thrice.HigherPlaces.Count);
        Assert.Equal(once.Probability, thrice.Probability, 1e-9);
        Assert.Equal(once.Higher.Poles[0].Interval, thrice.Higher.Poles[0].Interval);
    }

    [Fact]
    public void The_settings_say_how_many_were_compared_and_how_false_ones_are_held_down()
    {
        TermDifferences found = Differences(GroupBy.Article, Choosing("murder", 4), Choosing("strike", 4), Choosing("operation", 4));

        Assert.Contains(found.Settings, setting => setting.Name == "compared" && setting.Value == "6 differences of poles, 0 of options");
        Assert.Contains(found.Settings, setting => setting.Name == "reliable" && setting.Value.StartsWith("at most 5 % false discoveries", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_rows_with_the_most_choices_are_compared_where_there_are_very_many()
    {
        AnnotatedArticle[] articles = [.. Enumerable.Range(3, 6).Select(n => Choosing("strike", n, "Post", n))];

        TermDifferences found = Corpus(articles).TermChoices(ArticleBuilder.Lexicon, GroupBy.Article).Differences(new TermDifferencesOptions { MaximumRows = 3 });

        Assert.Equal(6, found.Poles.Count);
        Assert.All(found.Poles, difference => Assert.True(difference.Lower.Choices.Count >= 6));
        Assert.Contains(found.Settings, setting => setting.Value.EndsWith("among the 3 rows with the most choices", StringComparison.Ordinal));
    }

    /// <summary>Outlets that do not differ, whose texts each keep to a name of their own: how many corpora show a reliable difference between outlets?</summary>
    [Fact]
    public void Where_no_outlet_differs_few_differences_are_called_reliable()
    {
        Random random = new(7);
        int wrong = 0;
        const int Corpora = 20;
        for (int i = 0; i < Corpora; i++)
        {
            TermDifferences found = Differences(GroupBy.Outlet, [.. Enumerable.Range(0, 4).SelectMany(outlet => Enumerable.Range(0, 7).Select(article =>
                Choosing(random.Next(3) == 0 ? "murder" : "strike", random.Next(1, 7), $"Outlet {outlet}", article)))]);
            wrong += found.Poles.Any(difference => difference.IsReliable && difference.IsOverTexts) ? 1 : 0;
        }

        // With a rate of 5 % more than four of forty come up once in twenty times. Of three hundred it was eight.
        Assert.InRange(wrong, 0, 4);
    }

    [Fact]
    public void Options_are_refused_that_allow_nothing()
    {
        Assert.Throws<ArgumentException>(() => new TermDifferencesOptions { FalseDiscoveries = 0 });
        Assert.Throws<ArgumentException>(() => new TermDifferencesOptions { Prior = 0 });
        Assert.Throws<ArgumentException>(() => new TermDifferencesOptions { MaximumRows = 1 });
    }

    private static TermDifference Of(TermDifferences found, string one, string other) => found.Poles.First(difference =>
        difference.Pole == Pole.Condemns && new[] { difference.Higher, difference.Lower }.All(row => row.Group.Outlet.Name == one || row.Group.Outlet.Name == other));

    private static TermDifferences Differences(GroupBy by, params AnnotatedArticle[] articles) => Corpus(articles).TermChoices(ArticleBuilder.Lexicon, by).Differences();

    private static AnnotatedCorpus Corpus(AnnotatedArticle[] articles) => ArticleBuilder.Corpus(articles);

    private static AnnotatedArticle[] Outlet(string name, int texts, string option, int copies = 1) =>
        [.. Enumerable.Range(0, texts * copies).Select(i => Choosing(option, 2 + (i % texts), name, i % texts))];

    // Words of their own keep two texts from being taken for one.
    private static AnnotatedArticle Choosing(string option, int times, string outlet = "Outlet", int number = 0) => ArticleBuilder.Article(
        string.Join(' ', Enumerable.Repeat($"The [{option}].", times)) + " Far away it rained " + string.Join(' ', Enumerable.Range(0, 3).Select(i => $"{outlet}{number}w{i}")) + ".",
        $"{outlet}-{number}", outlet);
}
