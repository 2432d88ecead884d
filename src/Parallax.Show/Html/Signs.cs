namespace Parallax;

/// <summary>The small drawings that stand beside words: a swatch for a voice, a sign for a pole.</summary>
internal static class Signs
{
    /// <summary>A swatch in the fill of a voice.</summary>
    public static HtmlWriter Swatch(this HtmlWriter html, Voice voice) =>
        html.Open("span", ("class", "sw " + voice.Name()), ("aria-hidden", "true")).Close();

    /// <summary>The sign of a pole on its own.</summary>
    public static HtmlWriter Sign(this HtmlWriter html, Pole pole) => html
        .Open("svg", ("width", "12"), ("height", "12"), ("aria-hidden", "true"))
        .PoleShape(pole, 6, 6, 4)
        .Close();

    /// <summary>The sign of a pole inside a drawing: a full diamond condemns, an open one legitimises, a tick is neutral.</summary>
    public static HtmlWriter PoleShape(this HtmlWriter html, Pole pole, double x, double y, double r)
    {
        string left = Svg.Number(x), top = Svg.Number(y - r), radius = Svg.Number(r), back = Svg.Number(-r);
        if (pole == Pole.Neutral)
            return html.Shape("line", ("x1", left), ("y1", top), ("x2", left), ("y2", Svg.Number(y + r)), ("class", "pole"));
        string d = $"M{left} {top}l{radius} {radius}l{back} {radius}l{back} {back}z";
        return html.Shape("path", ("d", d), ("class", pole == Pole.Condemns ? "pole f" : "pole o"));
    }
}
