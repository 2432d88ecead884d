using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax;

public sealed partial record Figure
{
    private const string Sans = "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif";
    private const string Transparent = "rgba(0,0,0,0)";
    private static readonly JsonSerializerOptions PlotlyForm = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The same marks for plotly.js: an object with <c>data</c>, <c>layout</c> and <c>config</c>. The y axis is in px, so that every mark stands
    /// where the SVG has it; <c>customdata</c> holds the places behind each mark; <c>layout.meta</c> title, reading aid, caption and description.
    /// </summary>
    /// <param name="theme">
    /// Its colours; <see cref="PlotlyTheme.Light"/> where null. With <see cref="PlotlyTheme.Alone"/> title and key are drawn too.
    /// </param>
    /// <param name="narrow">Whether it is for less than 480 px: labels stand above the rows.</param>
    public string ToPlotlyJson(PlotlyTheme? theme = null, bool narrow = false)
    {
        theme ??= PlotlyTheme.Light;
        FigureLayout layout = narrow ? Layouts()[^1] : Layouts()[0];
        bool alone = ReferenceEquals(theme, PlotlyTheme.Alone);
        JsonObject plot = new()
        {
            ["data"] = Traces(layout, theme, alone),
            ["layout"] = PlotlyLayout(layout, theme, alone),
            ["config"] = new JsonObject { ["displayModeBar"] = false, ["responsive"] = true },
        };
        return plot.ToJsonString(PlotlyForm);
    }

    private JsonArray Traces(FigureLayout layout, PlotlyTheme theme, bool alone)
    {
        JsonArray traces = [];
        HashSet<Voice> named = [];
        for (int panel = 0; panel < Panels.Count; panel++)
        {
            Mark[] marks = [.. Marks.Where(mark => mark.Panel == panel)];
            foreach (IGrouping<Voice, BarMark> bars in marks.OfType<BarMark>().GroupBy(bar => bar.Voice).OrderBy(group => group.Key))
                traces.Add(Bars(layout, theme, panel, bars.Key, [.. bars], named.Add(bars.Key) && alone));
            void Add<T>(IEnumerable<T> ofKind, Func<T, double> at, Action<JsonObject, T[]> style)
                where T : Mark
            {
                if (ofKind.ToArray() is not { Length: > 0 } some)
                    return;
                JsonObject trace = Scatter(layout, panel, some, at);
                style(trace, some);
                traces.Add(trace);
            }

            JsonObject unseen = Marker("square", 1, Transparent, Transparent);
            Add(marks.OfType<CellMark>(), cell => (cell.From + cell.To) / 2, (trace, _) => trace["marker"] = unseen);
            Add(marks.OfType<PointMark>(), point => point.At, (trace, points) => Points(trace, theme, points));
            Add(marks.OfType<SquareMark>(), square => square.At, (trace, squares) => Squares(trace, layout, theme, squares));
            foreach (IGrouping<Pole, SignMark> signs in marks.OfType<SignMark>().GroupBy(sign => sign.Pole).OrderBy(group => group.Key))
            {
                Add(signs, sign => sign.At, (trace, _) =>
                {
                    trace["name"] = signs.Key.Name();
                    trace["showlegend"] = alone;
                    trace["y"] = Array(signs, layout.SignY);
                    trace["marker"] = Marker(Symbol(signs.Key), 7, theme.Ink, theme.Ink);
                });
            }

            Add(marks.OfType<TextMark>(), text => text.At, (trace, texts) => Texts(trace, theme, texts));
        }

        return traces;
    }

    private JsonObject Bars(FigureLayout layout, PlotlyTheme theme, int panel, Voice voice, BarMark[] bars, bool inLegend)
    {
        JsonObject trace = Trace("bar", layout, panel, bars);
        trace["name"] = KeyText(voice);
        trace["showlegend"] = inLegend;
        trace["orientation"] = "h";
        trace["base"] = Array(bars, bar => bar.From);
        trace["x"] = Array(bars, bar => bar.To - bar.From);
        trace["width"] = Array(bars, _ => BarHeight);
        JsonObject marker = new()
        {
            ["color"] = voice == Voice.Uncredited ? Opaque(theme) : theme.Fill(voice),
            ["line"] = new JsonObject { ["color"] = theme.Line(voice), ["width"] = 1 },
        };
        if (PlotlyTheme.Pattern(voice) is { Length: > 0 } shape)
        {
            marker["pattern"] = new JsonObject
            {
                ["shape"] = shape,
                ["size"] = 5,
                ["solidity"] = 0.25,
                ["fgcolor"] = voice == Voice.Uncredited ? theme.Uncredited : Opaque(theme),
                ["bgcolor"] = voice == Voice.Uncredited ? Opaque(theme) : theme.Fill(voice),
            };
        }

        trace["marker"] = marker;
        return trace;
    }

