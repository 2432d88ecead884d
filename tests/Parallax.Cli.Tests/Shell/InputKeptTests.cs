namespace Parallax.Tests;

/// <summary>Output never destroys input, by whatever name it is given.</summary>
public sealed class InputKeptTests : IDisposable
{
    private const string Row = "{\"id\":\"a\",\"text\":\"A ferry sank near the old pier.\"}\n";
    private const string Article = "A ferry sank near the old pier. Nobody was hurt.";
    private readonly TempFolder folder = new();

    public InputKeptTests() => folder.With("event.jsonl", Row).With("event/01-tide.txt", Article).With("event/inner/02-gull.txt", Article)
        .With("event/articles.csv", "file,outlet\n01-tide.txt,Tide\ninner/02-gull.txt,Gull\n").With("event/sides.yaml", "Port:\n  - Harbour Office\n")
        .With("event/corrections.jsonl", "{}\n").With("lines.txt", "Good.\n").With("words.dic", "%\n1\tport\n%\nferry\t1\n").With("n.ipynb", "{}");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("annotate")]
    [InlineData("report")]
    [InlineData("compare tone")]
    [InlineData("kwic ferry")]
    public void Links_are_the_file_that_they_lead_to(string command)
    {
        File.CreateSymbolicLink(folder["soft.jsonl"], folder["event.jsonl"]);
        Links.Hard(folder["event.jsonl"], folder["hard.jsonl"]);
        Directory.CreateSymbolicLink(folder["linked"], folder.Path);
        foreach (string output in new[] { "event.jsonl", "soft.jsonl", "hard.jsonl", "linked/event.jsonl" })
            Refused([.. command.Split(' '), folder["event.jsonl"], "-o", folder[output]], folder[output]);
        Refused([.. command.Split(' '), folder["linked/soft.jsonl"], "-o", folder["hard.jsonl"]], folder["hard.jsonl"]);
        Assert.Equal(Row, File.ReadAllText(folder["event.jsonl"]));
    }

    [Theory]
    [InlineData("01-tide.txt")]
    [InlineData("inner/02-gull.txt")]
    [InlineData("articles.csv")]
    [InlineData("sides.yaml")]
    [InlineData("corrections.jsonl")]
    public void Articles_and_companions_of_a_corpus_are_inputs(string file)
    {
        string before = File.ReadAllText(folder["event/" + file]);
        Refused(["report", folder["event"], "-o", folder["event/" + file]], folder["event/" + file]);
        Links.Hard(folder["event/" + file], folder["elsewhere"]);
        Refused(["compare", "tone", folder["event"], "-o", folder["elsewhere"]], folder["elsewhere"]);
        Assert.Equal(before, File.ReadAllText(folder["event/" + file]));
    }

    [Fact]
    public void Lexicons_lines_dictionaries_and_notebooks_are_inputs()
    {
        Refused(["annotate", folder["event"], "--lexicon", folder["words.dic"], "-o", folder["words.dic"]], folder["words.dic"]);
        Refused(["tone", "--lines", folder["lines.txt"], "-o", folder["lines.txt"]], folder["lines.txt"]);
        Refused(["lexicon", "import", folder["words.dic"], "-o", folder["words.dic"]], folder["words.dic"]);
        Refused(["render", folder["n.ipynb"], "-o", folder["n.ipynb"]], folder["n.ipynb"]);
        Assert.Equal("Good.\n", File.ReadAllText(folder["lines.txt"]));
    }

    [Theory, InlineData("annotate -"), InlineData("tone --lines -")]
    public void Standard_input_is_the_file_that_it_comes_from(string command)
    {
        string path = folder["event.jsonl"];
        Call call = Call.In(given => given with { InputStatus = FileStatus.Of(path) }, [.. command.Split(' '), "-o", path]);
        Assert.Equal((2, Sentence($"'{path}'")), (call.Status, call.Error));
    }

    [Fact]
    public void Standard_output_is_the_file_that_it_goes_to()
    {
        Call call = Call.In(given => given with { OutputStatus = FileStatus.Of(folder["event.jsonl"]) }, "annotate", folder["event.jsonl"]);
        Assert.Equal((2, Sentence("stream")), (call.Status, call.Error));
        Assert.Empty(call.Output);
    }

    [Fact]
    public void A_page_and_a_table_written_beside_the_articles_can_be_written_again()
    {
        foreach (string output in new[] { "page.html", "tone.csv" })
        {
            string[] call = [.. output == "page.html" ? new[] { "report" } : ["compare", "tone", "--format", "csv"], folder["event"], "-o", folder["event/" + output]];
            Assert.Equal(0, Call.Of(call).Status);
            Assert.DoesNotContain("is read here", Call.Of(call).Error, StringComparison.Ordinal);
        }
    }

    private static string Sentence(string output) => $"The output {output} is a file that is read here. Name another place, or it would be lost.\n";

    private static void Refused(string[] arguments, string output)
    {
        Call call = Call.Of(arguments);
        Assert.Equal((2, Sentence($"'{output}'")), (call.Status, call.Error));
    }
}
