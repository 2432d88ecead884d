namespace Parallax;

public sealed partial record Figure
{
    /// <summary>
    /// The same marks for plotly.js: an object with <c>data</c>, <c>layout</c> and <c>config</c>. The y axis is in px, so that every mark stands
    /// where the SVG has it; <c>customdata</c> holds the places behind each mark; <c>layout.meta</c> title, reading aid, caption and description.
    /// </summary>
    /// <param name="theme">
    /// Its colours; <see cref="PlotlyTheme.Light"/> where null. With <see cref="PlotlyTheme.Alone"/> title and key are drawn too.
    /// </param>
    /// <param name="narrow">Whether it is for less than 480 px: labels stand above the rows.</param>
    public string ToPlotlyJson(PlotlyTheme? theme = null, bool narrow = false) =>
        new PlotlyWriter(this, Layout(narrow), theme ?? PlotlyTheme.Light).Write();

    string IDrawn.ToPlotly() => ToPlotlyJson(PlotlyTheme.Alone);
}
