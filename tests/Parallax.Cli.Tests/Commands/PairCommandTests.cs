using System.Text.Json;

namespace Parallax.Tests;

public sealed class PairCommandTests
{
    private const string Shared = "The ferry between Norrhaven and the outer islands stopped at noon on Tuesday after the storm damaged both ramps.";

    [Fact]
    public void Two_articles_stand_in_two_columns()
    {
        using TempFolder folder = new();
        Call call = Call.Of("pair", Corpus(folder), "1", "2");
        Assert.Equal(0, call.Status);
        Assert.Contains("4 of 5 sentences", call.Output, StringComparison.Ordinal);
        Assert.All(call.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Articles_are_named_by_id_too()
    {
        using TempFolder folder = new();
        JsonElement pair = JsonDocument.Parse(Call.Of("pair", Corpus(folder), "b", "a", "--format", "json").Output).RootElement;
        Assert.Equal(("b", "a"), (pair.GetProperty("a").GetProperty("id").GetString(), pair.GetProperty("b").GetProperty("id").GetString()));
    }

    [Fact]
    public void Into_a_file_goes_a_page()
    {
        using TempFolder folder = new();
        Call call = Call.Of("pair", Corpus(folder), "1", "2", "-o", folder["pair.html"]);
        Assert.Equal(0, call.Status);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(folder["pair.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9", "There is no article '9'")]
    [InlineData("c", "Its numbers are 1 to 2, its ids a, b.")]
    [InlineData("a", "cannot be set beside itself")]
    public void An_article_that_cannot_be_shown_is_named(string other, string says)
    {
        using TempFolder folder = new();
        Call call = Call.Of("pair", Corpus(folder), "1", other);
        Assert.Equal(2, call.Status);
        Assert.Contains(says, call.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_has_its_pairs_beside_it_and_those_of_an_earlier_run_are_replaced()
    {
        using TempFolder folder = new();
        string corpus = Corpus(folder);
        using TempFolder output = new();
        string old = Path.Combine(output["my report.pairs"], "7-9.html"), own = Path.Combine(output["my report.pairs"], "notes.txt");
        Assert.Equal(0, Call.Of("report", corpus, "-o", output["my report.html"]).Status);
        string page = Path.Combine(output["my report.pairs"], "1-2.html");
        Assert.Contains("../my%20report.html#shared", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Contains("./my%20report.pairs/1-2.html", File.ReadAllText(output["my report.html"]), StringComparison.Ordinal);
        File.Copy(page, old);
        File.WriteAllText(own, "mine");
        Assert.Equal(0, Call.Of("report", corpus, "-o", output["my report.html"]).Status);
        Assert.False(File.Exists(old));
        Assert.Equal("mine", File.ReadAllText(own));
    }

    [Fact]
    public void Somebody_elses_files_are_left_and_the_report_says_that_no_pairs_were_written()
    {
        using TempFolder folder = new();
        using TempFolder output = new();
        string other = Path.Combine(Directory.CreateDirectory(output["r.pairs"]).FullName, "1-2.html");
        File.WriteAllText(other, "a page of my own");
        Call call = Call.Of("report", Corpus(folder), "-o", output["r.html"]);
        Assert.Contains("No pages of pairs were written: ", call.Error, StringComparison.Ordinal);
        Assert.Equal("a page of my own", File.ReadAllText(other));
        Assert.DoesNotContain("r.pairs/", File.ReadAllText(output["r.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_file_there_are_no_pairs_and_the_report_says_so()
    {
        using TempFolder folder = new();
        Call call = Call.Of("report", Corpus(folder), "-o", "-");
        Assert.Contains("No pages of pairs were written: ", call.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(".pairs/", call.Output, StringComparison.Ordinal);
    }

    private static string Corpus(TempFolder folder)
    {
        string[] common =
        [
            Shared, "Harbour minister Lena Strand said the closure was a reckless blow to the fishing towns of the northern coast.",
            "Repair crews from Vestmark will inspect the damaged ramps before the winter timetable begins.",
            "Passengers with tickets for the weekend may travel by the mail boat from Sundvik instead.",
        ];
        string text = string.Join("\n\n", common);
        return folder.With("a.txt", "A choir of retired pilots sang on the quay.\n\n" + text).With("b.txt", text + "\n\nSheep prices rose by a tenth.").Path;
    }
}
