namespace Parallax;

/// <summary>
/// Where everything of a figure stands at one width, in px. Wide layouts have the labels beside the rows, the narrow one above them.
/// Type is 13 px at every width: a layout is chosen, never scaled.
/// </summary>
internal sealed class FigureLayout
{
    private const double PanelGap = 22;
    private const double SignPitch = 9;
    public const double SignRadius = 3.6;
    private readonly Figure figure;
    private readonly double[] panelLeft;
    private readonly double panelWidth;

    public FigureLayout(Figure figure, string cssClass, double width, bool isNarrow)
    {
        this.figure = figure;
        Class = cssClass;
        Width = width;
        IsNarrow = isNarrow;
        HasBrackets = figure.Rows.Any(row => row.Bracket is not null);
        double left = isNarrow ? 4 : LabelWidth();
        double right = width - RightMargin();
        int panels = Math.Max(1, figure.Panels.Count);
        panelWidth = (right - left - (PanelGap * (isNarrow ? 0.5 : 1) * (panels - 1))) / panels;
        panelLeft = [.. Enumerable.Range(0, panels).Select(i => left + (i * (panelWidth + (PanelGap * (isNarrow ? 0.5 : 1)))))];
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

    public string Class { get; }

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

    public double X(int panel, double value)
    {
        Scale scale = figure.Panels[panel].Scale;
        return panelLeft[panel] + ((value - scale.From) / (scale.To - scale.From) * panelWidth);
    }

    public double SignY(SignMark sign) => RowMiddle[sign.Row] - (figure.BarHeight / 2) - 7 - (SignLevels[sign] * SignPitch);

    public bool IsJoined(int row) => row > 0 && figure.Rows[row].Bracket is { } bracket && bracket == figure.Rows[row - 1].Bracket;

    /// <summary>Room for a label, its number and a bracket left out.</summary>
    public double LabelRoom => panelLeft[0] - LabelStart - 12;

    public double NumberStart => HasBrackets ? 18 : 0;

    public double LabelStart => NumberStart + (figure.Rows.Any(row => row.Number is not null) ? (figure.Rows.Count > 99 ? 28 : figure.Rows.Count > 9 ? 22 : 16) : 0);

    private double LabelWidth()
    {
        double widest = figure.Rows.Select(row => Math.Max(Svg.Width(row.Label, row.Detail is not null), Svg.Width(row.Detail ?? ""))).DefaultIfEmpty(0).Max();
        return Math.Clamp(LabelStart + widest + 14, 100, Math.Max(150, Width * 0.3));
    }

    // The last label of a scale may hang over its end; a number beside a bar needs room of its own.
    private double RightMargin()
    {
        double label = figure.Panels.Count == 1 && !IsNarrow && figure.Panels[0].Scale.Ticks.Count > 0
            ? Svg.Width(figure.Panels[0].Scale.Ticks[^1].Label) / 2 : 0;
        double numbers = figure.Marks.OfType<TextMark>().Where(mark => mark.Panel == figure.Panels.Count - 1)
            .Select(mark => Svg.Width(mark.Text) + 8).DefaultIfEmpty(0).Max();
        return Math.Max(IsNarrow ? 10 : 12, Math.Max(label, numbers));
    }

    private List<string> HeadingLines(FigurePanel panel)
    {
        int most = IsNarrow ? 4 : 3;
        List<string> lines = [.. panel.Heading.Take(panel.Heading.Count > most ? most - 1 : most).Select(line => Svg.Fit(line, panelWidth, bold: true))];
        if (panel.Heading.Count > most)
            lines.Add($"and {Wording.Number(panel.Heading.Count - most + 1)} more");
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
