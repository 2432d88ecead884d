using System.Globalization;

namespace Parallax.Tests;

/// <summary>One row out for each line in, whatever the line.</summary>
public sealed class ToneLinesTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("good", 1)]
    [InlineData("good\n", 1)]
    [InlineData("good\n\nbad", 3)]
    [InlineData("good\r\n\r\nbad\r\n", 3)]
    [InlineData("good\rbad\n", 1)]
    public void There_are_as_many_rows_as_lines(string text, int rows) => Assert.Equal(rows, Score(text).Length);

    [Fact]
    public void An_empty_line_scores_nothing() => Assert.Equal(["0.0\t0.0\t0.0\t0.0"], Score("\n"));

    [Fact]
    public void A_line_longer_than_the_buffer_is_one_line()
    {
        string longLine = string.Join(' ', Enumerable.Repeat("calm", 100_000));
        string[] rows = Score(longLine + "\ncalm\n");
        Assert.Equal(2, rows.Length);
        Assert.EndsWith("\t1.0\t1.0", rows[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_have_a_point_in_any_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = ",";
            Assert.DoesNotContain(',', Score("good\n")[0]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Score(string text)
    {
        using StringReader lines = new(text);
        using StringWriter output = new(CultureInfo.InvariantCulture);
        Vader.Default.ScoreLines(lines, output);
        return [.. output.ToString().Split('\n').SkipLast(1)];
    }
}
