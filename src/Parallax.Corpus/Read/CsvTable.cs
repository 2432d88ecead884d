using System.Globalization;

namespace Parallax;

/// <summary>A table whose first row names its columns.</summary>
internal static class CsvTable
{
    /// <summary>Reads the rows as fields by column.</summary>
    /// <param name="stream">The table.</param>
    /// <param name="file">Its file, for notes.</param>
    /// <param name="needed">The column that it must have.</param>
    /// <param name="intake">Where notes go.</param>
    /// <exception cref="CorpusException">The column is missing.</exception>
    public static IEnumerable<(ArticleFields Fields, int Line)> Read(Stream stream, string file, string needed, Intake intake)
    {
        if (RowStream.Open(stream, file, intake) is not { } lines)
            yield break;
        string[]? columns = null;
        foreach ((int Line, string[] Fields) row in new CsvRows(lines, file, intake).Read())
        {
            if (columns is null)
                columns = Columns(row, file, needed, intake);
            else if (FieldsOf(row, columns, file, intake) is { } fields)
                yield return (fields, row.Line);
        }

        if (columns is null)
            intake.Skip("This table has no row that names its columns; nothing was read from it.", file);
    }

    private static string[] Columns((int Line, string[] Fields) header, string file, string needed, Intake intake)
    {
        string[] columns = [.. header.Fields.Select(name => name.Trim())];
        if (!columns.Contains(needed, StringComparer.OrdinalIgnoreCase))
            throw new CorpusException($"The table '{file}' has no column '{needed}'. Its first row names {string.Join(", ", columns)}.");
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i].Length == 0 || seen.Add(columns[i]))
                continue;
            intake.Remark($"The column '{columns[i]}' is there twice; the first one counts.", file, header.Line);
            columns[i] = "";
        }

        return columns;
    }

    private static ArticleFields? FieldsOf((int Line, string[] Fields) row, string[] columns, string file, Intake intake)
    {
        if (row.Fields.Skip(columns.Length).Any(extra => !string.IsNullOrWhiteSpace(extra)))
        {
            intake.Skip(string.Create(CultureInfo.InvariantCulture,
                $"This row has {row.Fields.Length} fields and the table {columns.Length} columns: ")
                + "a text that holds the separator must stand in quotation marks. The row was left out.", file, row.Line);
            return null;
        }

        ArticleFields fields = new();
        for (int i = 0; i < Math.Min(columns.Length, row.Fields.Length); i++)
        {
            if (columns[i].Length > 0)
                fields.Add(columns[i], row.Fields[i]);
        }

        return fields;
    }
}
