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
        string what = heading.ToLowerInvariant();
        string level = GroupCells.Level(directness.Rows.SelectMany(row => row.Kinds).Select(kind => kind.Share.Interval));
        return new Table(
            isByKey ? $"directness-by-{what}" : "directness",
            $"How words are given, by {what}.",
            [
                new(heading), new("Quotations", IsNumber: true),
                .. Enum.GetValues<QuotationKind>().Select(kind => new TableColumn(kind.ToString(), IsNumber: true)),
                new("per 100 words", IsNumber: true),
            ],
            isByKey
                ? PersonCells.Sections(directness.Rows, row => row.Group, row => Row(directness, row))
                : [new TableSection(null, [.. directness.Rows.Select(row => Row(directness, row))])],
            new TidyRows(
                [
                    .. GroupCells.Names, .. PersonCells.Names, "kind", "count", "quotations", .. GroupCells.ShareNames, "words", "perHundredWords",
                    "perHundredLow", "perHundredHigh",
                ],
                [.. directness.Rows.SelectMany(row => row.Kinds.Select(kind => Tidy(directness.By, row, kind)))]))
        {
            Explanation = $"Numbers are quotations, under each the {level} interval of its share "
                + $"where there are at least {Number(directness.MinimumQuotations)}.",
            Settings = directness.Settings,
        };
    }

    private static TableRow Row(Directness directness, DirectnessRow row)
    {
        string name = directness.By is { } by ? PersonCells.Label(by, row.Key) : row.Group?.Label() ?? "all articles";
        return new TableRow(
            directness.By is null && row.Group is { } group ? GroupCells.Head(group) : new Cell(name),
            [
                row.Quotations.Counted($"{name}: {Count(row.Quotations.Count, "quotation")}"),
                .. row.Kinds.Select(kind => kind.Places.Counted(
                    $"{name}: {Number(kind.Places.Count)} {Camel(kind.Kind)}", PersonCells.Range(kind.Share))),
                new Cell(Decimal(row.PerHundredWords))
                {
                    Detail = row.PerHundredInterval is { } interval ? $"{Decimal(interval.Low)}–{Decimal(interval.High)}" : null,
                },
            ]);
    }

    private static string Decimal(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    private static TidyRow Tidy(SpeakerBy? by, DirectnessRow row, KindCount kind) => new(
        [
            .. PersonCells.Group(row.Group), by is { } known ? Camel(known) : null, by is { } own ? PersonCells.Tidy(own, row.Key) : null,
            Camel(kind.Kind), kind.Places.Count, row.Quotations.Count, .. GroupCells.Measured(kind.Share.Share, kind.Share.Interval),
            row.Words, row.PerHundredWords, row.PerHundredInterval?.Low, row.PerHundredInterval?.High,
        ],
        kind.Places);
}
