using System.Globalization;
using System.Text;

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

    [Fact]
    public void The_rows_of_many_batches_stand_in_the_order_of_their_lines()
    {
        string[] texts = ["A good day.", "", "The terrible war went on.", "No rating here"];
        string[] rows = [.. texts.Select(text => Score(text + "\n")[0])];

        string[] many = Score(string.Concat(Enumerable.Range(0, 60_000).Select(i => texts[i % texts.Length] + "\n")));

        Assert.Equal(60_000, many.Length);
        Assert.Empty(many.Where((row, i) => row != rows[i % rows.Length]));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_names_the_encoding(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        Assert.Equal(Score("good\n\u00E9 bad\n"), Score([.. encoding.Preamble, .. encoding.GetBytes("good\n\u00E9 bad\n")]));
    }

    [Fact]
    public void Bytes_that_are_not_valid_are_no_part_of_a_word_beside_them_and_end_no_line()
    {
        // The second line ends inside a sequence of three bytes, the last one at the end of the input.
        string[] rows = Score([.. "good "u8, 0xFF, .. "\ngood "u8, 0xE2, 0x80, (byte)'\n', .. "good "u8, 0xE2]);
        Assert.Equal(Enumerable.Repeat(Score("good \uFFFD\n")[0], 3), rows);
    }

    private static string[] Score(string text) => Score(Encoding.UTF8.GetBytes(text));

    private static string[] Score(byte[] bytes)
    {
        using MemoryStream lines = new(bytes), output = new();
        Vader.Default.ScoreLines(lines, output);
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n').SkipLast(1)];
    }
}
