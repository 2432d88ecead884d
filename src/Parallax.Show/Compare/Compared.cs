namespace Parallax;

/// <summary>A comparison that was made: tables for readers, and one table of tidy rows for programs.</summary>
/// <param name="Tables">Its tables; their tidy rows have one set of names, so that they are one table in CSV and JSON.</param>
[TypeFormatterSource(typeof(ShowFormatterSource<Compared>), PreferredMimeTypes = [FormatterSource.Html, FormatterSource.Plain])]
public sealed record Compared(IReadOnlyList<Table> Tables) : IShown
{
    private const int MostTables = 6;
    private const int MostRows = 24;

    /// <summary>How much a table has to tell, where some tell more than others: readers get those first.</summary>
    internal Func<Table, int> Weight { get; init; } = _ => 0;

    /// <summary>Tables that a person reads after the others; programs do not get them.</summary>
    public IReadOnlyList<Table> ForReaders { get; init; } = [];

    /// <summary>How many articles were compared, also where they were only read.</summary>
    public int Read { get; init; }

    /// <summary>What JSON prints where tidy rows cannot say it; null for the tidy rows.</summary>
    internal string? Json { get; init; }

    // Tidy rows of one kind go into one table, whatever the number of contrasts or events.
    private Table All => Tables[0] with { Tidy = new(Tables[0].Tidy.Names, [.. Tables.SelectMany(table => table.Tidy.Rows)]) };

    /// <summary>All tidy rows as CSV.</summary>
    public string ToCsv() => All.ToCsv();

    /// <summary>All tidy rows as JSON; renderings and shared texts as nested objects.</summary>
    public string ToJson() => Json ?? All.ToJson();

    /// <summary>The tables as aligned plain text, the first rows of the first tables; what they were measured with stands below the last.</summary>
    /// <param name="width">How many characters a line may have, at least 40.</param>
    /// <param name="all">Whether all rows are to be printed.</param>
    public string ToText(int width = 100, bool all = false)
    {
        Table[] tables = [.. Tables.OrderByDescending(Weight), .. ForReaders];
        Table[] shown = all || tables.Length <= MostTables ? tables : [.. tables.Take(MostTables - ForReaders.Count), .. ForReaders];
        string text = Table.TextOf(shown, width, all ? int.MaxValue : MostRows);
        return shown.Length == tables.Length ? text : $"{text}\n{Count(tables.Length - shown.Length, "more table")}; --all prints them.\n";
    }

    /// <summary>The tables as a fragment that stands on its own.</summary>
    public string ToHtml() => FragmentHtml.Alone(string.Concat(Tables.Select(table => table.Id + table.Caption)) + ToCsv(), (html, context) =>
    {
        foreach (Table table in Tables.Concat(ForReaders))
            table.WriteTo(html, context);
    });

    /// <inheritdoc/>
    public override string ToString() => ToText();
}
