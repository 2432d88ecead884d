namespace Parallax;

public sealed partial record Table
{
    /// <summary>
    /// The table as aligned plain text. Cells wrap where it would be wider than <paramref name="width"/>; where running text finds no room beside
    /// other columns, each cell has a line of its own, and short columns that find none follow below, with the row heads again.
    /// </summary>
    /// <param name="width">How many characters a line may have, at least 40.</param>
    public string ToText(int width = 100) => TextOf([this], width, int.MaxValue);

    /// <inheritdoc/>
    public override string ToString() => ToText();

    /// <summary>Tables below each other; how to read them and what they were measured with is said once, after the last.</summary>
    internal static string TextOf(IReadOnlyList<Table> tables, int width, int mostRows)
    {
        width = Math.Max(40, width);
        StringBuilder text = new();
        HashSet<string> said = new(StringComparer.Ordinal) { "" };
        void Append(string words, bool isApart = true)
        {
            if (isApart && text.Length > 0)
                text.Append('\n');
            foreach (string line in TerminalText.Wrap(words, width))
                text.Append(line).Append('\n');
        }

        IEnumerable<Setting> all = tables.SelectMany(table => table.Settings.Distinct());
        Setting[] shared = [.. all.CountBy(setting => setting).Where(own => own.Value > 1).Select(own => own.Key)];
        foreach (Table table in tables)
        {
            Append(said.Add(table.Explanation) ? $"{table.Title} {table.Explanation}" : table.Title);
            text.Append('\n');
            int left = new TableTextWriter(table, width, text).Write(mostRows);
            if (left > 0)
                Append($"{Count(left, "more row")}; --all prints them.", isApart: false);
            if (table.Settings.Except(shared).ToArray() is { Length: > 0 } own && tables.Count > 1)
                Append(Settings(own));
        }

        if (string.Join(' ', tables.SelectMany(table => table.Key).Distinct(StringComparer.Ordinal)) is { Length: > 0 } key)
            Append(key);
        if ((tables.Count == 1 ? tables[0].Settings : shared) is { Count: > 0 } settings)
            Append(Settings(settings));
        return text.ToString();
    }

    // A terminal has no swatches and signs.
    private IEnumerable<string> Key
    {
        get
        {
            if (Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Parts).Any(part => part.Voice is not null))
                yield return "Voices: o own, a attributed, q quoted, u uncredited.";
            if (Rows.Any(row => row.Head.Pole is not null) || Columns.Any(column => column.Pole is not null))
                yield return "Poles: ◆ condemns, ◇ legitimises, | neutral.";
        }
    }
}
