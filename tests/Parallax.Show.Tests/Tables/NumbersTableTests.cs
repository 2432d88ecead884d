namespace Parallax.Tests;

/// <summary>Numbers side by side, and one table an event.</summary>
public sealed class NumbersTableTests
{
    private static readonly ArticleAnnotator Annotator = new();

    [Fact]
    public void Few_articles_stand_side_by_side_with_who_says_so()
    {
        Table table = Sarnik(2).Numbers().Table();
        Assert.Equal(["What is counted", "Outlet 1", "Outlet 2", "Together"], table.Columns.Select(column => column.Heading));
        TableRow row = Assert.Single(table.Sections.Single(section => section.Heading == "Numbers that differ").Rows);
        Assert.Equal("People killed", row.Head.Parts[0].Text);
        Assert.Equal(["three", "four", "differ"], row.Cells.Select(cell => cell.Parts[0].Text));
        Assert.All(row.Cells.Take(2), cell => Assert.Single(cell.Parts[0].Places!));
    }

    [Theory]
    [InlineData("three people", "three people", "; the numbers for each agree.")]
    [InlineData("three people", "four people", "; in one the numbers differ.")]
    [InlineData("three people", "two commanders", "; in one the smaller number may be part of the larger.")]
    public void The_title_says_how_the_numbers_stand(string first, string second, string ending)
    {
        string[] killed = [first, second];
        Table table = Corpus([.. killed.Select((who, i) => new Article($"{i}", new Outlet($"Outlet {i}"), $"A drone strike on the market in Sarnik killed {who} on Tuesday."))]).Numbers().Table();
        Assert.EndsWith(ending, table.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_articles_stand_behind_each_number()
    {
        Table table = Sarnik(8).Numbers().Table();
        Assert.Equal(["Number", "Where", "Who says so"], table.Columns.Select(column => column.Heading));
        TableSection killed = Assert.Single(table.Sections, section => section.Heading!.StartsWith("People killed", StringComparison.Ordinal));
        Assert.Contains("differ", killed.Heading, StringComparison.Ordinal);
        Assert.Equal(["three", "four"], killed.Rows.Select(row => row.Head.Parts[0].Text));
        Assert.Equal(8, killed.Rows.Sum(row => row.Cells[0].Parts.Count));
    }

    [Fact]
    public void Programs_get_a_row_for_each_number_with_its_ends_and_its_place()
    {
        TidyRows tidy = Sarnik(2).Numbers().Table().Tidy;
        Assert.Equal(["thing", "relation", "counted", "about", "agreement", "article", "outlet", "date", "text", "low", "high", "bound", "noun", "scopes", "voice", "speaker", "block"], tidy.Names);
        Assert.All(tidy.Rows, row => Assert.Equal(tidy.Names.Count, row.Values.Count));
        Assert.All(tidy.Rows, row => Assert.Single(row.Places));
    }

    [Fact]
    public void Each_event_has_a_table_with_its_name_and_rows_name_it()
    {
        AnnotatedCorpus two = Corpus([.. Articles(2, "market"), .. Articles(2, "bridge")]);
        IReadOnlyList<Table> tables = two.Events().Tables(corpus => corpus.Numbers().Table()).Tables;
        Assert.Equal(["market (2 articles)", "bridge (2 articles)"], tables.Select(table => table.Title.Split(':')[0]));
        Assert.All(tables, table => Assert.Equal("event", table.Tidy.Names[0]));
        Assert.Equal(["bridge", "market"], tables.SelectMany(table => table.Tidy.Rows).Select(row => (string)row.Values[0]!).Distinct().Order());
        Assert.Empty(tables[0].Settings);
        Assert.Contains(tables[1].Settings, setting => setting.Name == "events");
    }

    [Fact]
    public void A_figure_draws_a_dot_for_each_number_with_its_place()
    {
        Numbers numbers = Sarnik(2).Numbers();
        Figure figure = numbers.Figure();
        Assert.Equal([3, 4], figure.Marks.OfType<PointMark>().Select(mark => mark.At));
        Assert.All(figure.Marks, mark => Assert.Single(mark.Places!));
        Assert.Contains("People killed", figure.ToSvg(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_has_a_section_on_numbers()
    {
        string html = Report.Of(Sarnik(2)).ToHtml();
        Assert.Contains("id=\"numbers\"", html, StringComparison.Ordinal);
        Assert.Contains("Numbers that differ", html, StringComparison.Ordinal);
    }

    private static AnnotatedCorpus Sarnik(int articles) => Corpus([.. Articles(articles, null)]);

    private static IEnumerable<Article> Articles(int count, string? told) => Enumerable.Range(1, count).Select(i => new Article(
        $"{told}{i}", new Outlet($"Outlet {i}"), $"A drone strike on the {told ?? "market"} in Sarnik killed {(i == 1 ? "three" : "four")} people on Tuesday. Shops in street {i} stayed closed.")
    {
        Date = "2026-05-13",
        Event = told,
    });

    private static AnnotatedCorpus Corpus(params Article[] articles) => new(new Corpus("test", articles, []), [.. articles.Select(Annotator.Annotate)], []);
}
