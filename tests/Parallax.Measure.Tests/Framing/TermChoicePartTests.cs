namespace Parallax.Tests;

public sealed class TermChoicePartTests
{
    private static readonly AnnotatedArticle Mixed = ArticleBuilder.Article(
        "# [Operation] at the port\nIlsen <say|said> {attributed:Ilsen|it was an [assassination]}. It was \"{quoted:Ilsen|[murder]}\". \"{quoted:Ilsen|[Murder]}\", \"{quoted:Ilsen|[murder]}\". The [strike] came.",
        "1", "Harbour Post");

    [Fact]
    public void Names_that_all_stand_in_marks_show_as_such()
    {
        TermChoiceRow row = Row(Mixed);

        TermChoicePart quoted = row.Parts.Single(part => part.Kind == ChoicePart.Quoted), own = row.Parts.Single(part => part.Kind == ChoicePart.Own);
        Assert.Equal((3, 0, 0), (quoted.ByPole[Pole.Condemns].Count, quoted.ByPole[Pole.Neutral].Count, quoted.ByPole[Pole.Legitimises].Count));
        Assert.Equal((0, 1, 1), (own.ByPole[Pole.Condemns].Count, own.ByPole[Pole.Neutral].Count, own.ByPole[Pole.Legitimises].Count));
        Assert.Equal(1, quoted.Balance!.Value);
    }

    [Fact]
    public void Voices_together_are_all_choices_and_so_are_headline_and_body()
    {
        TermChoiceRow row = Row(Mixed);

        Assert.Equal(row.Choices.Count, row.Parts.Where(part => part.Kind < ChoicePart.Headline).Sum(part => part.Choices.Count));
        Assert.Equal([1, 5], row.Parts.Where(part => part.Kind >= ChoicePart.Headline).Select(part => part.Choices.Count));
        Assert.True(Assert.Single(row.Parts.Single(part => part.Kind == ChoicePart.Headline).Choices).IsHeadline);
        Assert.All(row.Parts, part => Assert.Equal(part.Choices.Count, part.ByPole.Values.Sum(places => places.Count)));
    }

    [Fact]
    public void A_part_with_too_few_choices_has_counts_and_nothing_else()
    {
        TermChoicePart own = Row(Mixed).Parts.Single(part => part.Kind == ChoicePart.Own);

        Assert.Equal(2, own.Choices.Count);
        Assert.Empty(own.Poles);
        Assert.Null(own.Balance);
    }

    [Fact]
    public void The_balance_is_condemning_less_legitimising_of_all_choices()
    {
        PoleBalance balance = Row(Mixed).Balance!;

        Assert.Equal((4, 1), (balance.Condemning.Count, balance.Legitimising.Count));
        Assert.Equal(0.5, balance.Value);
        Assert.InRange(balance.Value, balance.Interval.Low, balance.Interval.High);
        Assert.InRange(balance.Interval.Low, -0.2, 0.2);
    }

    // Without neutral options the balance is twice a share less one, whose interval is a Beta distribution's.
    [Theory, InlineData(3, 1), InlineData(0, 6), InlineData(20, 20)]
    public void Without_neutral_names_its_interval_is_that_of_a_share(int condemning, int legitimising)
    {
        Interval balance = BalanceInterval.OverChoices(condemning, legitimising, 0, hasNeutral: false, 0.5, 0.9);
        Interval share = ShareInterval.Of(condemning, condemning + legitimising, 2, 0.5, 0.9);

        Assert.Equal((2 * share.Low) - 1, balance.Low, 0.004);
        Assert.Equal((2 * share.High) - 1, balance.High, 0.004);
    }

    // The difference of two shares of a Dirichlet distribution has this mean and variance; with many choices it is nearly normal.
    [Fact]
    public void With_neutral_names_its_interval_is_that_of_a_Dirichlet_distribution()
    {
        const double C = 60.5, L = 20.5, N = 120.5, All = C + L + N;
        double mean = (C - L) / All, deviation = Math.Sqrt((((C + L) / All) - (mean * mean)) / (All + 1));

        Interval balance = BalanceInterval.OverChoices(60, 20, 120, hasNeutral: true, 0.5, 0.9);

        Assert.Equal(mean - (1.645 * deviation), balance.Low, 0.004);
        Assert.Equal(mean + (1.645 * deviation), balance.High, 0.004);
    }

