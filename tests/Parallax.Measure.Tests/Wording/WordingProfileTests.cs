namespace Parallax.Tests;

public sealed class WordingProfileTests
{
    private const string Text = "The council met on Tuesday. It was, of course, a disgraceful farce. Perhaps it ends soon. “This is an utter disgrace,” "
        + "said Mara Ilsen, a resident. The market may stay open.";

    [Fact]
    public void Rates_are_per_thousand_own_words_and_a_phrase_is_one_place()
    {
        WordingRow row = Measure(10);
        WordingRate boosters = row.Rates.Single(rate => rate.Class == WordingClass.Booster);
        Assert.Equal(["of course"], boosters.Places.Select(place => place.Article.TextAt(place.In, place.Span).ToString()));
        Assert.Equal(1000.0 / row.OwnWords, boosters.PerThousand, precision: 9);
        Assert.InRange(boosters.PerThousand, boosters.Interval.Low, boosters.Interval.High);
    }

    [Fact]
    public void What_others_say_is_not_counted() =>
        Assert.DoesNotContain(Measure(10).Rates.SelectMany(rate => rate.Places), place => place.Article.TextAt(place.In, place.Span) is "utter");

    [Fact]
    public void Too_few_own_words_have_no_rates()
    {
        WordingRow row = Measure(500);
        Assert.Empty(row.Rates);
        Assert.Null(row.LoadedShare);
        Assert.NotEmpty(row.Sentences);
    }

    [Fact]
    public void Claims_of_headlines_stand_beside_those_of_bodies()
    {
        ClaimStrength hedges = Measure(10, "Market may close").Claims.Single(claim => claim.Class == WordingClass.Hedge);
        Assert.Equal((1, 3), (hedges.Headlines.Count, hedges.HeadlineWords));
        Assert.Equal(["Perhaps", "may"], hedges.Bodies.Select(place => place.Article.TextAt(place.In, place.Span).ToString()));
    }

    [Fact]
    public void A_minimum_below_one_is_refused() =>
        Assert.Throws<ArgumentException>(() => new WordingProfileOptions { MinimumWords = 0 });

    private static WordingRow Measure(int minimum, string? title = null)
    {
        Article article = new("a", new Outlet("Tide"), Text) { Title = title };
        Corpus corpus = new("event", [article], []);
        return corpus.Annotate().WordingProfile(options: new WordingProfileOptions { MinimumWords = minimum }).Rows[0];
    }
}
