namespace Parallax;

/// <summary>
/// A drawing as a description: rows, panels with a scale, and marks. Two writers turn it into SVG and into plotly.js JSON; a new figure is a new
/// arrangement of marks, never new drawing code.
/// </summary>
/// <param name="Id">What ids on a page begin with: letters, digits, hyphens.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Subtitle">How to read it, in whole sentences.</param>
/// <param name="Panels">Its panels, from left to right; all rows run through all of them.</param>
/// <param name="Rows">Its rows, from top to bottom.</param>
/// <param name="Marks">What is drawn.</param>
/// <param name="Table">The same numbers as a table: for whoever cannot see the drawing, and for its CSV.</param>
[TypeFormatterSource(typeof(ShowFormatterSource<Figure>), PreferredMimeTypes = [FormatterSource.Html, FormatterSource.Plain])]
public sealed partial record Figure(
    string Id,
    string Title,
    string Subtitle,
    IReadOnlyList<FigurePanel> Panels,
    IReadOnlyList<FigureRow> Rows,
    IReadOnlyList<Mark> Marks,
    Table Table) : IShown, IDrawn
{
    /// <summary>The voices and poles that the key explains.</summary>
    public FigureKey Key { get; init; } = FigureKey.None;

    /// <summary>Counts, settings and limits, below the drawing; whole sentences.</summary>
    public string Caption { get; init; } = "";

    /// <summary>The drawing in a sentence or two, for assistive technology.</summary>
    public string Description { get; init; } = "";

    /// <summary>How much room it takes.</summary>
    public FigureSize Size { get; init; } = FigureSize.Text;

    /// <summary>Height of a row in px, room for signs not included.</summary>
    public double RowHeight { get; init; } = 28;

    /// <summary>Thickness of a bar in px.</summary>
    public double BarHeight { get; init; } = 14;

    /// <summary>Its title, and the first rows of its table.</summary>
    public override string ToString() => $"{Title}. {Subtitle}\n\n{Table.TextOf([Table], 100, 24)}";
}

/// <summary>How much room a figure takes.</summary>
public enum FigureSize
{
    /// <summary>Text and margin together, 912 px.</summary>
    Wide,

    /// <summary>The column of text, 640 px.</summary>
    Text,

    /// <summary>Less than that, 480 px: for what should not weigh much.</summary>
    Small,
}
