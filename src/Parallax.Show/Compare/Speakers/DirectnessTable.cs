namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>The kinds of quotations of each article or outlet, or of each person, role or side.</summary>
    public static Table Table(this Directness directness)
    {
        string heading = directness.Kind is { } by ? PersonCells.Heading(by)
            : directness.Rows.Any(row => row.Group is null) ? "Corpus"
            : GroupCells.Heading(directness.Rows.Select(row => row.Group!));
        string what = heading.ToLowerInvariant();
        string level = GroupCells.Level(directness.Rows.SelectMany(row => row.Kinds).Select(kind => kind.Share.Interval));
        Columns<DirectnessRow> columns = new(
        [
            (heading, row => directness.Kind is null && row.Group is { } group ? GroupCells.Head(group) : Name(directness, row)),
            (new("Quotations", IsNumber: true), row =>
                row.Quotations.Counted($"{Name(directness, row)}: {Count(row.Quotations.Count, "quotation")}")),
            .. Enum.GetValues<QuotationKind>().Select((kind, i) => (
                new TableColumn(kind.ToString(), IsNumber: true),
                (Func<DirectnessRow, Cell>)(row => OfKind(row.Kinds[i], Name(directness, row))))),
            (new("per 100 words", IsNumber: true), PerHundred),
        ]);
        TidyRows tidy = TidyRows.Of(
            directness.Rows.SelectMany(row => row.Kinds.Select(kind => (Row: row, Of: kind))),
            of => of.Of.Places,
            [
                .. GroupCells.Columns<(DirectnessRow Row, KindCount Of)>(of => of.Row.Group),
                .. PersonCells.Columns<(DirectnessRow Row, KindCount Of)>(directness.Kind, of => of.Row.Key),
                ("kind", of => Camel(of.Of.Kind)), ("count", of => of.Of.Places.Count), ("quotations", of => of.Row.Quotations.Count),
                .. GroupCells.Shares<(DirectnessRow Row, KindCount Of)>(of => of.Of.Share.Share, of => of.Of.Share.Interval),
                ("words", of => of.Row.Words),
                .. GroupCells.Measured<(DirectnessRow Row, KindCount Of)>(
                    of => of.Row.PerHundredWords, of => of.Row.PerHundredInterval, "perHundredWords", "perHundredLow", "perHundredHigh"),
            ]);
        return new Table(
            directness.Kind is null ? "directness" : $"directness-by-{what}",
            $"How words are given, by {what}.",
            columns.Shown,
            directness.Kind is null ? [columns.Section(directness.Rows)] : columns.ByGroup(directness.Rows, row => row.Group),
            tidy)
        {
            Explanation = $"Numbers are quotations, under each the {level} interval of its share "
                + $"where there are at least {Number(directness.MinimumQuotations)}.",
            Settings = directness.Settings,
        };
    }

    private static string Name(Directness directness, DirectnessRow row) =>
        directness.Kind is { } by ? PersonCells.Label(by, row.Key) : row.Group?.Label() ?? "all articles";

    private static Cell OfKind(KindCount kind, string name) =>
        kind.Places.Counted($"{name}: {Number(kind.Places.Count)} {Camel(kind.Kind)}", PersonCells.Range(kind.Share));

    private static Cell PerHundred(DirectnessRow row) => new(Fixed(row.PerHundredWords, 1))
    {
        Detail = row.PerHundredInterval is { } interval ? $"{Fixed(interval.Low, 1)}–{Fixed(interval.High, 1)}" : null,
    };
}
