using System.Text.Json;
using Microsoft.DotNet.Interactive.Formatting;

namespace Parallax.Tests;

/// <summary>The genuine registry of .NET Interactive finds the kit's formatters without a reference to it in the kit.</summary>
public sealed class FormatterConventionTests
{
    [Fact]
    public void A_table_is_shown_as_HTML_and_text()
    {
        Table table = Samples.Strip.Table();
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Table)).Order());
        Assert.Equal(table.ToHtml(), table.ToDisplayString("text/html"));
        Assert.Equal(table.ToText(), table.ToDisplayString("text/plain"));
    }

    [Fact]
    public void A_figure_is_shown_as_HTML_with_caption_and_table_and_by_plotly_where_that_is_asked_for()
    {
        Figure figure = Samples.Strip.Figure();
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Figure)).Order());
        Assert.Equal(figure.ToHtml(), figure.ToDisplayString("text/html"));
        using JsonDocument json = JsonDocument.Parse(figure.ToDisplayString("application/vnd.plotly.v1+json"));
        Assert.True(json.RootElement.TryGetProperty("data", out _) && json.RootElement.TryGetProperty("layout", out _));
    }

    [Fact]
    public void Marked_articles_and_reports_are_shown_as_HTML()
    {
        MarkedArticle article = Samples.Articles[0].Marked();
        Report report = new(Samples.Corpus);
        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(typeof(MarkedArticle)));
        Assert.Equal(article.ToHtml(), article.ToDisplayString("text/html"));
        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(typeof(Report)));
        Assert.Equal(report.ToHtml(), report.ToDisplayString("text/html"));
    }

    [Fact]
    public void A_figure_as_text_is_its_title_and_the_first_rows_of_its_table()
    {
        string text = Samples.Strip.Figure().ToDisplayString("text/plain");
        Assert.StartsWith("Four articles from first word to last.", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 200, 4000);
    }

    [Fact]
    public void Two_values_on_a_page_share_no_id()
    {
        string[] ids = [.. Hostile.Parse(Samples.Strip.Figure().ToHtml() + Samples.Strip.Table().ToHtml()).QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(2, ids.Count(id => id.EndsWith("-pa", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_shows_itself_has_a_parameterless_ToHtml() => Assert.All(
        new[] { typeof(Table), typeof(Figure), typeof(MarkedArticle), typeof(Report) },
        type => Assert.Equal(typeof(string), type.GetMethod("ToHtml", Type.EmptyTypes)?.ReturnType));
}
