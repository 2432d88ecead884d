using System.Text;

namespace Parallax.Tests;

/// <summary>What stands beside the output, and what a terminal gets to see.</summary>
public sealed class MessagesTests : IDisposable
{
    private const string Article = "The mayor said the strike on the harbour was an outrage. Nobody answered.";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Messages_that_nobody_can_hear_cost_nothing()
    {
        folder.With("a.txt", Article).With("b.txt", "");
        Call heard = Call.Of("annotate", folder.Path);
        Call unheard = Call.In(given => new Surroundings(given.Input, given.Output, new DeafWriter()) { Clock = given.Clock }, "annotate", folder.Path);
        Assert.Equal((1, heard.Output), (unheard.Status, unheard.Output));
    }

    [Fact]
    public void A_line_end_in_a_name_makes_no_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names have no line ends there.");
        folder.With("a.txt", Article).With("b\nskipped  c.txt: forged.txt", "");
        Call call = Call.Of("annotate", folder.Path, "-o", folder["out\n5 read.jsonl"]);
        Assert.Equal(2, call.Error.TrimEnd('\n').Split('\n').Count(line => line.StartsWith("skipped", StringComparison.Ordinal) || line.StartsWith("1 read", StringComparison.Ordinal)));
        Assert.DoesNotContain("\n5 read", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\nskipped  c.txt", call.Error, StringComparison.Ordinal);
        Call none = Call.Of("annotate", folder["none\nStopped."]);
        Assert.Single(none.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void What_is_wrong_in_a_lexicon_stands_line_by_line()
    {
        folder.With("a.txt", Article).With("words.yaml", "title: x\ncolour: red\ncontrasts: []\n");
        Assert.True(Call.Of("annotate", folder.Path, "--lexicon", folder["words.yaml"]).Error.TrimEnd('\n').Split('\n').Length > 2);
    }

    [Theory, InlineData("compare tone"), InlineData("kwic strike")]
    public void Tables_for_programs_steer_no_terminal_and_keep_everything_in_a_file(string command)
    {
        const string Rows = "{\"id\":\"a\\u001b[31m\\u0007\\u009b\\u202e\",\"outlet\":\"Ti\\u001bde\",\"text\":\"" + Article + "\"}\n";
        string[] call = [.. command.Split(' '), folder.With("event.jsonl", Rows)["event.jsonl"], "--format", "csv"];
        Call seen = Call.In(given => given with { OutputIsTerminal = true }, call);
        Assert.Equal(0, seen.Status);
        Assert.DoesNotContain(seen.Output, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
        Assert.Contains("Ti\uFFFDde", seen.Output, StringComparison.Ordinal);
        Call.Of([.. call, "-o", folder["rows.csv"]]);
        Assert.Contains("Ti\u001bde", File.ReadAllText(folder["rows.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_turns_a_line_round_is_not_passed_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The name is made of signs that Windows has elsewhere.");
        folder.With("a.txt", Article).With("b\u202Etxt.exe\u2066.txt", "");
        Assert.DoesNotContain(Call.Of("annotate", folder.Path).Error, c => c is '\u202E' or '\u2066');
    }

    [Theory]
    [InlineData("articles.csv", "This file cannot be opened")]
    [InlineData("b.txt", "This file cannot be read")]
    public void A_pipe_in_a_folder_is_told_and_not_waited_for(string name, string told)
    {
        Links.Pipe(folder.With("a.txt", Article)[name]);
        Call call = Call.Of("annotate", folder.Path);
        Assert.Equal(1, call.Status);
        Assert.Contains($"skipped  {name}: {told}", call.Error, StringComparison.Ordinal);
        Assert.Contains("is a pipe or a device", call.Error, StringComparison.Ordinal);
        Assert.Single(call.Output.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("compare speakers FOLDER --as side", "event/sides.yaml")]
    [InlineData("report FOLDER", "event/sides.yaml")]
    [InlineData("annotate PIPE", "p.jsonl")]
    [InlineData("annotate PIPE", "p.csv")]
    [InlineData("annotate FOLDER --lexicon PIPE", "p.yaml")]
    [InlineData("lexicon check PIPE", "p.yaml")]
    [InlineData("lexicon import PIPE", "p.dic")]
    [InlineData("tone --lines PIPE", "p.txt")]
    [InlineData("render PIPE", "p.ipynb")]
    public void A_pipe_as_input_is_refused_with_a_sentence(string command, string name)
    {
        Links.Pipe(folder.With("event/a.txt", Article)[name]);
        Call call = Call.Of([.. command.Split(' ').Select(word => word == "PIPE" ? folder[name] : word == "FOLDER" ? folder["event"] : word)]);
        Assert.Equal(2, call.Status);
        Assert.Contains("is a pipe or a device", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault", call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_would_take_memory_without_bound_is_left_out_and_the_others_are_written()
    {
        string lines = string.Concat(Enumerable.Repeat("a\n", 300_001)), marks = string.Concat(Enumerable.Repeat("“a” said ", 80_001));
        folder.With("1.txt", lines).With("2.txt", marks).With("3.txt", Article);
        Call call = Call.Of("annotate", folder.Path);
        Assert.Equal(1, call.Status);
        Assert.Equal(
            ["1: This article has more than 300,000 lines, which no article has; it was left out.",
                "2: This article has more than 80,000 stretches in quotation marks, which no article has; it was left out."],
            call.Error.Split('\n').Where(line => line.StartsWith("skipped", StringComparison.Ordinal)).Select(line => line["skipped  ".Length..]));
        Assert.Single(call.Output.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("1 read, 2 skipped", call.Summary, StringComparison.Ordinal);
    }

    private sealed class DeafWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => throw new IOException("No space left on device");
    }
}
