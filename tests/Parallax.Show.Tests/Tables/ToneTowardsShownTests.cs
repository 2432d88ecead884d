namespace Parallax.Tests;

public sealed class ToneTowardsShownTests
{
    private static readonly ArticleAnnotator Annotator = new();

    [Fact]
    public void An_actor_whom_two_outlets_name_often_is_drawn_with_its_places()
    {
        Figure figure = Corpus(12).ToneTowards().Figure();

        Assert.Equal(["John Ilsen", "Tide", "Quay"], figure.Rows.Select(row => row.Label));
        PointMark[] points = [.. figure.Marks.Cast<PointMark>()];
        Assert.Equal([12, 12], points.Select(point => point.Places!.Count));
        Assert.True(points[0].At < 0 && points[1].At > 0);
    }

    [Fact]
    public void The_table_has_a_section_an_actor_and_its_tidy_rows_both_voices()
    {
        Table table = Corpus(12).ToneTowards().Table();

        Assert.Equal("John Ilsen", Assert.Single(table.Sections).Heading);
        Assert.Equal(4, table.Tidy.Rows.Count);
        Assert.Contains("compare outlets, not a mean with 0", table.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_draws_it_where_there_is_enough()
    {
        string page = new Report(Corpus(12), new ReportOptions()).ToHtml();

        Assert.Contains("id=\"tone-towards-figure\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_says_where_there_is_not()
    {
        string page = new Report(Corpus(3), new ReportOptions()).ToHtml();

        Assert.DoesNotContain("tone-towards-figure", page, StringComparison.Ordinal);
        Assert.Contains("Tone towards an actor is not shown", page, StringComparison.Ordinal);
    }

    private static AnnotatedCorpus Corpus(int times)
    {
        Article[] all =
        [
            Told("Tide", "John Ilsen betrayed the town in a corrupt and shameful deal. ", times),
            Told("Quay", "John Ilsen won a medal for a brave and heroic rescue. ", times),
        ];
        return new AnnotatedCorpus(new Corpus("test", all, []), [.. all.Select(Annotator.Annotate)], []);
    }

    private static Article Told(string outlet, string sentence, int times) =>
        new(outlet, new Outlet(outlet), string.Concat(Enumerable.Repeat(sentence, times)));
}