    private static void Points(JsonObject trace, PlotlyTheme theme, PointMark[] points)
    {
        JsonObject marker = Marker("circle", 9, theme.Ink, theme.Ink);
        marker["symbol"] = Array(points, point => point.IsOpen ? "circle-open" : "circle");
        trace["marker"] = marker;
        trace["error_x"] = new JsonObject
        {
            ["type"] = "data",
            ["symmetric"] = false,
            ["array"] = Array(points, point => (point.Interval?.High ?? point.At) - point.At),
            ["arrayminus"] = Array(points, point => point.At - (point.Interval?.Low ?? point.At)),
            ["thickness"] = 1.6,
            ["width"] = 0,
            ["color"] = theme.Ink2,
        };
    }

    private static void Squares(JsonObject trace, FigureLayout layout, PlotlyTheme theme, SquareMark[] squares)
    {
        JsonObject marker = Marker("square", 11, theme.Ink, theme.Ink);
        marker["symbol"] = Array(squares, square => square.IsOpen ? "square-open" : "square");
        marker["size"] = Array(squares, layout.SquareSide);
        trace["marker"] = marker;
        trace["y"] = Array(squares, layout.SquareY);
    }

    private static void Texts(JsonObject trace, PlotlyTheme theme, TextMark[] texts)
    {
        trace["mode"] = "text";
        trace["text"] = Array(texts, text => " " + Markup(text.Text));
        trace["textposition"] = "middle right";
        trace["textfont"] = new JsonObject { ["size"] = 12, ["color"] = theme.Ink2 };
    }

    private static JsonObject Scatter<T>(FigureLayout layout, int panel, T[] marks, Func<T, double> at)
        where T : Mark
    {
        JsonObject trace = Trace("scatter", layout, panel, marks);
        trace["mode"] = "markers";
        trace["x"] = Array(marks, at);
        trace["showlegend"] = false;
        trace["cliponaxis"] = false;
        return trace;
    }

    private static JsonObject Trace(string type, FigureLayout layout, int panel, IReadOnlyList<Mark> marks) => new()
    {
        ["type"] = type,
        ["xaxis"] = Axis("x", panel),
        ["yaxis"] = "y",
        ["y"] = Array(marks, mark => layout.RowMiddle[mark.Row]),
        ["hovertext"] = Array(marks, mark => Markup(mark.Reading)),
        ["hoverinfo"] = "text",
        ["customdata"] = new JsonArray(
            [.. marks.Select(mark => Array(mark.Places ?? Concordance.Empty, place => Table.Written(place).ToWellFormed()))]),
    };

    private JsonObject PlotlyLayout(FigureLayout layout, PlotlyTheme theme, bool alone)
    {
        // A label that is wider than its tick's distance from the edge needs a wider margin; all panels shrink alike, for they have one scale.
        double start = layout.Left(0), width = layout.Left(Panels.Count - 1) + layout.PanelWidth - start;
        double left = layout.IsNarrow ? Math.Max(start, HalfLabel(layout, 0, isFirst: true)) : start;
        double right = Math.Max(HalfLabel(layout, Panels.Count - 1, isFirst: false), layout.Width - start - width);
        double top = layout.Top + (alone ? 64 : 0);

        // Two entries of the key stand side by side at most widths.
        double bottom = 28 + (alone ? 24 * Math.Ceiling((Key.Voices.Count + Key.Poles.Count) / 2.0) : 0);
        JsonObject result = new()
        {
            ["paper_bgcolor"] = theme.Paper,
            ["plot_bgcolor"] = Transparent,
            ["font"] = new JsonObject { ["family"] = Sans, ["size"] = 13, ["color"] = theme.Ink },
            ["showlegend"] = alone && (Key.Voices.Count > 0 || Key.Poles.Count > 0),
            ["hovermode"] = "closest",
            ["dragmode"] = false,
            ["barmode"] = "overlay",
            ["margin"] = new JsonObject { ["l"] = left, ["r"] = right, ["t"] = top, ["b"] = bottom },
            ["height"] = Math.Round(top + layout.Bottom - layout.Top + bottom),
            ["meta"] = new JsonObject
            {
                ["title"] = Markup(Title),
                ["subtitle"] = Markup(Subtitle),
                ["caption"] = Markup(Caption),
                ["description"] = Markup(Description),
            },
        };
        if (alone)
        {
            result["title"] = new JsonObject
            {
                ["text"] = $"<b>{Markup(Title)}</b>",
                ["x"] = 0.01,
                ["xanchor"] = "left",
                ["font"] = new JsonObject { ["size"] = 16 },
            };
            result["legend"] = new JsonObject
            {
                ["orientation"] = "h",
                ["x"] = 0,
                ["xanchor"] = "left",
                ["y"] = 0,
                ["yref"] = "container",
                ["yanchor"] = "bottom",
            };
        }

        for (int i = 0; i < Panels.Count; i++)
            result[i == 0 ? "xaxis" : $"xaxis{i + 1}"] = XAxis(layout, theme, i, start, width);
        result["yaxis"] = YAxis(layout, theme);
        result["annotations"] = Annotations(layout, theme, start, width);
        result["shapes"] = Shapes(layout, theme, left);
        return result;
    }

