namespace Parallax.Tests;

public sealed class ToneCommandTests
{
    [Fact]
    public void There_is_one_row_for_each_line_empty_ones_too()
    {
        Call call = Call.WithInput("A terrible disaster.\n\nA lovely day!\n", "tone", "--lines", "-");
        string[] rows = call.Output.Split('\n');
        Assert.Equal(4, rows.Length);
        Assert.Equal("", rows[3]);
        Assert.All(rows[..3], row => Assert.Equal(4, row.Split('\t').Length));
        Assert.StartsWith("-", rows[0].Split('\t')[3], StringComparison.Ordinal);
        Assert.Equal(0, call.Status);
    }

    [Fact]
    public void Scores_can_go_to_a_file()
    {
        using TempFolder folder = new();
        Call call = Call.Of("tone", "--lines", folder.With("lines.txt", "Good.\nBad.\n")["lines.txt"], "-o", folder["tone.tsv"]);
        Assert.Equal((0, ""), (call.Status, call.Output));
        Assert.Equal(2, File.ReadAllLines(folder["tone.tsv"]).Length);
    }
}
