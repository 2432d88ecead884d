namespace Parallax.Tests;

public sealed class StripFigureTests
{
    private readonly Figure figure = Samples.Strip.Figure();

    [Fact]
    public void Every_stretch_and_every_term_is_a_mark_with_its_place()
    {
        Assert.Equal(Samples.Strip.Rows.Sum(row => row.Runs.Count), figure.Marks.OfType<BarMark>().Count());
        Assert.Equal(Samples.Strip.Rows.Sum(row => row.Terms.Count), figure.Marks.OfType<SignMark>().Count());
        Assert.All(figure.Marks.Where(mark => mark is not LineMark), mark => Assert.Equal(1, mark.Places?.Count));
    }

    [Fact]
    public void A_bar_is_as_long_as_its_article() =>
        Assert.Equal(Samples.Strip.Rows.Select(row => (double)row.Words), figure.Marks.OfType<BarMark>().GroupBy(bar => bar.Row).Select(row => row.Max(bar => bar.To)));

    [Fact]
    public void Articles_that_share_a_text_are_joined_by_a_bracket()
    {
        Assert.Equal(["A", "A", null, null], figure.Rows.Select(row => row.Bracket));
        Assert.Equal(1, figure.ToHtml().Split("class=\"brk\"").Length - 1);
    }

    [Fact]
    public void A_reading_says_outlet_words_voice_and_speaker() =>
        Assert.Contains("Harbour Gazette, words 9 to 18: attributed, officials", figure.Marks.Select(mark => mark.Reading));
}
