namespace Parallax.Parts;

/// <summary>What the key over a figure explains.</summary>
/// <param name="Voices">The fills.</param>
/// <param name="Poles">The signs.</param>
public sealed record FigureKey(IReadOnlyList<Voice> Voices, IReadOnlyList<Pole> Poles)
{
    /// <summary>No key.</summary>
    public static FigureKey None { get; } = new([], []);
}

/// <summary>A part of a figure with a scale of its own.</summary>
/// <param name="Scale">The scale.</param>
public sealed record FigurePanel(Scale Scale)
{
    /// <summary>What stands over it, in bold.</summary>
    public IReadOnlyList<string> Heading { get; init; } = [];

    /// <summary>The same where there is little room; null for the same words.</summary>
    public IReadOnlyList<string>? ShortHeading { get; init; }

    /// <summary>The pole whose sign and name stand over that.</summary>
    public Pole? Pole { get; init; }
}

/// <summary>A scale with its ticks.</summary>
/// <param name="From">The value at its left end.</param>
/// <param name="To">The value at its right end.</param>
/// <param name="Ticks">Where lines stand.</param>
public sealed record Scale(double From, double To, IReadOnlyList<Tick> Ticks)
{
    /// <summary>Shares from none to all.</summary>
    public static Scale Shares { get; } = new(0, 1, [new(0, "0"), new(0.5, "50"), new(1, "100\u00A0%", "100")]);

    /// <summary>Counts from 0 to at least <paramref name="most"/>, with a handful of round ticks.</summary>
    public static Scale Counts(int most, string unit)
    {
        double step = NiceStep(Math.Max(most, 1) / 5.0);
        int steps = (int)Math.Ceiling(Math.Max(most, 1) / step);
        Tick[] ticks = [.. Enumerable.Range(0, steps + 1).Select(i =>
            new Tick(i * step, i == steps ? $"{Number((int)(i * step))}\u00A0{unit}" : Number((int)(i * step)), Number((int)(i * step))))];
        return new Scale(0, steps * step, ticks);
    }

    /// <summary>Signed values that hold <paramref name="low"/>, <paramref name="high"/> and 0, with round ticks.</summary>
    public static Scale Signed(double low, double high)
    {
        const double Step = 0.2;
        int from = (int)Math.Floor((Math.Min(low, 0) / Step) + 1e-9);
        int to = Math.Max(from + 1, (int)Math.Ceiling((Math.Max(high, 0) / Step) - 1e-9));
        return new Scale(
            from * Step,
            to * Step,
            [
                .. Enumerable.Range(from, to - from + 1)
                    .Select(i => new Tick(i * Step, i == 0 ? "0" : Wording.Signed(i * Step, 1)) { IsZero = i == 0 }),
            ]);
    }

    private static double NiceStep(double least)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        double step = new[] { 1, 2, 2.5, 5, 10 }.Select(factor => factor * power).First(candidate => candidate >= least - 1e-9);
        return Math.Max(1, Math.Ceiling(step));
    }
}

/// <summary>A line of a scale.</summary>
/// <param name="At">The value.</param>
/// <param name="Label">What stands below it.</param>
/// <param name="Short">What stands below it where there is little room; null for the same.</param>
public sealed record Tick(double At, string Label, string? Short = null)
{
    /// <summary>Whether it is where two signs meet.</summary>
    public bool IsZero { get; init; }
}

/// <summary>A row of a figure.</summary>
/// <param name="Label">What it is about.</param>
public sealed record FigureRow(string Label)
{
    /// <summary>The number by which the page calls it; null where it has none.</summary>
    public int? Number { get; init; }

    /// <summary>A second line under the label; the part after the comma stands at the right on a phone.</summary>
    public string? Detail { get; init; }

    /// <summary>What a phone shows at the right end of the label's line.</summary>
    public string? ShortDetail { get; init; }

    /// <summary>Rows that follow each other with the same bracket are joined by one.</summary>
    public string? Bracket { get; init; }

    /// <summary>Why nothing is drawn: "not enough text: 1 choice, minimum 3".</summary>
    public string? TooFew { get; init; }

    internal static FigureRow Of(MeasureGroup group) =>
        new(group.Outlet.Name) { Number = group.By == GroupBy.Article ? group.Number : null };

    /// <summary>Label with its number.</summary>
    internal string Whole => Number is { } number ? $"{Number(number)}\u2002{Label}" : Label;
}

/// <summary>Something drawn in one row of one panel.</summary>
/// <param name="Row">Which row, from 0.</param>
/// <param name="Panel">Which panel, from 0.</param>
/// <param name="Reading">What it says, in one sentence.</param>
public abstract record Mark(int Row, int Panel, string Reading)
{
    /// <summary>What it counts: it links there.</summary>
    public Concordance? Places { get; init; }
}

/// <summary>A bar from one value to another, in the fill of a voice.</summary>
public sealed record BarMark(int Row, int Panel, double From, double To, Voice Voice, string Reading) : Mark(Row, Panel, Reading);

/// <summary>A dot at a value, perhaps with its interval.</summary>
public sealed record PointMark(int Row, int Panel, double At, Interval? Interval, string Reading) : Mark(Row, Panel, Reading)
{
    /// <summary>The usual radius of a dot, in px.</summary>
    internal const double UsualRadius = 4.5;

    /// <summary>Whether it is a share of none, drawn open.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Its radius in px, where it stands for how much was counted.</summary>
    public double Radius { get; init; } = UsualRadius;
}

/// <summary>A square for one counted thing, its middle at a value; squares stand in lines, from 0 at the top of where a bar would be.</summary>
public sealed record SquareMark(int Row, int Panel, double At, int Line, string Reading) : Mark(Row, Panel, Reading)
{
    /// <summary>Whether it is drawn open.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>The sign of a pole over a bar, at a value.</summary>
public sealed record SignMark(int Row, int Panel, double At, Pole Pole, string Reading) : Mark(Row, Panel, Reading);

/// <summary>An upright line through a bar at a value.</summary>
public sealed record LineMark(int Row, int Panel, double At, string Reading) : Mark(Row, Panel, Reading);

/// <summary>A number written right of a value.</summary>
public sealed record TextMark(int Row, int Panel, double At, string Text, string Reading) : Mark(Row, Panel, Reading)
{
    /// <summary>Whether it says that there is nothing.</summary>
    public bool IsFaint { get; init; }
}

/// <summary>A field of a grid from one value to another with a text in it, darker for more: step 1, 2 or 3.</summary>
public sealed record CellMark(int Row, int Panel, double From, double To, int Step, string Text, string Reading) : Mark(Row, Panel, Reading);