    [Fact]
    public void A_contrast_without_both_poles_has_no_balance()
    {
        Lexicon lexicon = ArticleBuilder.Lexicon with
        {
            Contrasts = [ArticleBuilder.Lexicon.Contrasts[0] with { Options = [.. ArticleBuilder.Lexicon.Contrasts[0].Options.Where(option => option.Pole != Pole.Legitimises)] }],
        };
        AnnotatedArticle article = ArticleBuilder.Article("The [strike]. The [strike]. The [murder].");

        Assert.Null(ArticleBuilder.Corpus(article).TermChoice(lexicon, "act").Rows[0].Balance);
    }

    [Fact]
    public void One_voice_can_be_asked_for()
    {
        TermChoice choice = Choice(new TermChoiceOptions { Voice = Voice.Quoted }, Mixed);

        Assert.Equal(3, choice.Rows[0].Choices.Count);
        Assert.Contains(new Setting("counted", "quoted voice only; headline, body and captions"), choice.Settings);
    }

    [Fact]
    public void Headlines_can_be_asked_for_and_all_else()
    {
        TermChoice headlines = Choice(new TermChoiceOptions { Blocks = ChoiceBlocks.Headline }, Mixed), others = Choice(new TermChoiceOptions { Blocks = ChoiceBlocks.Body }, Mixed);

        Assert.Single(headlines.Rows[0].Choices);
        Assert.Equal(5, others.Rows[0].Choices.Count);
        Assert.Contains(new Setting("counted", "all voices; headlines only"), headlines.Settings);
        Assert.Contains(new Setting("counted", "all voices; all but headlines"), others.Settings);
    }

    [Fact]
    public void A_contrast_without_a_choice_in_the_voice_asked_for_is_not_shown() =>
        Assert.Empty(ArticleBuilder.Corpus(Mixed).TermChoices(ArticleBuilder.Lexicon, options: new TermChoiceOptions { Voice = Voice.Uncredited }));

    [Fact]
    public void Outlets_with_enough_texts_have_intervals_over_texts_and_the_settings_say_so()
    {
        AnnotatedArticle[] articles = [.. Enumerable.Range(0, 6).Select(i => ArticleBuilder.Article(
            string.Join(' ', Enumerable.Repeat($"The [{(i < 2 ? "murder" : "strike")}].", 5)) + $" Far {string.Join(' ', Enumerable.Range(0, 60).Select(word => $"w{i}x{word}"))}.",
            $"{i}", "Harbour Post"))];

        TermChoice choice = ArticleBuilder.Corpus(articles).TermChoice(ArticleBuilder.Lexicon, "act", GroupBy.Outlet);
        Interval within = ShareInterval.Of(10, 30, 3, 0.5, 0.9), over = choice.Rows[0].Poles[0].Interval;

        Assert.True(choice.Rows[0].IsOverTexts);
        Assert.Equal(6, choice.Rows[0].Texts);
        Assert.True(over.High - over.Low > 1.4 * (within.High - within.Low));
        Assert.Contains(choice.Settings, setting => setting.Name == "intervals are" && setting.Value.StartsWith("over independent texts", StringComparison.Ordinal));
    }

    [Fact]
    public void The_settings_say_what_was_done_with_reprints()
    {
        AnnotatedArticle copy = Mixed with { Segmented = Mixed.Segmented };

        Assert.Contains(new Setting("reprints", "none among these articles"), Choice(new(), Mixed).Settings);
        Assert.Contains(
            Choice(new(), Mixed, copy).Settings,
            setting => setting.Name == "reprints" && setting.Value.StartsWith("counted as often as they were printed (1 article more than texts)", StringComparison.Ordinal));
    }

    private static TermChoiceRow Row(AnnotatedArticle article) => Choice(new(), article).Rows[0];

    private static TermChoice Choice(TermChoiceOptions options, params AnnotatedArticle[] articles) =>
        ArticleBuilder.Corpus(articles).TermChoice(ArticleBuilder.Lexicon, "act", options: options);
}
