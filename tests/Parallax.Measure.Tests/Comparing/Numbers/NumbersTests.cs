namespace Parallax.Tests;

/// <summary>Numbers that articles give for one thing, on invented articles.</summary>
public sealed class NumbersTests
{
    // One for all tests: it reads many lists.
    private static readonly ArticleAnnotator Annotator = new();
    private const string Strike = "A drone strike on the market in Sarnik ";

    [Theory]
    [InlineData("killed at least three people on Tuesday.", "killed four people on Tuesday.", NumberAgreement.Compatible)]
    [InlineData("killed three people on Tuesday.", "killed three people on Tuesday.", NumberAgreement.Same)]
    [InlineData("killed about 50 people on Tuesday.", "killed 47 people on Tuesday.", NumberAgreement.Compatible)]
    [InlineData("killed three people on Tuesday.", "killed five people on Tuesday.", NumberAgreement.Differs)]
    [InlineData("killed three people on Tuesday.", "killed two commanders on Tuesday.", NumberAgreement.MayBePart)]
    public void Two_articles_agree_may_agree_or_differ(string first, string second, NumberAgreement agreement)
    {
        NumberRow row = Assert.Single(Numbers(Article("a", Strike + first), Article("b", Strike + second)).Rows);
        Assert.Equal((agreement, QuantityRelation.Killed), (row.Agreement, row.Relation));
        Assert.Equal(["a", "b"], row.Mentions.Select(mention => mention.Article.Article.Id));
    }

    [Fact]
    public void A_higher_toll_of_a_later_day_may_have_risen()
    {
        NumberRow row = Assert.Single(Numbers(
            Article("a", Strike + "killed three people on Tuesday.", "2026-05-13"), Article("b", Strike + "killed five people on Tuesday.", "2026-05-15")).Rows);
        Assert.Equal(NumberAgreement.MayHaveRisen, row.Agreement);
    }

    [Fact]
    public void A_date_that_cannot_be_read_makes_no_toll_later()
    {
        NumberRow row = Assert.Single(Numbers(
            Article("a", Strike + "killed three people on Tuesday.", "3/4/2026"), Article("b", Strike + "killed five people on Tuesday.", "5/4/2026")).Rows);
        Assert.Equal(NumberAgreement.Differs, row.Agreement);
    }

    [Theory]
    [InlineData("killed three people on Tuesday.", "killed five people on Friday, 10 April.")]
    [InlineData("killed three people on Tuesday.", "in 2003 killed 200 people.")]
    [InlineData("killed three Iraqi soldiers on Tuesday.", "killed five American soldiers on Tuesday.")]
    [InlineData("killed three people on Tuesday.", "wounded five people on Tuesday.")]
    [InlineData("killed three soldiers on Tuesday.", "killed five children on Tuesday.")]
    public void Counts_of_another_day_time_people_or_fate_are_not_set_against_each_other(string first, string second) =>
        Assert.Empty(Numbers(Article("a", Strike + first), Article("b", Strike + second)).Rows);

    [Fact]
    public void A_rare_number_of_the_same_things_is_one_whatever_stands_around_it()
    {
        Numbers numbers = Numbers(
            Article("a", "Sixteen minutes of fire\n\nThe coast battery fired 16 missiles, according to the agency Nordpress, most of which fell into the bay."),
            Article("b", "A loud night\n\nWindows shook in Tovani long after midnight. Eastwire put it at 16 missiles. Nobody slept."));
        Assert.Equal(["16 missiles", "16 missiles"], Assert.Single(numbers.Rows, row => row.Counted == "missiles").Mentions.Select(mention => mention.Text));
    }

    [Fact]
    public void A_word_for_many_is_not_set_against_a_number() => Assert.DoesNotContain(
        Numbers(Article("a", Strike + "wounded several people on Tuesday."), Article("b", Strike + "wounded 19 people on Tuesday.")).Rows,
        row => row.Agreement == NumberAgreement.Differs);

    [Fact]
    public void Six_are_not_held_to_be_some_of_many_others() => Assert.DoesNotContain(
        Numbers(Article("a", Strike + "killed six fighters on Tuesday."), Article("b", Strike + "killed 250 people on Tuesday.")).Rows,
        row => row.Agreement == NumberAgreement.MayBePart);

