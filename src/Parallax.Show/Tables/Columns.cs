namespace Parallax;

/// <summary>The columns of rows of one kind: what stands over each, and how the cell below it is made.</summary>
/// <param name="all">The columns, the heads of rows first.</param>
internal sealed class Columns<T>(IReadOnlyList<(TableColumn Shown, Func<T, Cell> Cell)> all)
{
    /// <summary>Says why a row has too little text; null where it has enough.</summary>
    public Func<T, Cell?> TooFew { get; init; } = _ => null;

    public IReadOnlyList<TableColumn> Shown => [.. all.Select(column => column.Shown)];

    public TableSection Section(IEnumerable<T> rows, string? heading = null) => new(heading, [.. rows.Select(Row)]);

    /// <summary>Sections of rows by article or outlet, in their order; one without a heading for the whole corpus.</summary>
    public IReadOnlyList<TableSection> ByGroup(IEnumerable<T> rows, Func<T, MeasureGroup?> group) =>
    [
        .. rows.GroupBy(row => PersonCells.Key(group(row)))
            .Select(section => Section(section, group(section.First()) is { } own ? PersonCells.Heading(own) : null)),
    ];

    /// <summary>A table of one section.</summary>
    public Table Table(string id, string title, IEnumerable<T> rows, TidyRows tidy) => new(id, title, Shown, [Section(rows)], tidy);

    private TableRow Row(T row)
    {
        Cell head = all[0].Cell(row);
        return TooFew(row) is { } few ? new TableRow(head, [], few) : new TableRow(head, [.. all.Skip(1).Select(column => column.Cell(row))]);
    }
}
