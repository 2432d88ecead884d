namespace Parallax;

/// <summary>
/// Where everything of a figure stands at one width, in px. Wide layouts have the labels beside the rows, the narrow one above them.
/// Type is 13 px at every width: a layout is chosen, never scaled.
/// </summary>
internal sealed class FigureLayout
{
    private const double PanelGap = 22;
    private const double SignPitch = 9;
    private const double LargestSquare = 11.5;
    private const double SquarePitch = 14;
    public const double SignRadius = 3.6;
    private readonly Figure figure;
    private readonly double[] panelLeft;
    private readonly double panelWidth;
    private readonly double scaleWidth;

    public FigureLayout(Figure figure, double width, bool isNarrow)
    {
        this.figure = figure;
        Width = width;
        IsNarrow = isNarrow;
        HasBrackets = figure.Rows.Any(row => row.Bracket is not null);
        double left = isNarrow ? 4 : LabelWidth();
        double right = width - RightMargin();
        int panels = Math.Max(1, figure.Panels.Count);

        // Many panels on a phone need the room between them for their headings.
        double gap = PanelGap * (!isNarrow ? 1 : panels > 4 ? 0.25 : 0.5);
        panelWidth = (right - left - (gap * (panels - 1))) / panels;
        scaleWidth = panelWidth - (panels > 1 ? NumberRoom() : 0);
        panelLeft = [.. Enumerable.Range(0, panels).Select(i => left + (i * (panelWidth + gap)))];
        Headings = [.. figure.Panels.Select(HeadingLines)];
        SignLevels = Levels(out int[] levelsOfRow);
        int headingLines = figure.Panels.Select((panel, i) => Headings[i].Count + (panel.Pole is null ? 0 : 1)).DefaultIfEmpty(0).Max();
        Top = headingLines == 0 ? 8 : 10 + (headingLines * 15.5);

        RowTop = new double[figure.Rows.Count];
        RowMiddle = new double[figure.Rows.Count];
        double y = Top;
        for (int i = 0; i < figure.Rows.Count; i++)
        {
            if (HasBrackets && i > 0 && !IsJoined(i))
                y += 10;
            RowTop[i] = y;
            double signs = levelsOfRow[i] == 0 ? (figure.Marks.Any(mark => mark is SignMark) ? SignPitch : 0) : levelsOfRow[i] * SignPitch;
            double above = signs + (isNarrow ? 18 : 0);
            double height = Math.Max(figure.RowHeight, figure.BarHeight + 8);
            if (!isNarrow && figure.Rows[i].Detail is not null)
                height = Math.Max(height, 34);
            RowMiddle[i] = y + above + (figure.BarHeight / 2) + ((height - figure.BarHeight) / (isNarrow || signs > 0 ? 4 : 2));
            y += above + (isNarrow ? figure.BarHeight + 12 : height);
        }

        Bottom = y;
        Height = Bottom + 24;
    }

    public double Width { get; }

    public double Height { get; }

    public bool IsNarrow { get; }

    public bool HasBrackets { get; }

    /// <summary>Where the rows begin.</summary>
    public double Top { get; }

    /// <summary>Where they end and the scale's labels begin.</summary>
    public double Bottom { get; }

    public double[] RowTop { get; }

    /// <summary>The middle of each row's bar or dot.</summary>
    public double[] RowMiddle { get; }

    public IReadOnlyList<IReadOnlyList<string>> Headings { get; }

    /// <summary>The level, from 0, at which each sign stands over its bar.</summary>
    public IReadOnlyDictionary<SignMark, int> SignLevels { get; }

    public double Left(int panel) => panelLeft[panel];

    public double PanelWidth => panelWidth;

    /// <summary>Width of the scale of a panel, without the room for numbers.</summary>
    public double ScaleWidth => scaleWidth;

    public double X(int panel, double value)
    {
        Scale scale = figure.Panels[panel].Scale;
        return panelLeft[panel] + ((value - scale.From) / (scale.To - scale.From) * scaleWidth);
    }

    /// <summary>Side of a square that counts one thing; smaller where a panel is narrow.</summary>
    public double SquareSide(SquareMark square)
    {
        Scale scale = figure.Panels[square.Panel].Scale;
        return Math.Clamp((scaleWidth / (scale.To - scale.From)) - 2, 4, LargestSquare);
    }

    /// <summary>The middle of a square.</summary>
    public double SquareY(SquareMark square) => RowMiddle[square.Row] - (figure.BarHeight / 2) + (LargestSquare / 2) + (square.Line * SquarePitch);

    public double SignY(SignMark sign) => RowMiddle[sign.Row] - (figure.BarHeight / 2) - 7 - (SignLevels[sign] * SignPitch);

