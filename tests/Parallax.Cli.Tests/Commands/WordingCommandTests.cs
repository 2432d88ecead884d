namespace Parallax.Tests;

public sealed class WordingCommandTests
{
    [Fact]
    public void There_is_a_header_and_one_row_for_each_line()
    {
        Call call = Call.WithInput("A plain line.\r\n\r\nAn utterly disgraceful farce!\n", "wording", "--lines", "-");
        string[] rows = call.Output.Split('\n');
        Assert.Equal((0, 5), (call.Status, rows.Length));
        Assert.StartsWith("loaded\tloadedWords\t", rows[0], StringComparison.Ordinal);
        Assert.Contains("disgraceful", rows[3].Split('\t')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_lines_a_sentence_says_what_is_needed()
    {
        Call call = Call.Of("wording");
        Assert.Equal(2, call.Status);
        Assert.Contains("--lines FILE", call.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("There is no file 'nowhere.txt'", Call.Of("wording", "--lines", "nowhere.txt").Summary, StringComparison.Ordinal);
}
