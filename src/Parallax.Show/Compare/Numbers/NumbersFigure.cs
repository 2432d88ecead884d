namespace Parallax;

public static partial class FigureExtensions
{
    private const int MostPanels = 2;
    private const int MostThings = 16;

    /// <summary>Draws the first counted things whose numbers are not all the same; a row for each article or outlet that gives one.</summary>
    public static Figure Figure(this Numbers numbers)
    {
        NumberRow[] things = Drawn(numbers);
        MeasureGroup[] groups = [.. numbers.Groups.Where(group => things.Any(thing => thing.In(group).Any())).Take(MostThings)];
        return new Figure(
            "numbers",
            "Numbers given for the same thing",
            "A dot is a number; a line is what a bound or an open word allows: “at least three” has no upper end. "
                + "An open dot stands for a word such as “dozens”.",
            [.. things.Select(thing => new FigurePanel(ScaleOf(thing)) { Heading = [thing.Name(), .. thing.About.Take(1)] })],
            [.. groups.Select(FigureRow.Of)],
            [.. groups.SelectMany((group, row) => things.SelectMany((thing, panel) => Marks(thing, row, panel, group)))],
            (numbers with { Rows = things, Alone = [] }).Table())
        {
            RowHeight = 24,
            Caption = Settings(numbers.Settings),
            Description = string.Join(" ", things.Select(thing => $"{thing.Name()}: {Readings(thing)}.")),
        };
    }

    internal static bool HasFigure(this Numbers numbers) => Drawn(numbers).Length > 0;

    private static NumberRow[] Drawn(Numbers numbers) =>
    [
        .. numbers.Rows
            .Where(row => row is { Agreement: not NumberAgreement.Same, Articles: > 1, Relation: not QuantityRelation.None })
            .Take(MostPanels),
    ];

    private static Scale ScaleOf(NumberRow thing) => Scale.Counts((int)Math.Min(1e9, Highest(thing)), "");

    private static double Highest(NumberRow thing) => thing.Mentions.Select(mention => mention.Quantity.Value)
        .Max(value => double.IsFinite(value.High) ? value.High : Math.Ceiling(value.Low * 1.2));

    private static IEnumerable<Mark> Marks(NumberRow thing, int row, int panel, MeasureGroup group)
    {
        double end = ScaleOf(thing).To;
        foreach (IGrouping<QuantityValue, NumberMention> same in thing.In(group).GroupBy(mention => mention.Quantity.Value))
        {
            QuantityValue value = same.Key;
            double at = value.Bound switch
            {
                QuantityBound.AtLeast => value.Low,
                QuantityBound.AtMost => value.High,
                _ => (value.Low + value.High) / 2,
            };
            NumberMention first = same.First();
            string who = first.Place.Speaker is { } speaker ? $", {first.Place.Voice.Name()} to {speaker}" : $", {first.Place.Voice.Name()} voice";
            yield return new PointMark(
                row,
                panel,
                Math.Min(at, end),
                value.Low < value.High ? new Interval(Math.Min(value.Low, end), Math.Min(value.High, end), 1) : null,
                $"{group.Label()}: {TableExtensions.Written(thing, first)}{who}: {thing.Name()}")
            {
                IsOpen = value.Bound is QuantityBound.Approximate or QuantityBound.Range,
                Places = new Concordance([.. same.Select(mention => mention.Place)]),
            };
        }
    }

    private static string Readings(NumberRow thing) =>
        string.Join(", ", thing.Mentions.Select(mention => TableExtensions.Written(thing, mention)).Distinct(StringComparer.Ordinal).Take(8));
}
