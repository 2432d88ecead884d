using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax;

/// <summary>Writes a figure at one width in some colours for plotly.js.</summary>
internal sealed class PlotlyWriter(Figure figure, FigureLayout layout, PlotlyTheme theme)
{
    private const string Sans = "system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif";
    private const string Transparent = "rgba(0,0,0,0)";
    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool alone = ReferenceEquals(theme, PlotlyTheme.Alone);

    private string Opaque => theme.Paper != Transparent ? theme.Paper : ReferenceEquals(theme, PlotlyTheme.Dark) ? "#17191b" : "#fbfaf6";

    public string Write() => Json(new { data = Traces().ToArray(), layout = Layout(), config = new { displayModeBar = false, responsive = true } })
        .ToJsonString(Form);

    // The properties of all parts in one object; of two with one name the later counts.
    private static JsonObject Json(params ReadOnlySpan<object> parts)
    {
        JsonObject all = [];
        foreach (object part in parts)
        {
            foreach ((string name, JsonNode? value) in JsonSerializer.SerializeToNode(part, Form)!.AsObject())
                all[name] = value?.DeepClone();
        }

        return all;
    }

    private IEnumerable<JsonObject> Traces()
    {
        HashSet<Voice> named = [];
        for (int panel = 0; panel < figure.Panels.Count; panel++)
        {
            Mark[] marks = [.. figure.Marks.Where(mark => mark.Panel == panel)];
            foreach (IGrouping<Voice, BarMark> bars in marks.OfType<BarMark>().GroupBy(bar => bar.Voice).OrderBy(group => group.Key))
                yield return Bars(bars.Key, [.. bars], named.Add(bars.Key) && alone);
            IEnumerable<JsonObject> scattered =
            [
                .. Scatter<CellMark>(marks, cell => (cell.From + cell.To) / 2, _ => new { marker = Marker("square", 1, Transparent) }),
                .. Scatter<PointMark>(marks, point => point.At, Points), .. Scatter<SquareMark>(marks, square => square.At, Squares),
                .. AllPoles.SelectMany(pole => Scatter<SignMark>(
                    [.. marks.OfType<SignMark>().Where(sign => sign.Pole == pole)], sign => sign.At, signs => Signs(pole, signs))),
                .. Scatter<TextMark>(marks, text => text.At, Texts),
            ];
            foreach (JsonObject trace in scattered)
                yield return trace;
        }
    }

    private JsonObject Bars(Voice voice, BarMark[] bars, bool inLegend)
    {
        bool isUncredited = voice == Voice.Uncredited;
        JsonObject marker = Json(new
        {
            color = isUncredited ? Opaque : theme.Fill(voice),
            line = new { color = theme.Line(voice), width = 1 },
        });
        if (PlotlyTheme.Pattern(voice) is { Length: > 0 } shape)
        {
            string front = isUncredited ? theme.Uncredited : Opaque, back = isUncredited ? Opaque : theme.Fill(voice);
            marker["pattern"] = Json(new { shape, size = 5, solidity = 0.25, fgcolor = front, bgcolor = back });
        }

        return Json(Trace("bar", bars), new
        {
            name = Figure.KeyText(voice),
            showlegend = inLegend,
            orientation = "h",
            @base = Rounded(bars, bar => bar.From),
            x = Rounded(bars, bar => bar.To - bar.From),
            width = Rounded(bars, _ => figure.BarHeight),
            marker,
        });
    }

    private object Points(PointMark[] points) => new
    {
        marker = Json(Marker("circle", 9, theme.Ink), new
        {
            symbol = points.Select(point => point.IsOpen ? "circle-open" : "circle"),
            size = points.Any(point => point.Radius != PointMark.UsualRadius) ? Rounded(points, point => point.Radius * 2) : (object)9,
        }),
        error_x = new
        {
            type = "data",
            symmetric = false,
            array = Rounded(points, point => (point.Interval?.High ?? point.At) - point.At),
            arrayminus = Rounded(points, point => point.At - (point.Interval?.Low ?? point.At)),
            thickness = 1.6,
            width = 0,
            color = theme.Ink2,
        },
    };

    private object Squares(SquareMark[] squares) => new
    {
        marker = Json(Marker("square", 11, theme.Ink), new
        {
            symbol = squares.Select(square => square.IsOpen ? "square-open" : "square"),
            size = Rounded(squares, layout.SquareSide),
        }),
        y = Rounded(squares, layout.SquareY),
    };

    private object Signs(Pole pole, SignMark[] signs)
    {
        string symbol = pole switch { Pole.Condemns => "diamond", Pole.Legitimises => "diamond-open", _ => "line-ns-open" };
        return new { name = pole.Name(), showlegend = alone, y = Rounded(signs, layout.SignY), marker = Marker(symbol, 7, theme.Ink) };
    }