    private JsonObject XAxis(FigureLayout layout, PlotlyTheme theme, int panel, double left, double width)
    {
        Scale scale = Panels[panel].Scale;
        double start = layout.Left(panel) - left;
        return new JsonObject
        {
            ["domain"] = new JsonArray(Unit(start / width), Unit((layout.Left(panel) + layout.ScaleWidth - left) / width)),
            ["anchor"] = "y",
            ["range"] = new JsonArray(scale.From, scale.To),
            ["tickmode"] = "array",
            ["tickvals"] = Array(scale.Ticks, tick => tick.At),
            ["ticktext"] = Array(scale.Ticks, tick => TickText(layout, panel, tick)),
            ["tickfont"] = new JsonObject { ["size"] = 12, ["color"] = theme.Ink2 },
            ["tickangle"] = 0,
            ["ticklabeloverflow"] = "allow",
            ["fixedrange"] = true,
            ["zeroline"] = scale.From < 0,
            ["zerolinecolor"] = theme.Edge,
            ["showline"] = false,
            ["ticks"] = "",
            ["showgrid"] = true,
            ["gridcolor"] = theme.Rule,
            ["gridwidth"] = 1,
        };
    }

    // plotly.js centres every label, so the last of a panel has to be short or would run into the first of the next; on a phone there is no room for
    // both.
    private string TickText(FigureLayout layout, int panel, Tick tick)
    {
        bool isLeftOut = layout.IsNarrow && panel > 0 && ReferenceEquals(tick, layout.FirstTick(panel));
        bool isShown = !isLeftOut && layout.TickLabels(panel).Any(label => ReferenceEquals(label.Tick, tick));
        return !isShown ? "" : Markup(layout.IsNarrow || Panels.Count > 1 ? tick.Short ?? tick.Label : tick.Label);
    }

    private double HalfLabel(FigureLayout layout, int panel, bool isFirst)
    {
        IReadOnlyList<Tick> ticks = Panels[panel].Scale.Ticks;
        string label = ticks.Count == 0 ? "" : TickText(layout, panel, ticks[isFirst ? 0 : ticks.Count - 1]);
        return Math.Max(12, (Svg.Width(label) / 2) + 2);
    }

    private JsonObject YAxis(FigureLayout layout, PlotlyTheme theme) => new()
    {
        ["range"] = new JsonArray(layout.Bottom, layout.Top),
        ["tickmode"] = "array",
        ["tickvals"] = layout.IsNarrow ? [] : Array(Enumerable.Range(0, Rows.Count), i => layout.RowMiddle[i]),
        ["ticktext"] = layout.IsNarrow ? [] : Array(Rows, row => RowLabel(row, layout)),
        ["tickfont"] = new JsonObject { ["size"] = 13, ["color"] = theme.Ink },
        ["fixedrange"] = true,
        ["zeroline"] = false,
        ["showline"] = false,
        ["ticks"] = "",
        ["showgrid"] = false,
        ["automargin"] = false,
    };

    private static string RowLabel(FigureRow row, FigureLayout layout)
    {
        string label = Markup(Svg.Fit(row.Whole, layout.LabelRoom + 16, row.Detail is not null)) + "  ";
        return row.Detail is null ? label : $"<b>{label}</b><br>{Markup(Svg.Fit(row.Detail, layout.LabelRoom))}  ";
    }

