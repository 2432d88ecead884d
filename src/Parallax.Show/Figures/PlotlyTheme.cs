namespace Parallax;

/// <summary>The colours of a figure for plotly.js, which knows no style sheet. They are those of <c>parallax.css</c>.</summary>
/// <param name="Paper">What it is drawn on; transparent where the page has a colour of its own.</param>
/// <param name="Ink">Text and dots.</param>
/// <param name="Ink2">Labels of scales, intervals.</param>
/// <param name="Rule">Grid.</param>
/// <param name="Edge">Brackets, the zero line.</param>
/// <param name="Own">Fill of the own voice.</param>
/// <param name="Attributed">Fill of what is attributed.</param>
/// <param name="Quoted">Fill of what is quoted.</param>
/// <param name="QuotedLine">Its edge.</param>
/// <param name="Uncredited">Dots and edge of what is uncredited.</param>
/// <param name="Heat">Three fills of cells, light to dark.</param>
/// <param name="HeatInk">The ink on each.</param>
public sealed record PlotlyTheme(
    string Paper,
    string Ink,
    string Ink2,
    string Rule,
    string Edge,
    string Own,
    string Attributed,
    string Quoted,
    string QuotedLine,
    string Uncredited,
    IReadOnlyList<string> Heat,
    IReadOnlyList<string> HeatInk)
{
    private const string Transparent = "rgba(0,0,0,0)";

    /// <summary>For a light page that has title and key outside the drawing.</summary>
    public static PlotlyTheme Light { get; } = new(
        Transparent, "#1d2023", "#51565b", "#dcd7ca", "#8a867b", "#303b47", "#3d80a8", "#f0c868", "#866000", "#a5386f",
        ["#e3e6e8", "#a9b2ba", "#56626e"], ["#1d2023", "#1d2023", "#ffffff"]);

    /// <summary>For a dark page.</summary>
    public static PlotlyTheme Dark { get; } = new(
        Transparent, "#e7e4dd", "#b3b1aa", "#33373a", "#7c7f80", "#b7c0c9", "#4f97c4", "#7a5e1c", "#e3b850", "#e487b6",
        ["#2b3035", "#56606a", "#aab4bd"], ["#e7e4dd", "#ffffff", "#17191b"]);

    /// <summary>For a notebook, whose colours are not known: light on its own paper, with title and key in the drawing.</summary>
    public static PlotlyTheme Alone { get; } = Light with { Paper = "#fbfaf6" };

    internal string Fill(Voice voice) => voice switch
    {
        Voice.Own => Own,
        Voice.Attributed => Attributed,
        Voice.Quoted => Quoted,
        _ => Uncredited,
    };

    internal string Line(Voice voice) => voice == Voice.Quoted ? QuotedLine : Fill(voice);

    internal static string Pattern(Voice voice) => voice switch
    {
        Voice.Attributed => "/",
        Voice.Uncredited => ".",
        _ => "",
    };
}