    private object Texts(TextMark[] texts) => new
    {
        mode = "text",
        text = texts.Select(text => " " + Markup(text.Text)),
        textposition = "middle right",
        textfont = new { size = 12, color = theme.Ink2 },
    };

    private IEnumerable<JsonObject> Scatter<T>(Mark[] marks, Func<T, double> at, Func<T[], object> style)
        where T : Mark
    {
        object placed = new { mode = "markers", x = Rounded(marks.OfType<T>(), at), showlegend = false, cliponaxis = false };
        if (marks.OfType<T>().ToArray() is { Length: > 0 } some)
            yield return Json(Trace("scatter", some), placed, style(some));
    }

    private object Trace(string type, Mark[] marks) => new
    {
        type,
        xaxis = Axis("x", marks[0].Panel),
        yaxis = "y",
        y = Rounded(marks, mark => layout.RowMiddle[mark.Row]),
        hovertext = marks.Select(mark => Markup(mark.Reading)),
        hoverinfo = "text",
        customdata = marks.Select(mark => (mark.Places ?? Concordance.Empty).Select(place => Table.Written(place).ToWellFormed())),
    };

    private JsonObject Layout()
    {
        // A label that is wider than its tick's distance from the edge needs a wider margin; all panels shrink alike, for they have one scale.
        int last = figure.Panels.Count - 1;
        double start = layout.Left(0), width = layout.Left(last) + layout.PanelWidth - start;
        double left = layout.IsNarrow ? Math.Max(start, HalfLabel(0, isFirst: true)) : start;
        double right = Math.Max(HalfLabel(last, isFirst: false), layout.Width - start - width), top = layout.Top + (alone ? 64 : 0);

        // Two entries of the key stand side by side at most widths.
        int keys = figure.Key.Voices.Count + figure.Key.Poles.Count;
        double bottom = 28 + (alone ? 24 * Math.Ceiling(keys / 2.0) : 0);
        JsonObject result = Json(new
        {
            paper_bgcolor = theme.Paper,
            plot_bgcolor = Transparent,
            font = new { family = Sans, size = 13, color = theme.Ink },
            showlegend = alone && keys > 0,
            hovermode = "closest",
            dragmode = false,
            barmode = "overlay",
            margin = new { l = left, r = right, t = top, b = bottom },
            height = Math.Round(top + layout.Bottom - layout.Top + bottom),
            meta = new
            {
                title = Markup(figure.Title),
                subtitle = Markup(figure.Subtitle),
                caption = Markup(figure.Caption),
                description = Markup(figure.Description),
            },
            yaxis = YAxis(),
            annotations = Headings(start, width).Concat(Labels()).Concat(CellTexts()),
            shapes = Shapes(left),
        });
        if (alone)
        {
            result["title"] = Json(new { text = $"<b>{Markup(figure.Title)}</b>", x = 0.01, xanchor = "left", font = new { size = 16 } });
            result["legend"] = Json(new { orientation = "h", x = 0, xanchor = "left", y = 0, yref = "container", yanchor = "bottom" });
        }

        for (int i = 0; i <= last; i++)
            result[i == 0 ? "xaxis" : $"xaxis{i + 1}"] = Json(XAxis(i, start, width));
        return result;
    }

    private object XAxis(int panel, double left, double width)
    {
        Scale scale = figure.Panels[panel].Scale;
        double start = layout.Left(panel) - left;
        return new
        {
            domain = new[] { Unit(start / width), Unit((start + layout.ScaleWidth) / width) },
            anchor = "y",
            range = new[] { scale.From, scale.To },
            tickmode = "array",
            tickvals = Rounded(scale.Ticks, tick => tick.At),
            ticktext = scale.Ticks.Select(tick => TickText(panel, tick)),
            tickfont = new { size = 12, color = theme.Ink2 },
            tickangle = 0,
            ticklabeloverflow = "allow",
            fixedrange = true,
            zeroline = scale.From < 0,
            zerolinecolor = theme.Edge,
            showline = false,
            ticks = "",
            showgrid = true,
            gridcolor = theme.Rule,
            gridwidth = 1,
        };
    }

    // plotly.js centres every label, so the last of a panel has to be short or would run into the first of the next; on a phone there is no room for
    // both.
    private string TickText(int panel, Tick tick)
    {
        bool isLeftOut = layout.IsNarrow && panel > 0 && ReferenceEquals(tick, layout.FirstTick(panel));
        bool isShown = !isLeftOut && layout.TickLabels(panel).Any(label => ReferenceEquals(label.Tick, tick));
        return !isShown ? "" : Markup(layout.IsNarrow || figure.Panels.Count > 1 ? tick.Short ?? tick.Label : tick.Label);
    }

    private double HalfLabel(int panel, bool isFirst)
    {
        IReadOnlyList<Tick> ticks = figure.Panels[panel].Scale.Ticks;
        string label = ticks.Count == 0 ? "" : TickText(panel, ticks[isFirst ? 0 : ticks.Count - 1]);
        return Math.Max(12, (Svg.Width(label) / 2) + 2);
    }

