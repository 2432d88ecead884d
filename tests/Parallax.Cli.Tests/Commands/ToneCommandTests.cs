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

    private const string Praised = """{"id":"a","text":"The council praised Ilsen for a brave rescue.","target":{"start":20,"length":5}}""";

    [Fact]
    public void Targets_give_id_label_and_score()
    {
        Call call = Call.WithInput(Praised + "\r\n\r\n" + Praised.Replace("\"a\"", "7", StringComparison.Ordinal), "tone", "--targets", "-");
        string[][] rows = [.. call.Output.TrimEnd('\n').Split('\n').Select(row => row.Split('\t'))];
        Assert.Equal([("a", "positive"), ("7", "positive")], rows.Select(row => (row[0], row[1])));
        Assert.All(rows, row => Assert.InRange(double.Parse(row[2], System.Globalization.CultureInfo.InvariantCulture), 0, 1));
        Assert.Equal((0, ""), (call.Status, call.Error));
    }

    [Theory]
    [InlineData("no json", "This line is not valid JSON (near its character 2). It was left out.")]
    [InlineData("[]", "This line cannot be used: it has no field 'id'; what is needed is id, text and target with start and length. It was left out.")]
    [InlineData("""{"id":"b","text":"Ilsen left.","target":{"start":9,"length":5}}""",
        "The target (start 9, length 5) does not lie in the text, which has 11 UTF-16 code units. It was left out.")]
    [InlineData("""{"id":"b","text":"Ilsen left.","target":{"start":"0","length":5}}""",
        "This line cannot be used: its field 'start' is no whole number. It was left out.")]
    public void A_bad_line_is_named_and_costs_no_other(string line, string said)
    {
        Call call = Call.WithInput($"{Praised}\n{line}\n{Praised}\n", "tone", "--targets", "-");
        Assert.Equal(2, call.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(1, call.Status);
        Assert.Equal([$"skipped  standard input, line 2: {said}", "2 read, 1 skipped"], call.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Targets_can_stand_in_a_file_of_any_name()
    {
        using TempFolder folder = new();
        Call call = Call.Of("tone", "--targets", folder.With("mentions.txt", "\uFEFF" + Praised)["mentions.txt"]);
        Assert.StartsWith("a\tpositive\t", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_and_targets_are_not_for_one_call()
    {
        Call call = Call.Of("tone", "--lines", "a", "--targets", "b");
        Assert.Equal(2, call.Status);
        Assert.Contains("not both in one call", call.Error, StringComparison.Ordinal);
    }
}
