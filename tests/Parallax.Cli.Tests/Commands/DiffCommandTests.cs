using System.Text.Json;

namespace Parallax.Tests;

public sealed class DiffCommandTests
{
    private const string Text = "Mayor Marta Velin said the bridge would open in spring. The attack on it shook the town.";

    [Fact]
    public void Two_files_that_are_the_same_differ_in_nothing()
    {
        using TempFolder folder = Annotated(out string file);
        Call call = Call.Of("diff", file, file, "--format", "csv");
        Assert.Equal("article,finding,change,in,start,length,rule,field,old,new,words,places\n", call.Output);
        Assert.Equal((0, "2 read, 0 skipped"), (call.Status, call.Summary));
    }

    [Fact]
    public void What_appeared_what_is_gone_and_what_changed_is_told_with_its_place_and_rule()
    {
        using TempFolder folder = Annotated(out string file);
        string[] lines = File.ReadAllLines(file);
        string other = lines[0].Replace("\"entity\":\"Marta Velin\",\"affiliation\"", "\"entity\":\"mayor\",\"affiliation\"", StringComparison.Ordinal)
            .Replace("\"role\":\"official\"", "\"role\":\"expert\"", StringComparison.Ordinal);
        JsonElement acts = JsonDocument.Parse(other).RootElement.GetProperty("agents");
        other = other.Replace(acts.GetRawText(), "[]", StringComparison.Ordinal);
        folder.With("other.jsonl", other + "\n" + lines[1] + "\n");

        JsonElement[] rows = Rows(Call.Of("diff", file, folder["other.jsonl"], "--corpus", folder["event"], "--format", "json"));
        Assert.Equal(["changed speaker Marta Velin mayor quote.verb-before", "gone    act.noun"], rows.Select(Said));
        Assert.Equal("the bridge would open in spring", rows[0].GetProperty("words").GetString());
        Assert.Equal(Text.IndexOf("attack", StringComparison.Ordinal), rows[1].GetProperty("start").GetInt32());
        Assert.Equal("appeared    act.noun", Said(Assert.Single(Rows(Call.Of("diff", folder["other.jsonl"], file, "--format", "json")), IsAct)));
    }

    [Fact]
    public void A_statement_that_ends_elsewhere_is_a_changed_one_and_not_two()
    {
        using TempFolder folder = Annotated(out string file);
        string line = File.ReadAllLines(file)[0];
        JsonElement content = JsonDocument.Parse(line).RootElement.GetProperty("quotations")[0].GetProperty("content");
        int start = content[0].GetProperty("start").GetInt32(), length = content[0].GetProperty("length").GetInt32();
        folder.With("short.jsonl", line.Replace(content.GetRawText(), $"[{{\"start\":{start},\"length\":{length - 10}}}]", StringComparison.Ordinal) + "\n");
        JsonElement row = Assert.Single(Rows(Call.Of("diff", file, folder["short.jsonl"], "--format", "json")));
        Assert.Equal($"changed content {start}+{length} {start}+{length - 10} quote.verb-before", Said(row));
    }

    [Fact]
    public void Articles_in_one_file_only_or_with_another_text_are_named()
    {
        using TempFolder folder = Annotated(out string file);
        string[] lines = File.ReadAllLines(file);
        folder.With("old.jsonl", lines[0] + "\n").With("new.jsonl", lines[1] + "\n" + lines[0].Replace("textSha256\":\"", "textSha256\":\"f", StringComparison.Ordinal) + "\n");
        Call call = Call.Of("diff", folder["old.jsonl"], folder["new.jsonl"]);
        Assert.Contains("1 article only in the new file: b\n", call.Error, StringComparison.Ordinal);
        Assert.Contains("1 article with another text in the new file, and not compared: a\n", call.Error, StringComparison.Ordinal);
        Assert.Equal(0, call.Status);
    }

    [Theory]
    [InlineData("{\"id\":", "This line is not valid JSON (near its character 7); it was left out.")]
    [InlineData("[]", "This line is no annotated article: it has no field 'id'. 'parallax annotate' writes one article a line.")]
    [InlineData("{\"id\":\"c\",\"text\":\"A.\"}", "'c' has no annotations, only a text perhaps. Run 'parallax annotate' on it first.")]
    [InlineData("{\"id\":\"c\",\"quotations\":[7]}", "This line is not as 'parallax annotate' writes it")]
    public void A_line_that_is_no_annotation_is_told_and_the_rest_is_compared(string line, string sentence)
    {
        using TempFolder folder = Annotated(out string file);
        folder.With("broken.jsonl", line + "\n" + File.ReadAllText(file));
        Call call = Call.Of("diff", file, folder["broken.jsonl"]);
        Assert.Contains($"skipped  broken.jsonl, line 1: {sentence}", call.Error, StringComparison.Ordinal);
        Assert.StartsWith("2 articles compared, 2 without a difference", call.Output, StringComparison.Ordinal);
        Assert.Equal(1, call.Status);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_wrong_call()
    {
        Call call = Call.Of("diff", "/nowhere/old.jsonl", "/nowhere/new.jsonl");
        Assert.Equal((2, "There is no file '/nowhere/old.jsonl'. 'parallax annotate CORPUS -o /nowhere/old.jsonl' writes one.\n"), (call.Status, call.Error));
    }

    private static TempFolder Annotated(out string file)
    {
        TempFolder folder = new();
        folder.With("event/a.txt", Text).With("event/b.txt", "The mayor was silent.");
        file = folder["annotated.jsonl"];
        Assert.Equal(0, Call.Of("annotate", folder["event"], "--explain", "-o", file).Status);
        return folder;
    }

    private static JsonElement[] Rows(Call call) => [.. JsonDocument.Parse(call.Output).RootElement.EnumerateArray()];

    private static bool IsAct(JsonElement row) => row.GetProperty("finding").GetString() == "act";

    private static string Said(JsonElement row) =>
        string.Join(' ', new[] { "change", "field", "old", "new", "rule" }.Select(field => row.GetProperty(field).GetString()));
}
