namespace Parallax.Tests;

public sealed class ReportCommandTests
{
    [Fact]
    public void The_five_real_articles_become_one_page()
    {
        using TempFolder folder = new();
        Call call = Call.Of("report", SharedData.Path("corpora/baghdad"), "-o", folder["baghdad.html"]);
        Assert.Equal(0, call.Status);
        string page = File.ReadAllText(folder["baghdad.html"]);
        Assert.StartsWith("<!doctype html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Rudaw English", page, StringComparison.Ordinal);
        Assert.StartsWith("5 read, 0 skipped", call.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_name_the_page_goes_to_standard_output()
    {
        using TempFolder folder = new();
        Call call = Call.Of("report", folder.With("a.txt", "A ferry sank off the coast.").Path);
        Assert.Contains("A ferry sank off the coast.", call.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ferries, all winter", "<h1>Ferries, all winter</h1>")]
    [InlineData("<b>", "<h1>&lt;b&gt;</h1>")]
    public void The_title_is_the_users(string title, string heading)
    {
        using TempFolder folder = new();
        Call call = Call.Of("report", folder.With("a.txt", "A ferry sank off the coast.").Path, "--title", title);
        Assert.Contains(heading, call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notes_of_articles_stand_on_the_page_that_counts_them()
    {
        using TempFolder folder = new();
        Call call = Call.Of("report", folder.With("a.txt", "Ada Bell said: “The ferry sank off the coast.\n\nRain fell.\n").Path, "-o", folder["page.html"]);
        Assert.Contains("1 note in the output", call.Summary, StringComparison.Ordinal);
        Assert.Contains("Quotation mark never closed", File.ReadAllText(folder["page.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_beside_its_articles_is_none_of_them()
    {
        using TempFolder folder = new();
        string corpus = folder.With("a.txt", "A ferry sank off the coast.").Path;
        Assert.StartsWith("1 read", Call.Of("report", corpus, "-o", folder["report.html"]).Summary, StringComparison.Ordinal);
        Call again = Call.Of("report", corpus, "-o", folder["report.html"]);
        Assert.Equal(0, again.Status);
        Assert.StartsWith("1 read, 0 skipped", again.Summary, StringComparison.Ordinal);
    }
}
