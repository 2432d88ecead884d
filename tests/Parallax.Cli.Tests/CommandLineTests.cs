using System.CommandLine;

namespace Parallax.Tests;

public sealed class CommandLineTests
{
    private const string Known = "report, annotate, compare, pair, kwic, tone, wording, lexicon, diff, rules, render";
    private const string Comparable =
        "events, voices, terms, ladder, labels, speakers, persons, agents, numbers, headlines, reprints, coverage, drift, keyness, wording or tone";

    public static TheoryData<string> Commands =>
        ["report", "annotate", "compare", "pair", "kwic", "tone", "wording", "lexicon", "diff", "rules", "render"];

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_teaches_by_example(string command)
    {
        Call call = Call.Of(command, "--help");
        Assert.Equal(0, call.Status);
        Assert.Contains($"Examples:\n  parallax {command} ", call.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Empty(call.Error);
    }

    [Fact]
    public void The_help_shows_one_example_of_each_command_and_what_the_status_means()
    {
        Call call = Call.Of("--help");
        Assert.All(Commands, command => Assert.Contains($"  parallax {command.Data} ", call.Output, StringComparison.Ordinal));
        Assert.Contains("2 on a wrong call", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Examples_are_calls_that_are_understood()
    {
        RootCommand root = CommandLine.Root(new(() => Stream.Null, Stream.Null, TextWriter.Null));
        foreach ((string example, _) in root.Subcommands.OfType<TaughtCommand>().SelectMany(command => command.Examples))
        {
            string own = example[(example.IndexOf("parallax ", StringComparison.Ordinal) + "parallax ".Length)..].Split(" > ")[0].Split(" | ")[0];
            Assert.Empty(root.Parse(own).Errors);
        }
    }

    [Theory]
    [InlineData("annotate", 1)]
    [InlineData("anotate", 11)]
    [InlineData(null, 11)]
    public void Only_the_command_that_is_called_is_made(string? called, int made) =>
        Assert.Equal(made, CommandLine.Root(new(() => Stream.Null, Stream.Null, TextWriter.Null), called).Subcommands.Count);

    [Fact]
    public void The_version_is_told()
    {
        Call call = Call.Of("--version");
        Assert.Equal(0, call.Status);
        Assert.Matches(@"^\d+\.\d+\.\d+", call.Output);
    }

    [Theory]
    [InlineData("", $"Name a command: {Known}. 'parallax --help' shows each with an example.")]
    [InlineData("anotate x", $"There is no command 'anotate'. Did you mean 'annotate'? The commands are {Known}. 'parallax --help' shows each with an example.")]
    [InlineData("frobnicate", $"There is no command 'frobnicate'. The commands are {Known}. 'parallax --help' shows each with an example.")]
    [InlineData("compare colours x", $"'colours' cannot be compared. What can: {Comparable}. 'parallax compare --help' shows how.")]
    [InlineData("compare term x", $"'term' cannot be compared. Did you mean 'terms'? What can: {Comparable}. 'parallax compare --help' shows how.")]
    [InlineData("compare", $"'compare' needs WHAT: {Comparable}. 'parallax compare --help' shows how.")]
    [InlineData("compare tone", "'compare' needs CORPUS: a folder of articles, a .csv or .jsonl file, or - for JSON lines on standard input. 'parallax compare --help' shows how.")]
    [InlineData("compare tone x --formt csv", "There is no option '--formt' for 'compare'. Did you mean '--format'? It knows --output, --lexicon, --speech-only, --reprints, --event, --format, --by, --measure, --voice, --block, --as, --against, --phrases, --names, --prior, --all. 'parallax compare --help' shows how.")]
    [InlineData("compare tone x --format cvs", "--format cannot be 'cvs'. It can be table, csv or json. 'parallax compare --help' shows how.")]
    [InlineData("compare tone x --by country", "--by cannot be 'country'. It can be article, outlet, side, event, month, day or actor. 'parallax compare --help' shows how.")]
    [InlineData("compare terms x --voice passive", "--voice cannot be 'passive'. It can be all, own, attributed, quoted or uncredited. 'parallax compare --help' shows how.")]
    [InlineData("compare terms x --block title", "--block cannot be 'title'. It can be all, headline or body. 'parallax compare --help' shows how.")]
    [InlineData("compare tone x --voice own", "--voice own is for terms or keyness, not for tone. 'parallax compare --help' shows how.")]
    [InlineData("compare voices x --block headline", "--block headline is for terms, not for voices. 'parallax compare --help' shows how.")]
    [InlineData("compare speakers x --measure balance", "--measure balance is for terms, not for speakers. 'parallax compare --help' shows how.")]
    [InlineData("compare colours x --by outlet", $"'colours' cannot be compared. What can: {Comparable}. 'parallax compare --help' shows how.")]
    [InlineData("compare drift x --by outlet", "--by outlet is not for drift, which has rows of its own. 'parallax compare --help' shows how.")]
    [InlineData("compare tone x --as person", "--as person is for speakers, not for tone. 'parallax compare --help' shows how.")]
    [InlineData("compare tone x --format", "--format needs a value: how to print it: table, csv or json. 'parallax compare --help' shows how.")]
    [InlineData("report a b", "'b' is one word too many for 'report'. A name with spaces needs quotation marks around it. 'parallax report --help' shows how.")]
    [InlineData("tone", "'tone' needs what to score: --lines FILE or --targets FILE; - in place of FILE is standard input. 'parallax tone --help' shows how.")]
    [InlineData("render", "'render' needs NOTEBOOK: a .ipynb file with C# cells. 'parallax render --help' shows how.")]
    public void A_wrong_call_gets_a_sentence(string arguments, string sentence)
    {
        Call call = Call.Of(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(sentence + "\n", call.Error);
        Assert.Equal(2, call.Status);
        Assert.Empty(call.Output);
    }

    [Theory]
    [InlineData("annotate", "/nowhere/at/all")]
    [InlineData("report", "/nowhere/at/all")]
    [InlineData("compare tone", "/nowhere/at/all")]
    [InlineData("tone --lines", "/nowhere/at/all")]
    [InlineData("render", "/nowhere/at/all.ipynb")]
    public void What_is_not_there_is_named(string command, string path)
    {
        Call call = Call.Of([.. command.Split(' '), path]);
        Assert.Contains($"'{path}'", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", call.Error, StringComparison.Ordinal);
        Assert.Equal(2, call.Status);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_told_before_any_work()
    {
        using TempFolder folder = new();
        folder.With("event/a.txt", "A ferry sank.");
        Call nowhere = Call.Of("annotate", folder["event"], "-o", folder["none/x.jsonl"]);
        Assert.Equal((2, $"The folder of the output '{folder["none/x.jsonl"]}' does not exist. Create it first, or name another place.\n"), (nowhere.Status, nowhere.Error));
        Call isFolder = Call.Of("report", folder["event"], "-o", folder["event"]);
        Assert.Equal((2, $"The output '{folder["event"]}' is a folder; name a file in it.\n"), (isFolder.Status, isFolder.Error));
    }

    [Theory, InlineData("annotate"), InlineData("report"), InlineData("compare tone")]
    public void What_is_read_is_never_written_over(string command)
    {
        using TempFolder folder = new();
        const string Row = "{\"id\":\"a\",\"text\":\"A ferry sank near the old pier.\"}\n";
        folder.With("event.jsonl", Row);
        Call call = Call.Of([.. command.Split(' '), folder["event.jsonl"], "-o", folder["event.jsonl"]]);
        Assert.Equal((2, $"The output '{folder["event.jsonl"]}' is a file that is read here. Name another place, or it would be lost.\n"), (call.Status, call.Error));
        Assert.Equal(Row, File.ReadAllText(folder["event.jsonl"]));
    }

    [Fact]
    public void A_lexicon_that_cannot_be_read_is_told()
    {
        using TempFolder folder = new();
        folder.With("a.txt", "A ferry sank.").With("broken.yaml", "contrasts: [");
        Call missing = Call.Of("annotate", folder.Path, "--lexicon", folder["none.yaml"]);
        Assert.Equal(2, missing.Status);
        Assert.Contains("none.yaml", missing.Error, StringComparison.Ordinal);
        Call broken = Call.Of("annotate", folder.Path, "--lexicon", folder["broken.yaml"]);
        Assert.Equal(2, broken.Status);
        Assert.Contains("broken.yaml", broken.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Stopping_leaves_no_trace_but_a_word()
    {
        using TempFolder folder = new();
        Call call = Call.Stopped("annotate", folder.With("a.txt", "A ferry sank.").Path);
        Assert.Equal((130, "Stopped.\n"), (call.Status, call.Error));
    }
}
