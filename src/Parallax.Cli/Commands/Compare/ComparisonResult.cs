namespace Parallax;

/// <summary>A comparison that was made.</summary>
/// <param name="Tables">Its tables; their tidy rows have one set of names, so that they are one table in CSV and JSON.</param>
/// <param name="Read">How many articles were compared.</param>
/// <param name="Notes">What was noted while reading and annotating them.</param>
internal sealed record ComparisonResult(IReadOnlyList<Table> Tables, int Read, NoteLog Notes)
{
    /// <summary>Tables that a person reads after the others; programs do not get them.</summary>
    public IReadOnlyList<Table> ForReaders { get; init; } = [];

    /// <summary>What JSON prints where tidy rows cannot say it; null for the tidy rows.</summary>
    public string? Json { get; init; }

    /// <summary>The result in one of the formats of the command.</summary>
    /// <param name="format">table, csv or json.</param>
    /// <param name="width">How many columns of characters a table may take.</param>
    public string Print(string format, int width)
    {
        if (format == "table")
            return string.Join("\n", Tables.Concat(ForReaders).Select(table => table.ToText(width)));
        if (format == "json" && Json is not null)
            return Json + "\n";

        // Tidy rows of one kind go into one table, whatever the number of contrasts.
        Table all = Tables[0] with { Tidy = new(Tables[0].Tidy.Names, [.. Tables.SelectMany(table => table.Tidy.Rows)]) };
        return format == "csv" ? all.ToCsv() : all.ToJson() + "\n";
    }
}
