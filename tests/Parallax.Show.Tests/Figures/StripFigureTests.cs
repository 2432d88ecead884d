using System.Text.Json;

namespace Parallax.Tests;

public sealed class StripFigureTests
{
    [Fact]
    public void Every_stretch_and_every_term_is_a_mark_with_its_place()
    {
        Figure figure = Samples.Strip.Figure();
        Assert.Equal(Samples.Strip.Rows.Sum(row => row.Runs.Count), figure.Marks.OfType<BarMark>().Count());
        Assert.Equal(Samples.Strip.Rows.Sum(row => row.Terms.Count), figure.Marks.OfType<SignMark>().Count());
        Assert.All(figure.Marks.Where(mark => mark is not LineMark), mark => Assert.Equal(1, mark.Places?.Count));
    }

    [Fact]
    public void Articles_that_share_a_text_are_joined_by_a_bracket()
    {
        Figure figure = Samples.Strip.Figure();
        Assert.Equal(["A", "A", null, null], figure.Rows.Select(row => row.Bracket));
        Assert.Contains("class=\"brk\"", figure.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Plotly_gets_the_same_marks_as_the_drawing()
    {
        Figure figure = Samples.Strip.Figure();
        using JsonDocument json = JsonDocument.Parse(figure.ToPlotlyJson());
        int marks = json.RootElement.GetProperty("data").EnumerateArray().Sum(trace => trace.GetProperty("y").GetArrayLength());
        Assert.Equal(figure.Marks.Count(mark => mark is not LineMark), marks);
        Assert.Equal(figure.Marks.Count(mark => mark is LineMark), json.RootElement.GetProperty("layout").GetProperty("shapes").EnumerateArray()
            .Count(shape => shape.GetProperty("xref").GetString() == "x"));
    }
    [Fact]
    public void Dump() => File.WriteAllText("/tmp/strip.html", "<!doctype html><meta charset=utf-8>" + Samples.Strip.Figure().ToHtml() + Samples.Strip.Table().ToHtml() + "<pre>" + Samples.Strip.Table().ToText());
}
