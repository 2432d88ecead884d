using System.Text;
using System.Text.Json;

namespace Parallax.Tests;

public sealed class AnnotateCommandTests
{
    private const string Article = "The mayor said the strike on the harbour was “an assassination”. Nobody answered.";

    [Fact]
    public void One_line_an_article_in_the_order_of_the_corpus()
    {
        string rows = string.Concat(Enumerable.Range(0, 200).Select(i => JsonSerializer.Serialize(new { id = $"a{i}", outlet = "Tide", text = Article }) + "\n"));
        Call call = Call.WithInput(rows, "annotate", "-");
        string[] lines = call.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"a{i}"), lines.Select(line => Id(line)));
        Assert.Equal(0, call.Status);
        Assert.StartsWith("200 read, 0 skipped", call.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_code_units_of_the_text_as_given()
    {
        using TempFolder folder = new();
        const string Text = "😀 “Ferry” – naïve\r\n\r\n" + Article;
        Call call = Call.Of("annotate", folder.With("a.txt", Text).Path);
        JsonElement line = JsonDocument.Parse(call.Output).RootElement;
        JsonElement term = line.GetProperty("terms").EnumerateArray().Single(term => term.GetProperty("text").GetString() == "assassination");
        Assert.Equal("assassination", Text.Substring(term.GetProperty("start").GetInt32(), term.GetProperty("length").GetInt32()));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Text))), line.GetProperty("textSha256").GetString());
    }

    [Fact]
    public void Findings_say_their_rules_where_they_are_asked_to_and_are_the_same_otherwise()
    {
        using TempFolder folder = new();
        string article = folder.With("a.txt", Article).Path, plain = Call.Of("annotate", article).Output, explained = Call.Of("annotate", article, "--explain").Output;
        JsonElement quotation = JsonDocument.Parse(explained).RootElement.GetProperty("quotations")[0];
        Assert.Equal("quote.verb-before", quotation.GetProperty("rule").GetString());
        Assert.Equal("speaker.description", quotation.GetProperty("speaker").GetProperty("rule").GetString());
        Assert.DoesNotContain("\"rule\"", plain, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(
            explained, ",\"rule\":\"[a-z.-]+\"", "", System.Text.RegularExpressions.RegexOptions.NonBacktracking));
    }

    [Fact]
    public void What_is_skipped_is_told_the_rest_is_written_and_the_status_says_so()
    {
        using TempFolder folder = new();
        folder.With("event/a.txt", Article).With("event/7-evening.txt", "%PDF-1.4"u8.ToArray());
        Call call = Call.Of("annotate", folder["event"], "-o", folder["out.jsonl"]);
        Assert.Equal(1, call.Status);
        Assert.Empty(call.Output);
        Assert.Single(File.ReadAllLines(folder["out.jsonl"]));
        Assert.Contains("skipped  7-evening.txt: This file is a PDF; save it as text and run again.\n", call.Error, StringComparison.Ordinal);
        Assert.StartsWith("1 read, 1 skipped, 1 note", call.Summary, StringComparison.Ordinal);
        Assert.EndsWith($"; written to {folder["out.jsonl"]}", call.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_notes_the_first_are_shown_and_the_rest_are_counted()
    {
        Call call = Call.WithInput(string.Concat(Enumerable.Repeat("broken\n", 500)), "annotate", "-");
        Assert.Equal(1, call.Status);
        Assert.Equal(22, call.Error.TrimEnd('\n').Split('\n').Length);
        Assert.Contains("… and 480 more.\n", call.Error, StringComparison.Ordinal);
        Assert.Equal("0 read, 500 skipped", call.Summary);
    }

    [Fact]
    public void Names_of_files_cannot_steer_a_terminal()
    {
        using TempFolder folder = new();
        folder.With("a.txt", Article).With("\u001b[31mred.txt", "");
        Call call = Call.Of("annotate", folder.Path);
        Assert.DoesNotContain('\u001b', call.Error);
        Assert.Contains("red.txt: This file is empty", call.Error, StringComparison.Ordinal);
    }

    private static string? Id(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString();
}