    private JsonArray Annotations(FigureLayout layout, PlotlyTheme theme, double left, double width)
    {
        JsonArray annotations = [];
        for (int i = 0; i < Panels.Count; i++)
        {
            List<string> lines = [.. layout.Headings[i].Select(line => $"<b>{Markup(line)}</b>")];
            if (Panels[i].Pole is { } pole)
                lines.Insert(0, pole switch { Pole.Condemns => "◆ condemns", Pole.Legitimises => "◇ legitimises", _ => "| neutral" });
            if (lines.Count > 0)
            {
                double x = Unit((layout.Left(i) - left) / width);
                annotations.Add(Annotation(string.Join("<br>", lines), ("paper", x), ("paper", 1), "bottom", theme.Ink));
            }
        }

        for (int i = 0; i < Rows.Count; i++)
        {
            string label = Markup(Svg.Fit(Rows[i].Whole, layout.Width - 16));
            if (layout.IsNarrow)
                annotations.Add(Annotation(label, ("paper", 0), ("y", layout.RowTop[i] + 18), "bottom", theme.Ink));
            if (Rows[i].TooFew is { } tooFew)
                annotations.Add(Annotation($"<i>{Markup(tooFew)}</i>", ("paper", 0), ("y", layout.RowMiddle[i]), "middle", theme.Ink2));
        }

        foreach (CellMark cell in Marks.OfType<CellMark>())
        {
            (string, double) x = (Axis("x", cell.Panel), (cell.From + cell.To) / 2);
            string ink = theme.HeatInk[Math.Clamp(cell.Step, 1, 3) - 1];
            JsonObject text = Annotation(Markup(cell.Text), x, ("y", layout.RowMiddle[cell.Row]), "middle", ink);
            text["xanchor"] = "center";
            annotations.Add(text);
        }

        return annotations;
    }

    private JsonArray Shapes(FigureLayout layout, PlotlyTheme theme, double left)
    {
        JsonArray shapes = [];
        foreach (LineMark line in Marks.OfType<LineMark>())
        {
            double middle = layout.RowMiddle[line.Row], half = (BarHeight / 2) + 4;
            shapes.Add(Shape("line", Axis("x", line.Panel), line.At, line.At, middle - half, middle + half, theme.Ink, 1.4));
        }

        foreach (CellMark cell in Marks.OfType<CellMark>())
        {
            double top = layout.RowMiddle[cell.Row] - (RowHeight / 2) + 1.5, bottom = layout.RowMiddle[cell.Row] + (RowHeight / 2) - 1.5;
            JsonObject box = Shape("rect", Axis("x", cell.Panel), cell.From, cell.To, top, bottom, Transparent, 0);
            box["fillcolor"] = theme.Heat[Math.Clamp(cell.Step, 1, 3) - 1];
            box["layer"] = "below";
            shapes.Add(box);
        }

        for (int row = 1; row < Rows.Count && !layout.IsNarrow; row++)
        {
            if (layout.IsJoined(row))
                shapes.Add(Bracket(layout, theme, left, row));
        }

        return shapes;
    }

    private static JsonObject Bracket(FigureLayout layout, PlotlyTheme theme, double left, int row)
    {
        JsonObject bracket = Shape("line", "paper", 0, 0, layout.RowMiddle[row - 1] - 6, layout.RowMiddle[row] + 6, theme.Edge, 1.2);
        bracket["xsizemode"] = "pixel";
        bracket["xanchor"] = 0;
        bracket["x0"] = 6 - left;
        bracket["x1"] = 6 - left;
        return bracket;
    }

    private static JsonObject Shape(string type, string xref, double x0, double x1, double y0, double y1, string color, double width) => new()
    {
        ["type"] = type,
        ["xref"] = xref,
        ["yref"] = "y",
        ["x0"] = x0,
        ["x1"] = x1,
        ["y0"] = y0,
        ["y1"] = y1,
        ["line"] = new JsonObject { ["color"] = color, ["width"] = width },
    };

    private static JsonObject Annotation(string text, (string Ref, double At) x, (string Ref, double At) y, string yanchor, string color) => new()
    {
        ["text"] = text,
        ["showarrow"] = false,
        ["align"] = "left",
        ["xref"] = x.Ref,
        ["x"] = x.At,
        ["xanchor"] = "left",
        ["yref"] = y.Ref,
        ["y"] = y.At,
        ["yanchor"] = yanchor,
        ["font"] = new JsonObject { ["color"] = color },
    };

    private static JsonObject Marker(string symbol, double size, string color, string line) => new()
    {
        ["symbol"] = symbol,
        ["size"] = size,
        ["color"] = color,
        ["line"] = new JsonObject { ["color"] = line, ["width"] = 1.3 },
    };

    private static string Symbol(Pole pole) => pole switch
    {
        Pole.Condemns => "diamond",
        Pole.Legitimises => "diamond-open",
        _ => "line-ns-open",
    };

    private static string Opaque(PlotlyTheme theme) => theme.Paper != Transparent ? theme.Paper
        : ReferenceEquals(theme, PlotlyTheme.Dark) ? "#17191b" : "#fbfaf6";

    private static string Axis(string letter, int panel) =>
        panel == 0 ? letter : letter + (panel + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static double Unit(double value) => Math.Clamp(Math.Round(value, 6), 0, 1);

    // plotly.js reads some HTML in its texts; other people's words must not be read so.
    private static string Markup(string text) => text.ToWellFormed()
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, double> value) =>
        new([.. items.Select(item => JsonValue.Create(Math.Round(value(item), 6)))]);

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, string> value) => new([.. items.Select(item => JsonValue.Create(value(item)))]);
}