    /// <summary>The labels of a panel's scale that find room beside each other, with where each is anchored. The ends go first.</summary>
    public IReadOnlyList<TickLabel> TickLabels(int panel)
    {
        Scale scale = figure.Panels[panel].Scale;
        int last = scale.Ticks.Count - 1, zero = Math.Max(0, scale.Ticks.ToList().FindIndex(tick => tick.IsZero));
        List<TickLabel> labels = [];
        for (int step = 1; step <= Math.Max(1, last); step++)
        {
            // The zero keeps its label; where there is none, the last tick does, which names the unit.
            if (zero == 0 && last % step != 0)
                continue;
            labels = [.. Enumerable.Range(0, last + 1).Where(i => (i - zero) % step == 0).Select(i => LabelOf(panel, i))];
            if (labels.Zip(labels.Skip(1)).All(pair => End(pair.First) + 4 < End(pair.Second) - LabelRoomOf(pair.Second.Label)))
                break;
        }

        return labels;
    }

    public Tick? FirstTick(int panel) => figure.Panels[panel].Scale.Ticks is [Tick first, ..] ? first : null;

    public bool IsJoined(int row) => row > 0 && figure.Rows[row].Bracket is { } bracket && bracket == figure.Rows[row - 1].Bracket;

    /// <summary>Room for a label, its number and a bracket left out.</summary>
    public double LabelRoom => panelLeft[0] - LabelStart - 12;

    public double NumberStart => HasBrackets ? 18 : 0;

    public double LabelStart =>
        !figure.Rows.Any(row => row.Number is not null) ? NumberStart : NumberStart + (figure.Rows.Count > 99 ? 28 : figure.Rows.Count > 9 ? 22 : 16);

    private TickLabel LabelOf(int panel, int index)
    {
        Scale scale = figure.Panels[panel].Scale;
        Tick tick = scale.Ticks[index];
        double x = X(panel, tick.At);
        string label = IsNarrow || figure.Panels.Count > 3 ? tick.Short ?? tick.Label : tick.Label;
        bool isFirst = index == 0 && scale.From >= 0;
        bool isLast = index > 0 && (x + (LabelRoomOf(label) / 2) > Width || (figure.Panels.Count > 1 && index == scale.Ticks.Count - 1));
        return new TickLabel(tick, label, x, isFirst ? "start" : isLast ? "end" : "middle");
    }

    private static double LabelRoomOf(string label) => Svg.Width(label) * 0.95;

    // Where a label ends on the right.
    private static double End(TickLabel label) => label.X + (label.Anchor switch
    {
        "start" => LabelRoomOf(label.Label),
        "end" => 0,
        _ => LabelRoomOf(label.Label) / 2,
    });

    private double LabelWidth()
    {
        double widest = figure.Rows
            .Select(row => Math.Max(Svg.Width(row.Label, row.Detail is not null), Svg.Width(row.Detail ?? ""))).DefaultIfEmpty(0).Max();
        return Math.Clamp(LabelStart + widest + 14, 100, Math.Max(200, Width * 0.35));
    }

    // The last label of a scale may hang over its end; a number beside a bar needs room of its own.
    private double RightMargin()
    {
        double label = figure.Panels.Count == 1 && !IsNarrow && figure.Panels[0].Scale.Ticks.Count > 0
            ? Svg.Width(figure.Panels[0].Scale.Ticks[^1].Label) / 2 : 0;
        return Math.Max(IsNarrow ? 10 : 12, Math.Max(label, figure.Panels.Count == 1 ? NumberRoom() : 0));
    }

    // Numbers stand right of their bars; with several panels each keeps room for them, so that all scales stay alike.
    private double NumberRoom() => figure.Marks.OfType<TextMark>().Select(mark => Svg.Width(mark.Text) + 2).DefaultIfEmpty(0).Max();

    private List<string> HeadingLines(FigurePanel panel)
    {
        int most = IsNarrow ? 4 : 3;
        IReadOnlyList<string> heading = IsNarrow ? panel.ShortHeading ?? panel.Heading : panel.Heading;
        List<string> lines = [.. heading.Take(heading.Count > most ? most - 1 : most).Select(line => Svg.Fit(line, panelWidth, bold: true))];
        if (heading.Count > most)
            lines.Add($"and {Number(heading.Count - most + 1)} more");
        return lines;
    }

    // A sign moves up a level where it would touch the one before it.
    private Dictionary<SignMark, int> Levels(out int[] levelsOfRow)
    {
        Dictionary<SignMark, int> levels = new(ReferenceEqualityComparer.Instance);
        levelsOfRow = new int[figure.Rows.Count];
        foreach (IGrouping<(int Row, int Panel), SignMark> row in figure.Marks.OfType<SignMark>().GroupBy(mark => (mark.Row, mark.Panel)))
        {
            List<double> lastAt = [];
            foreach (SignMark sign in row.OrderBy(mark => mark.At))
            {
                double x = X(sign.Panel, sign.At);
                int level = lastAt.FindIndex(last => x - last >= SignPitch);
                if (level < 0)
                {
                    level = lastAt.Count;
                    lastAt.Add(x);
                }

                lastAt[level] = x;
                levels[sign] = level;
            }

            levelsOfRow[row.Key.Row] = Math.Max(levelsOfRow[row.Key.Row], lastAt.Count);
        }

        return levels;
    }
}

/// <summary>A label of a scale where it is drawn: anchored at <paramref name="X"/> by its start, middle or end.</summary>
internal sealed record TickLabel(Tick Tick, string Label, double X, string Anchor);