    [Fact]
    public void A_headline_that_its_text_does_not_bear_out_is_shown()
    {
        Numbers numbers = Numbers(Article("a", "Seven killed in Sarnik market\n\nFour people were killed on Tuesday when a drone fired at the market in Sarnik, the mayor said."));
        NumberPair pair = Assert.Single(Assert.Single(numbers.Rows).Contradictions);
        Assert.Equal(("Seven", "Four people"), (pair.First.Text, pair.Second.Text));
    }

    [Fact]
    public void Two_numbers_in_the_body_are_no_contradiction() => Assert.DoesNotContain(
        Numbers(Article("a", "Raids in the valley\n\nThe army killed six fighters near Hulst on Monday. It killed nine fighters near Tesk on the same day.")).Rows,
        row => row.Contradictions.Any());

    [Fact]
    public void Every_count_is_in_one_row_or_alone_and_has_its_place()
    {
        AnnotatedCorpus corpus = Corpus(Article("a", Strike + "killed three people on Tuesday. The army sent 400 soldiers."), Article("b", Strike + "killed three people on Tuesday."));
        Numbers numbers = corpus.Numbers();
        int all = corpus.Articles.Sum(article => article.Quantities.Count(quantity => quantity.Kind == QuantityKind.Count));
        Assert.Equal(all, numbers.Rows.Sum(row => row.Mentions.Count) + numbers.Alone.Count);
        Assert.All(numbers.Rows.SelectMany(row => row.Mentions), mention => Assert.Equal(mention.Quantity.Span, mention.Place.Span));
    }

    [Fact]
    public void In_the_sample_event_three_tolls_of_one_strike_differ_and_older_dead_are_kept_apart()
    {
        Numbers numbers = Parallax.Corpus.Read(Path.Combine(SharedData.Root, "data", "events", "sarnik-road")).Annotate().Numbers();
        NumberRow strike = Assert.Single(numbers.Rows, row => row.Agreement == NumberAgreement.Differs);
        Assert.Equal(QuantityRelation.Killed, strike.Relation);
        Assert.Equal([4, 6, 7], strike.Mentions.Select(mention => mention.Quantity.Value.Low).Distinct().Order());
        NumberRow raid = Assert.Single(numbers.Rows, row => row.Counted == "guards" && row.Articles > 1);
        Assert.Equal(NumberAgreement.Same, raid.Agreement);
        Assert.All(raid.Mentions, mention => Assert.Equal(5, mention.Quantity.Value.Low));
    }

    [Fact]
    public void Five_real_articles_agree_on_the_dead_and_keep_two_incidents_apart()
    {
        NumberRow[] killed = [.. Parallax.Corpus.Read(SharedData.Path("corpora/baghdad")).Annotate().Numbers().Rows.Where(row => row.Relation == QuantityRelation.Killed)];
        Assert.Equal(2, killed.Length);
        NumberRow soldiers = killed.Single(row => row.Counted == "soldiers"), people = killed.Single(row => row.Counted == "people");
        Assert.Equal((NumberAgreement.Same, 5), (soldiers.Agreement, soldiers.Articles));

        // At least three, three, and two officials beside three people in one article: no contradiction.
        Assert.Equal((NumberAgreement.MayBePart, 3), (people.Agreement, people.Articles));
        Assert.Contains(people.Pairs, pair => pair is { IsWithinArticle: true, Agreement: NumberAgreement.MayBePart });
        Assert.Contains(people.Mentions, mention => mention.Quantity.Value.Bound == QuantityBound.AtLeast);
    }

    [Fact]
    public void Thresholds_that_make_no_sense_are_refused() => Assert.Throws<ArgumentException>(() => new NumbersOptions { Threshold = 0 });

    private static Article Article(string id, string text, string date = "2026-05-13") => new(id, new Outlet("Outlet " + id), text) { Date = date };

    private static AnnotatedCorpus Corpus(params Article[] articles) =>
        new(new Corpus("test", articles, []), [.. articles.Select(Annotator.Annotate)], []);

    private static Numbers Numbers(params Article[] articles) => Corpus(articles).Numbers();
}