    private object YAxis() => new
    {
        range = new[] { layout.Bottom, layout.Top },
        tickmode = "array",
        tickvals = layout.IsNarrow ? [] : Rounded(layout.RowMiddle, middle => middle),
        ticktext = layout.IsNarrow ? [] : figure.Rows.Select(RowLabel),
        tickfont = new { size = 13, color = theme.Ink },
        fixedrange = true,
        zeroline = false,
        showline = false,
        ticks = "",
        showgrid = false,
        automargin = false,
    };

    private string RowLabel(FigureRow row)
    {
        string label = Markup(Svg.Fit(row.Whole, layout.LabelRoom + 16, row.Detail is not null)) + "  ";
        return row.Detail is null ? label : $"<b>{label}</b><br>{Markup(Svg.Fit(row.Detail, layout.LabelRoom))}  ";
    }

    private IEnumerable<object> Headings(double left, double width)
    {
        for (int i = 0; i < figure.Panels.Count; i++)
        {
            List<string> lines = [.. layout.Headings[i].Select(line => $"<b>{Markup(line)}</b>")];
            if (figure.Panels[i].Pole is { } pole)
                lines.Insert(0, pole switch { Pole.Condemns => "◆ condemns", Pole.Legitimises => "◇ legitimises", _ => "| neutral" });
            if (lines.Count > 0)
                yield return Annotation(string.Join("<br>", lines), "paper", Unit((layout.Left(i) - left) / width), "paper", 1, "bottom", theme.Ink);
        }
    }

    private IEnumerable<object> Labels()
    {
        for (int i = 0; i < figure.Rows.Count; i++)
        {
            string label = Markup(Svg.Fit(figure.Rows[i].Whole, layout.Width - 16));
            if (layout.IsNarrow)
                yield return Annotation(label, "paper", 0, "y", layout.RowTop[i] + 18, "bottom", theme.Ink);
            if (figure.Rows[i].TooFew is { } tooFew)
                yield return Annotation($"<i>{Markup(tooFew)}</i>", "paper", 0, "y", layout.RowMiddle[i], "middle", theme.Ink2);
        }
    }

    private IEnumerable<object> CellTexts() => figure.Marks.OfType<CellMark>().Select(cell => Annotation(
        Markup(cell.Text), Axis("x", cell.Panel), (cell.From + cell.To) / 2, "y", layout.RowMiddle[cell.Row], "middle", theme.HeatInk[Step(cell)],
        "center"));

    private List<object> Shapes(double left)
    {
        List<object> shapes = [];
        foreach (LineMark line in figure.Marks.OfType<LineMark>())
        {
            double middle = layout.RowMiddle[line.Row], half = (figure.BarHeight / 2) + 4;
            shapes.Add(Shape("line", Axis("x", line.Panel), line.At, line.At, middle - half, middle + half, theme.Ink, 1.4));
        }

        foreach (CellMark cell in figure.Marks.OfType<CellMark>())
        {
            double middle = layout.RowMiddle[cell.Row], half = (figure.RowHeight / 2) - 1.5;
            object box = Shape("rect", Axis("x", cell.Panel), cell.From, cell.To, middle - half, middle + half, Transparent, 0);
            shapes.Add(Json(box, new { fillcolor = theme.Heat[Step(cell)], layer = "below" }));
        }

        for (int row = 1; row < figure.Rows.Count && !layout.IsNarrow; row++)
        {
            if (!layout.IsJoined(row))
                continue;
            object bracket = Shape("line", "paper", 6 - left, 6 - left, layout.RowMiddle[row - 1] - 6, layout.RowMiddle[row] + 6, theme.Edge, 1.2);
            shapes.Add(Json(bracket, new { xsizemode = "pixel", xanchor = 0 }));
        }

        return shapes;
    }

    private static int Step(CellMark cell) => Math.Clamp(cell.Step, 1, 3) - 1;

    private static object Shape(string type, string xref, double x0, double x1, double y0, double y1, string color, double width) =>
        new { type, xref, yref = "y", x0, x1, y0, y1, line = new { color, width } };

    private static object Annotation(
        string text, string xref, double x, string yref, double y, string yanchor, string color, string xanchor = "left") =>
        new { text, showarrow = false, align = "left", xref, x, xanchor, yref, y, yanchor, font = new { color } };

    private static object Marker(string symbol, double size, string color) => new { symbol, size, color, line = new { color, width = 1.3 } };

    private static string Axis(string letter, int panel) => panel == 0 ? letter : $"{letter}{panel + 1}";

    private static double Unit(double value) => Math.Clamp(Math.Round(value, 6), 0, 1);

    // plotly.js reads some HTML in its texts; other people's words must not be read so.
    private static string Markup(string text) => text.ToWellFormed()
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static double[] Rounded<T>(IEnumerable<T> items, Func<T, double> value) => [.. items.Select(item => Math.Round(value(item), 6))];
}
