namespace Parallax;

/// <summary>The formatters of everything that shows itself in a notebook.</summary>
internal sealed class ShowFormatterSource
{
    internal const string Html = "text/html";
    internal const string Plain = "text/plain";
    internal const string Plotly = "application/vnd.plotly.v1+json";

    private readonly object[] formatters =
    [
        new ShowFormatter<Table>(Html, table => table.ToHtml()),
        new ShowFormatter<Table>(Plain, table => table.ToText()),
        new ShowFormatter<Figure>(Plotly, figure => figure.ToPlotlyJson(PlotlyTheme.Alone)),
        new ShowFormatter<Figure>(Html, figure => figure.ToHtml()),
        new ShowFormatter<MarkedArticle>(Html, article => article.ToHtml()),
        new ShowFormatter<Report>(Html, report => report.ToHtml()),
    ];

    /// <summary>One formatter for each type and MIME type; the kernel asks for those of the type that it has.</summary>
    public IEnumerable<object> CreateTypeFormatters() => formatters;
}
