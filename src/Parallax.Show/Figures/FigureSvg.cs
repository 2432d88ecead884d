namespace Parallax;

public sealed partial record Figure
{
    /// <summary>
    /// The drawing as SVG on its own, with colours inside: what a person saves or prints. Links have no page to lead to and are
    /// left out; every mark keeps its sentence.
    /// </summary>
    public string ToSvg()
    {
        HtmlWriter svg = new();
        FigureLayout layout = Layout();
        svg.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", $"0 0 {Svg.Number(layout.Width)} {Svg.Number(layout.Height)}"),
            ("width", Svg.Number(layout.Width)),
            ("height", Svg.Number(layout.Height)),
            ("role", "img"),
            ("aria-label", $"{Title}. {Description}"));
        svg.Style(PageStyle.DrawingCss);
        PageStyle.WritePatterns(svg);
        Draw(svg, layout, null);
        return svg.Close().ToString();
    }

    private FigureLayout Layout(bool narrow = false) => narrow ? new(this, 328, isNarrow: true)
        : new(this, Size switch { FigureSize.Wide => 760, FigureSize.Small => 480, _ => 640 }, isNarrow: false);

    // One drawing for all widths: a window that is a little narrower scales it, a phone moves it sideways.
    private void WriteDrawing(HtmlWriter html, ShowContext context)
    {
        FigureLayout layout = Layout();
        html.Open("div", ("class", "fx"), ("role", "group"), ("aria-label", Title), ("tabindex", "0")).Open(
            "svg",
            ("class", $"w{Svg.Number(layout.Width)}"),
            ("viewBox", $"0 0 {Svg.Number(layout.Width)} {Svg.Number(layout.Height)}"),
            ("width", Svg.Number(layout.Width)),
            ("height", Svg.Number(layout.Height)),
            ("aria-hidden", "true"),
            ("focusable", "false"));
        Draw(html, layout, context);
        html.Close().Close().Line();
    }

    private void Draw(HtmlWriter svg, FigureLayout layout, ShowContext? context)
    {
        for (int i = 0; i < Panels.Count; i++)
            DrawPanel(svg, layout, i);
        DrawBrackets(svg, layout);
        ILookup<int, Mark> marks = Marks.ToLookup(mark => mark.Row);
        for (int row = 0; row < Rows.Count; row++)
        {
            DrawLabel(svg, layout, row);

            // Signs and lines lie over bars.
            foreach (Mark mark in marks[row].OrderBy(mark => mark is BarMark or CellMark ? 0 : mark is LineMark ? 1 : 2))
                DrawMark(svg, layout, mark, context);
        }
    }

    private void DrawPanel(HtmlWriter svg, FigureLayout layout, int panel)
    {
        double left = layout.Left(panel);
        double y = 13;
        if (Panels[panel].Pole is { } pole)
        {
            svg.PoleShape(pole, left + 4, y, 4);
            Text(svg, left + 13, y + 4, pole.Name(), "m");
            y += 16;
        }

        foreach (string line in layout.Headings[panel])
        {
            Text(svg, left, y + 3, line, "b");
            y += 14;
        }

        foreach (IGrouping<bool, Tick> ticks in Panels[panel].Scale.Ticks.GroupBy(tick => tick.IsZero))
        {
            string d = string.Concat(ticks.Select(tick =>
                $"M{Svg.Number(layout.X(panel, tick.At))} {Svg.Number(layout.Top)}V{Svg.Number(layout.Bottom)}"));
            svg.Shape("path", ("d", d), ("class", ticks.Key ? "zero" : "grid"));
        }

        foreach ((_, string label, double x, string anchor) in layout.TickLabels(panel))
            Text(svg, x, layout.Bottom + 16, label, "ax", anchor == "start" ? null : anchor);
    }

    private void DrawBrackets(HtmlWriter svg, FigureLayout layout)
    {
        for (int first = 0; first < Rows.Count;)
        {
            int last = first;
            while (last + 1 < Rows.Count && layout.IsJoined(last + 1))
                last++;
            if (last > first)
            {
                string d = $"M10 {Svg.Number(layout.RowMiddle[first] - 9)}H4V{Svg.Number(layout.RowMiddle[last] + 12)}H10";
                svg.Shape("path", ("d", d), ("class", "brk"));
            }

            first = last + 1;
        }
    }

    private void DrawLabel(HtmlWriter svg, FigureLayout layout, int index)
    {
        FigureRow row = Rows[index];
        double middle = layout.RowMiddle[index];
        string weight = row.Detail is null ? "" : "b";
        double start = layout.Left(0);
        double y = row.Detail is null ? middle + 4 : middle + 1;
        if (row.Number is { } number)
            Text(svg, layout.NumberStart, y, Number(number), "m");
        Label(svg, layout.LabelStart, y, row.Label, layout.LabelRoom, weight);
        if (row.Detail is not null)
            Text(svg, layout.LabelStart, y + 15, Svg.Fit(row.Detail, layout.LabelRoom), "m");
        if (row.TooFew is not null)
            Text(svg, start, middle + 4, row.TooFew, "it");
    }

    private void DrawMark(HtmlWriter svg, FigureLayout layout, Mark mark, ShowContext? context)
    {
        string? link = mark.Places is null ? null
            : context?.LinkTo(mark.Places, $"{Id}-{Number(mark.Row + 1)}-{Number(mark.Panel + 1)}", mark.Reading);
        if (link is null)
            svg.Open("g");
        else
            svg.Open("a", ("href", link), ("tabindex", "-1"));

        // On a page the place itself, or the table below, says the same.
        if (context is null or { IsFragment: true })
            svg.Element("title", mark.Reading);
        double middle = layout.RowMiddle[mark.Row];
        double top = middle - (BarHeight / 2);
        switch (mark)
        {
            case BarMark bar:
                double from = layout.X(bar.Panel, bar.From) + 0.4;
                Box(svg, from, top, Math.Max(1.2, layout.X(bar.Panel, bar.To) - 0.4 - from), BarHeight, "v " + bar.Voice.Name());
                break;
            case PointMark point:
                if (point.Interval is { } interval)
                    Line(svg, layout.X(point.Panel, interval.Low), middle, layout.X(point.Panel, interval.High), middle, "ivl");
                string centre = Svg.Number(layout.X(point.Panel, point.At)), dot = point.IsOpen ? "dot open" : "dot";
                svg.Shape("circle", ("cx", centre), ("cy", Svg.Number(middle)), ("r", Svg.Number(point.Radius)), ("class", dot));
                break;
            case SquareMark square:
                double side = layout.SquareSide(square);
                double corner = layout.X(square.Panel, square.At) - (side / 2);
                Box(svg, corner, layout.SquareY(square) - (side / 2), side, side, square.IsOpen ? "sq" : "sq f");
                break;
            case SignMark sign:
                svg.PoleShape(sign.Pole, layout.X(sign.Panel, sign.At), layout.SignY(sign), FigureLayout.SignRadius);
                break;
            case LineMark line:
                double x = layout.X(line.Panel, line.At);
                Line(svg, x, top - 4, x, top + BarHeight + 4, "hl");
                break;
            case TextMark text:
                Text(svg, layout.X(text.Panel, text.At) + 5, middle + 4, text.Text, text.IsFaint ? "ax faint" : "ax");
                break;
            case CellMark cell:
                string step = "c" + Math.Clamp(cell.Step, 1, 3).ToString(CultureInfo.InvariantCulture);
                double left = layout.X(cell.Panel, cell.From) + 1.5;
                double width = layout.X(cell.Panel, cell.To) - 1.5 - left;
                Box(svg, left, middle - (RowHeight / 2) + 1.5, width, RowHeight - 3, step);
                Text(svg, left + (width / 2), middle + 4, cell.Text, "cell " + step, "middle");
                break;
            default:
                throw new NotSupportedException($"No drawing for a mark of type {mark.GetType().Name}.");
        }

        svg.Close();
    }

    private static void Label(HtmlWriter svg, double x, double y, string text, double room, string cssClass)
    {
        string fitted = Svg.Fit(text, room, cssClass == "b");
        svg.Open("text", ("x", Svg.Number(x)), ("y", Svg.Number(y)), ("class", cssClass.Length == 0 ? null : cssClass));
        if (fitted.Length < text.Length)
            svg.Element("title", text);
        svg.Text(fitted).Close();
    }

    private static void Text(HtmlWriter svg, double x, double y, string text, string cssClass, string? anchor = null) =>
        svg.Element("text", text, ("x", Svg.Number(x)), ("y", Svg.Number(y)), ("class", cssClass), ("text-anchor", anchor));

    private static void Line(HtmlWriter svg, double x1, double y1, double x2, double y2, string cssClass) =>
        svg.Shape("line", ("x1", Svg.Number(x1)), ("y1", Svg.Number(y1)), ("x2", Svg.Number(x2)), ("y2", Svg.Number(y2)), ("class", cssClass));

    private static void Box(HtmlWriter svg, double x, double y, double width, double height, string cssClass) => svg.Shape(
        "rect",
        ("x", Svg.Number(x)),
        ("y", Svg.Number(y)),
        ("width", Svg.Number(width)),
        ("height", Svg.Number(height)),
        ("class", cssClass));
}
