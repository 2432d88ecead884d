namespace Parallax.Tests;

public sealed class TermChoiceTests
{
    private static readonly AnnotatedArticle Loud = ArticleBuilder.Article(
        "# [Murder] at the port\nIlsen <say|said> {attributed:Ilsen|it was an [assassination]}. It was \"{quoted:Ilsen|[murder]}\". The [strike] came at night.",
        "1", "Harbour Post");

    private static readonly AnnotatedArticle Quiet = ArticleBuilder.Article("The [operation] ended. The [*Night Strike=strike] brigade left.", "2", "The Quay");

    [Fact]
    public void Every_choice_is_counted_once_under_its_option_and_voice()
    {
        TermChoiceRow row = Choice(Loud, Quiet).Rows[0];

        Assert.Equal(4, row.Choices.Count);
        Assert.Equal(row.Choices.Count, row.Options.Sum(option => option.Count));
        OptionCount murder = row.Options.Single(option => option.Option.Id == "murder");
        Assert.True(Assert.Single(murder.ByVoice[Voice.Own]).IsHeadline);
        Assert.Equal("Ilsen", Assert.Single(murder.ByVoice[Voice.Quoted]).Speaker);
        Assert.DoesNotContain(Voice.Attributed, murder.ByVoice.Keys);
        Assert.Single(row.Options.Single(option => option.Option.Id == "assassination").ByVoice[Voice.Attributed]);
    }

    [Fact]
    public void Shares_of_the_poles_add_up_to_one_and_lie_in_their_intervals()
    {
        TermChoiceRow row = Choice(Loud, Quiet).Rows[0];

        Assert.Equal([Pole.Condemns, Pole.Neutral, Pole.Legitimises], row.Poles.Select(pole => pole.Pole));
        Assert.Equal(1, row.Poles.Sum(pole => pole.Share), precision: 12);
        Assert.Equal(row.Choices.Count, row.Poles.Sum(pole => pole.Places.Count));
        Assert.Equal(0.75, row.Poles[0].Share);
        Assert.True(row.Poles[0].Interval.Low < 0.75 && row.Poles[0].Interval.High > 0.75);
        Assert.Equal(0, row.Poles[2].Share);
        Assert.True(row.Poles[2].Interval.High > 0.2, "None of four is not never.");
    }

    [Fact]
    public void A_row_with_too_few_choices_has_counts_and_no_shares()
    {
        TermChoiceRow row = Choice(Loud, Quiet).Rows[1];

        Assert.True(row.IsTooFew);
        Assert.Single(row.Choices);
    }

    [Fact]
    public void A_pole_lists_the_options_that_any_row_chose()
    {
        Assert.Equal(["assassination", "murder"], Choice(Loud, Quiet).Rows[0].Poles[0].Options);
        Assert.Equal(["strike"], Choice(Loud, Quiet).Rows[0].Poles[1].Options);
    }

    [Fact]
    public void Names_are_left_out_and_the_settings_say_how_many()
    {
        TermChoice choice = Choice(Loud, Quiet);

        Assert.DoesNotContain(choice.Rows[1].Options, option => option.Option.Id == "strike" && option.Count > 0);
        Assert.Contains(choice.Settings, setting => setting.Name == "left out" && setting.Value.StartsWith("1 term inside names", StringComparison.Ordinal));
        Assert.Contains(new Setting("lexicon", "test 0.1"), choice.Settings);
    }

    [Fact]
    public void A_contrast_in_which_no_article_chose_is_not_shown()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(Loud, Quiet, ArticleBuilder.Article("The [*Port Militia=militia] left."));

        Assert.Equal(["act"], corpus.TermChoices(ArticleBuilder.Lexicon).Select(choice => choice.Contrast.Id));
    }

    [Fact]
    public void The_order_of_articles_changes_no_number()
    {
        TermChoice there = Choice(Loud, Quiet), back = Choice(Quiet, Loud);

        Assert.Equal(there.Rows[0].Poles.Select(pole => (pole.Share, pole.Interval)), back.Rows[1].Poles.Select(pole => (pole.Share, pole.Interval)));
        Assert.Equal(there.Rows[1].Options.Select(option => option.Count), back.Rows[0].Options.Select(option => option.Count));
    }

    [Fact]
    public void Articles_of_one_outlet_add_up()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(Loud, Quiet, ArticleBuilder.Article("An [operation].", "3", "Harbour Post"));

        TermChoice choice = corpus.TermChoice(ArticleBuilder.Lexicon, "act", GroupBy.Outlet);

        Assert.Equal([5, 1], choice.Rows.Select(row => row.Choices.Count));
        Assert.Equal("these 2 articles", choice.Rows[0].Group.Scope);
    }

    [Fact]
    public void A_contrast_that_is_not_there_is_told_with_those_that_are()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => ArticleBuilder.Corpus(Loud).TermChoice(ArticleBuilder.Lexicon, "acts"));

        Assert.StartsWith("Lexicon 'test' has no contrast 'acts'. It has act, group.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lexicon_that_was_not_looked_up_is_told_with_those_that_were()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() =>
            ArticleBuilder.Corpus(Loud).TermChoices(ArticleBuilder.Lexicon with { Name = "other" }));

        Assert.StartsWith("The corpus was not annotated with lexicon 'other'. It was with: test.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_version_of_the_lexicon_is_refused_with_what_it_lacks()
    {
        Lexicon smaller = ArticleBuilder.Lexicon with { Version = "0.0", Contrasts = [ArticleBuilder.Lexicon.Contrasts[1]] };

        ArgumentException error = Assert.Throws<ArgumentException>(() => ArticleBuilder.Corpus(Loud).TermChoices(smaller));

        Assert.Contains("another version of lexicon 'test' than 0.0", error.Message, StringComparison.Ordinal);
    }

    private static TermChoice Choice(params AnnotatedArticle[] articles) => ArticleBuilder.Corpus(articles).TermChoice(ArticleBuilder.Lexicon, "act");
}
