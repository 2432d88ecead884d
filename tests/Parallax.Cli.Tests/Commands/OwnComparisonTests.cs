using System.Text;

namespace Parallax.Tests;

/// <summary>A comparison is one descriptor: whoever describes one finds it wherever the kit's own are.</summary>
public sealed class OwnComparisonTests
{
    private const string Rows = """
        {"id":"one","outlet":"Tide","text":"A ferry sank near the old pier on Monday. Nobody was hurt."}
        {"id":"two","outlet":"The Harbour","text":"The ferry Alda sank. Divers found her on Tuesday, and a crane will lift her."}

        """;

    private static readonly Comparison Own = new Comparison<IReadOnlyList<AnnotatedArticle>>("lengths", "how long articles are")
    {
        TakesRows = false,
        Options = [new("unit", "count words or sentences.", "words", "sentences")],
        Measure = asked => asked.Corpus.Articles,
        Table = articles => new Table(
            "lengths",
            "Words of each article.",
            ["Article", new TableColumn("Words", IsNumber: true)],
            [new TableSection(null, [.. articles.Select(article => new TableRow(article.Article.Outlet.Name, [$"{article.Words}"]))])],
            TidyRows.Of(articles, _ => Concordance.Empty, [("article", article => article.Article.Id), ("words", article => article.Words)])),
        Finding = articles => $"The longest has {articles.Max(article => article.Words)} words.",
        Settings = _ => [new Setting("words", "between spaces")],
    };

    [Fact]
    public void The_command_makes_it()
    {
        (int status, string output) = Run("compare", "lengths", "-", "--format", "csv", "--unit", "words");
        Assert.Equal(0, status);
        Assert.Equal("article,words,places\none,12,\ntwo,15,\n", output);
    }

    [Fact]
    public void The_help_names_it_and_its_option()
    {
        string help = string.Join(' ', Run("compare", "--help").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("lengths (how long articles are)", help, StringComparison.Ordinal);
        Assert.Contains("Of lengths: count words or sentences.", help, StringComparison.Ordinal);
        Assert.Contains("drift or lengths", help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_has_its_section_with_finding_contents_and_provenance()
    {
        string page = new Report(Corpus(), new ReportOptions { Comparisons = [Own] }).ToHtml();
        Assert.Contains("<a href=\"#lengths\">How long articles are</a>", page, StringComparison.Ordinal);
        Assert.Contains("<section id=\"lengths\"", page, StringComparison.Ordinal);
        Assert.Contains("<p>The longest has 15 words.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Lengths</dt><dd>Words: between spaces.</dd>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_shows_it()
    {
        string shown = Corpus().Compare(Own).ToHtml();
        Assert.Contains("Words of each article.", shown, StringComparison.Ordinal);
        Assert.Contains(">15</td>", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_that_is_not_there_is_said_with_those_that_are() =>
        Assert.Contains("What can: events, voices, terms,", Assert.Throws<ArgumentException>(() => Corpus().Compare("lengths")).Message, StringComparison.Ordinal);

    private static AnnotatedCorpus Corpus() =>
        new Corpus("ferry", [.. CorpusReader.Stream(new MemoryStream(Encoding.UTF8.GetBytes(Rows)), new(), _ => { })], []).Annotate();

    private static (int Status, string Output) Run(params string[] arguments)
    {
        using MemoryStream output = new();
        Surroundings surroundings = new(() => new MemoryStream(Encoding.UTF8.GetBytes(Rows)), output, TextWriter.Null)
        {
            Clock = new HandClock(),
            Comparisons = [DriftComparison(), Own],
        };
        return (CommandLine.Run(arguments, surroundings), Encoding.UTF8.GetString(output.ToArray()));
    }

    private static Comparison DriftComparison() => Comparisons.All.Single(known => known.Name == "drift");
}
