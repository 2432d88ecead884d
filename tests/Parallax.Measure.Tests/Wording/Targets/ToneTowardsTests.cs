namespace Parallax.Tests;

public sealed class ToneTowardsTests
{
    private const string Bad = "John Ilsen betrayed the town in a corrupt and shameful deal. ";
    private const string Good = "John Ilsen won a medal for a brave and heroic rescue. ";
    private static readonly ArticleAnnotator Annotator = new();

    [Fact]
    public void Outlets_differ_in_the_tone_towards_one_actor()
    {
        ToneTowards tone = Corpus(("Tide", Repeat(Bad, 4)), ("Quay", Repeat(Good, 4))).ToneTowards(options: new() { MinimumMentions = 4 });

        ActorTone ilsen = Assert.Single(tone.Rows, row => row.Actor == "John Ilsen");
        Assert.Equal(8, ilsen.Mentions);
        Assert.True(ilsen.Cells[0].Own.Mean < -.5 && ilsen.Cells[1].Own.Mean > .5);
        Assert.Equal((4, 0), (ilsen.Cells[0].Own.Negative.Count, ilsen.Cells[0].Own.Positive.Count));
        Assert.Contains(ilsen, tone.Compared);
    }

    [Fact]
    public void The_outlet_s_own_voice_stands_apart_from_what_others_say()
    {
        ToneTowards tone = Corpus(("Tide", $"{Good}\"{Bad.Trim()}\" said Maro Dell."), ("Quay", Good)).ToneTowards(options: new() { MinimumMentions = 2 });

        ActorToneCell tide = tone.Rows.Single(row => row.Actor == "John Ilsen").Cells[0];
        Assert.Equal((1, 1), (tide.Own.Mentions.Count, tide.Others.Mentions.Count));
        Assert.Single(tide.Own.Positive);
        Assert.Single(tide.Others.Negative);
    }

    [Fact]
    public void Below_the_minimum_there_is_a_count_and_no_mean()
    {
        ToneTowards tone = Corpus(("Tide", Bad), ("Quay", Repeat(Good, 3))).ToneTowards(options: new() { MinimumMentions = 3 });

        ActorTone ilsen = tone.Rows.Single(row => row.Actor == "John Ilsen");
        Assert.Single(ilsen.Cells[0].Own.Mentions);
        Assert.Null(ilsen.Cells[0].Own.Mean);
        Assert.Null(ilsen.Cells[0].Own.Interval);
        Assert.NotNull(ilsen.Cells[1].Own.Interval);
        Assert.DoesNotContain(ilsen, tone.Compared);
    }

    [Fact]
    public void Swapping_the_outlets_swaps_the_cells()
    {
        (string, string) one = ("Tide", Repeat(Bad, 3) + Good), two = ("Quay", Repeat(Good, 3));
        ToneTowardsOptions options = new() { MinimumMentions = 3 };
        ActorTone there = Corpus(one, two).ToneTowards(options: options).Rows[0], back = Corpus(two, one).ToneTowards(options: options).Rows[0];

        Assert.Equal((there.Cells[0].Own.Mean, there.Cells[0].Own.Interval), (back.Cells[1].Own.Mean, back.Cells[1].Own.Interval));
        Assert.Equal(there.Cells[1].Own.Mean, back.Cells[0].Own.Mean);
    }

    [Fact]
    public void Countries_are_actors_and_their_adjectives_are_not()
    {
        ToneTowards tone = Corpus(("Tide", "Norway condemned the raid. The Norwegian army left. Norway paid."), ("Quay", "They met in Norway."))
            .ToneTowards(options: new() { MinimumMentions = 2 });

        ActorTone norway = tone.Rows.Single(row => row.Actor == "Norway");
        Assert.Equal((PersonKind.Place, 3), (norway.Kind, norway.Mentions));
    }

    [Fact]
    public void An_option_that_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ToneTowardsOptions { MinimumMentions = 1 });
        Assert.Throws<ArgumentException>(() => new ToneTowardsOptions { SureFrom = 0 });
    }

    private static string Repeat(string sentence, int times) => string.Concat(Enumerable.Repeat(sentence, times));

    private static AnnotatedCorpus Corpus(params (string Outlet, string Text)[] articles)
    {
        Article[] all = [.. articles.Select((article, i) => new Article($"{article.Outlet}-{i}", new Outlet(article.Outlet), article.Text))];
        return new AnnotatedCorpus(new Corpus("test", all, []), [.. all.Select(Annotator.Annotate)], []);
    }
}
