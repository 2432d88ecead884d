using System.Globalization;

namespace Parallax;

/// <summary>How words are given, and how often.</summary>
public static class DirectnessTable
{
    /// <summary>The kinds of quotations of each article or outlet, or of each person, role or side.</summary>
    public static Table Table(this Directness directness)
    {
        ArgumentNullException.ThrowIfNull(directness);
        bool isByKey = directness.By is not null;
        string heading = directness.By is { } by ? PersonCells.Heading(by)
            : directness.Rows.Any(row => row.Group is null) ? "Corpus"
            : GroupCells.Heading(directness.Rows.Select(row => row.Group!));
        string level = GroupCells.Level(directness.Rows.SelectMany(row => row.Kinds).Select(kind => kind.Share.Interval).OfType<Interval>());
        return new Table(
            isByKey ? $"directness-by-{heading.ToLowerInvariant()}" : "directness",
            $"How words are given, by {heading.ToLowerInvariant()}.",
            [
                new(heading), new("Quotations", IsNumber: true), .. Enum.GetValues<QuotationKind>().Select(kind => new TableColumn(kind.ToString(), IsNumber: true)),
                new("per 100 words", IsNumber: true),
            ],
            isByKey
                ? PersonCells.Sections(directness.Rows, row => row.Group, row => Row(directness, row))
                : [new TableSection(null, [.. directness.Rows.Select(row => Row(directness, row))])],
            new TidyRows(
                [
                    .. GroupCells.Names, .. PersonCells.Names, "kind", "count", "quotations", "share", "low", "high", "level", "words", "perHundredWords",
                    "perHundredLow", "perHundredHigh",
                ],
                [.. directness.Rows.SelectMany(row => row.Kinds.Select(kind => Tidy(directness, row, kind)))]))
        {
            Explanation = $"Numbers are quotations, under each the {level} interval of its share where there are at least {Wording.Number(directness.MinimumQuotations)}.",
            Settings = directness.Settings,
        };
    }

    private static TableRow Row(Directness directness, DirectnessRow row)
    {
        string name = directness.By is { } by ? PersonCells.Label(by, row.Key) : row.Group?.Label() ?? "all articles";
        Cell head = directness.By is null && row.Group is { } group ? GroupCells.Head(group) : new Cell(name);
        return new TableRow(
            head,
            [
                row.Quotations.Count == 0 ? Cell.None
                    : new Cell(Wording.Number(row.Quotations.Count), row.Quotations, $"{name}: {Wording.Count(row.Quotations.Count, "quotation")}"),
                .. row.Kinds.Select(kind => kind.Places.Count == 0 ? Cell.None
                    : new Cell(Wording.Number(kind.Places.Count), kind.Places, $"{name}: {Wording.Number(kind.Places.Count)} {PersonCells.Camel(kind.Kind)}")
                    {
                        Detail = PersonCells.Range(kind.Share),
                    }),
                new Cell(Decimal(row.PerHundredWords)) { Detail = row.PerHundredInterval is { } interval ? $"{Decimal(interval.Low)}–{Decimal(interval.High)}" : null },
            ]);
    }

    private static string Decimal(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    private static TidyRow Tidy(Directness directness, DirectnessRow row, KindCount kind) => new(
        [
            .. PersonCells.Group(row.Group), directness.By is { } by ? PersonCells.Camel(by) : null, directness.By is { } own ? PersonCells.Tidy(own, row.Key) : null,
            PersonCells.Camel(kind.Kind), kind.Places.Count, row.Quotations.Count, kind.Share.Share, kind.Share.Interval?.Low, kind.Share.Interval?.High,
            kind.Share.Interval?.Level, row.Words, row.PerHundredWords, row.PerHundredInterval?.Low, row.PerHundredInterval?.High,
        ],
        kind.Places);
}
