namespace Parallax.Tests;

public sealed class CoverageShownTests
{
    private static readonly Coverage Coverage = Corpus(
        "Seven trawlers sank off Ostholm on Tuesday. The harbour master Jonas Ebel blamed the storm. Repairs will cost four million crowns.",
        "On Tuesday seven trawlers sank off Ostholm. Repairs cost 4 million crowns. Snow is expected above the tree line.",
        "Off Ostholm seven trawlers sank on Tuesday. A bakery won a prize for its rye bread.").Coverage();

    [Fact]
    public void A_field_holds_the_words_of_a_statement_and_opens_onto_them()
    {
        Figure figure = Coverage.Figure();

        Assert.Equal(["3 texts", "2 texts"], figure.Rows.Select(row => row.Detail));
        Assert.Equal(["1", "2", "3"], figure.Panels.Select(panel => Assert.Single(panel.Heading)));
        Assert.Equal([(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)], figure.Marks.Select(mark => (mark.Row, mark.Panel)));
        Assert.All(figure.Marks.Cast<CellMark>(), cell => Assert.Equal(cell.Places!.Words.ToString(System.Globalization.CultureInfo.InvariantCulture), cell.Text));
        Assert.StartsWith("1 Outlet 0: 6 words from 71\u00A0% of its words on, found in 2 independent texts: Repairs", figure.Marks[3].Reading, StringComparison.Ordinal);
        Assert.Contains("missed: ", figure.Caption.ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_matrix_has_a_dash_where_nothing_was_found()
    {
        Table table = Coverage.Table();

        Assert.Equal(["3", "7", "7", "7"], table.Sections[0].Rows[0].Cells.Select(cell => Assert.Single(cell.Parts).Text));
        Assert.Equal("–", Assert.Single(table.Sections[0].Rows[1].Cells[^1].Parts).Text);
        Assert.Equal(5, table.Tidy.Rows.Count);
    }

    [Fact]
    public void The_list_names_article_statement_texts_and_nearest_sentence()
    {
        Table table = Coverage.NotFoundTable();

        TableSection section = Assert.Single(table.Sections);
        Assert.StartsWith("3 Outlet 2, no date, 16 words", section.Heading, StringComparison.Ordinal);
        Assert.StartsWith("Repairs", section.Rows[0].Head.Parts[0].Text, StringComparison.Ordinal);
        Assert.Equal("which came first is not known", section.Rows[0].Head.Detail);
        Assert.Equal("2", section.Rows[0].Cells[0].Parts[0].Text);
        Assert.DoesNotContain("omit", table.ToText(100), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Coverage.NotFoundTable(mostOfAnArticle: 0).Sections);
    }

    [Fact]
    public void Each_article_is_shown_in_its_own_order()
    {
        Table table = Coverage.OrderTable();

        Assert.Equal([2, 2, 1], table.Sections.Select(section => section.Rows.Count));
        Assert.Equal(["0\u00A0%", "71\u00A0%"], table.Sections[0].Rows.Select(row => row.Cells[0].Parts[0].Text));
    }

    [Fact]
    public void All_tables_of_rows_have_the_same_names() => Assert.Single(
        new[] { Coverage.Table(), Coverage.NotFoundTable(), Coverage.OrderTable() }.Select(table => string.Join(',', table.Tidy.Names)).Distinct(StringComparer.Ordinal));

    [Fact]
    public void Nothing_in_common_is_said()
    {
        Coverage nothing = Corpus("Seven trawlers sank off Ostholm.", "Snow is expected above the tree line.").Coverage();

        Assert.Equal("No statement was found in more than one article.", nothing.Table().Title);
        Assert.Equal("Nothing to list as not found.", nothing.NotFoundTable().Title);
        Assert.Empty(nothing.Figure().Marks);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        string[] texts = [.. Enumerable.Range(0, 3).Select(i => "Seven trawlers <script>alert(1)</script> sank off Ostholm on Tuesday \"><img src=x onerror=alert(1)>. "
            + (i < 2 ? "Repairs will cost four million <svg onload=alert(1)> crowns." : "Rain fell."))];
        Coverage coverage = new Corpus("hostile", [.. texts.Select((text, i) => new Article($"{i}", new Outlet($"\"><b>{i}"), text))], []).Annotate().Coverage();

        Assert.NotEmpty(coverage.Statements);
        foreach (string html in (string[])[coverage.Figure().ToHtml(), coverage.NotFoundTable().ToHtml(), coverage.OrderTable().ToHtml()])
        {
            AngleSharp.Dom.IDocument page = Hostile.Parse(html);
            Hostile.AssertHarmless(page);
            Hostile.AssertLinked(page);
        }
    }

    private static AnnotatedCorpus Corpus(params string[] texts) =>
        ArticleBuilder.Corpus(texts.Select((text, i) => ArticleBuilder.Article(text, $"{i}", $"Outlet {i}")));
}
