namespace Parallax;

/// <summary>Lays the rows of a table out in lines of a terminal.</summary>
internal sealed class TableTextWriter
{
    // Fewer characters a line nobody reads as sentences.
    private const int LeastText = 24;
    private const int LeastShort = 12;
    private const int LongestLabel = 20;
    private const string Gap = "  ";

    // A row that takes many lines counts for several.
    private const int StackedRows = 3;

    private readonly Table table;
    private readonly int width;
    private readonly StringBuilder text;
    private readonly string[] headings;
    private readonly int[] natural;
    private readonly int[] least;

    public TableTextWriter(Table table, int width, StringBuilder text)
    {
        (this.table, this.width, this.text) = (table, width, text);
        headings = [.. table.Columns.Select(column => Sign(column.Pole) + column.Heading)];
        natural = [.. headings.Select(heading => heading.Length <= LeastShort ? heading.Length : heading.Split(' ').Max(TerminalText.Width))];
        least = [.. natural];
        foreach (TableRow row in table.Rows)
        {
            for (int i = 0; i <= row.Cells.Count; i++)
                natural[i] = Math.Max(natural[i], TerminalText.Width(Plain(CellAt(row, i))));
        }

        for (int i = 0; i < least.Length; i++)
            least[i] = Math.Max(least[i], Math.Min(natural[i], i == 0 || IsText(i) ? LeastText : LeastShort));
    }

    /// <summary>Writes the first rows.</summary>
    /// <returns>How many rows are left.</returns>
    public int Write(int most)
    {
        int all = table.Rows.Count();
        if (Taken(least) > width && Enumerable.Range(1, natural.Length - 1).Any(IsText))
        {
            most = most == int.MaxValue ? most : most / StackedRows;
            Each(most, WriteStacked);
            return Math.Max(0, all - most);
        }

        int head = Math.Min(natural[0], Math.Max(LeastText, width / 3));
        for (int from = 1; from < natural.Length || from == 1;)
        {
            int to = Math.Min(from + 1, natural.Length);
            while (to < natural.Length && Taken([head, .. least[from..(to + 1)]]) <= width)
                to++;
            if (from > 1)
                text.Append('\n');
            WriteGrid([0, .. Enumerable.Range(from, to - from)], Taken(least) <= width ? least[0] : head, most, withFew: from == 1);
            from = to + (to == from ? 1 : 0);
        }

        return Math.Max(0, all - most);
    }

    private bool IsText(int column) => !table.Columns[column].IsNumber && natural[column] > LeastText;

    private static int Taken(int[] widths) => widths.Sum() + (Gap.Length * (widths.Length - 1));

    private static Cell CellAt(TableRow row, int column) => column == 0 ? row.Head : row.Cells[column - 1];

    private void Each(int most, Action<TableRow> write)
    {
        foreach (TableSection section in table.Sections)
        {
            if (most > 0 && section.Heading is not null)
                Append("", section.Heading, width);
            foreach (TableRow row in section.Rows.Take(most))
                write(row);
            most -= Math.Min(most, section.Rows.Count);
        }
    }

    // The row's head, and below it each cell beside the heading of its column.
    private void WriteStacked(TableRow row)
    {
        Append("", Plain(row.Head), width);
        if (row.TooFew is not null)
            Append(Gap, Plain(row.TooFew), width);
        int label = Math.Min(LongestLabel, headings.Skip(1).Max(TerminalText.Width));
        for (int i = 1; i <= row.Cells.Count; i++)
        {
            if (row.Cells[i - 1] != Cell.None)
                Append($"{Gap}{TerminalText.Fit(headings[i], label)}{Gap}", Plain(row.Cells[i - 1]), width);
        }
    }

    private void WriteGrid(int[] columns, int head, int most, bool withFew)
    {
        int[] widths = [head, .. columns.Skip(1).Select(column => least[column])];

        // What is left goes to short columns first, then where most is missing.
        for (int free = width - Taken(widths); free > 0; free--)
        {
            int Missing(int i) => natural[columns[i]] - widths[i];
            int poorest = Enumerable.Range(0, widths.Length)
                .MaxBy(i => Missing(i) > 0 && natural[columns[i]] <= LeastText ? int.MaxValue : Missing(i));
            if (Missing(poorest) <= 0)
                break;
            widths[poorest]++;
        }

        WriteLine(widths, columns, [.. columns.Select(column => headings[column])]);
        text.Append(string.Join(Gap, widths.Select(count => new string('-', count)))).Append('\n');
        Each(most, row =>
        {
            if (row.TooFew is null)
                WriteLine(widths, columns, [.. columns.Select(column => Plain(CellAt(row, column)))]);
            else if (withFew)
                WriteLine([widths[0], width - widths[0] - Gap.Length], [0, 0], [Plain(row.Head), Plain(row.TooFew)]);
        });
    }

    private void WriteLine(int[] widths, int[] columns, string[] cells)
    {
        string[][] wrapped = [.. cells.Select((cell, i) => TerminalText.Wrap(cell, widths[i]).ToArray())];
        for (int line = 0; line < wrapped.Max(lines => lines.Length); line++)
        {
            IEnumerable<string> pieces = wrapped.Select((lines, i) =>
                TerminalText.Fit(lines.ElementAtOrDefault(line) ?? "", widths[i], i > 0 && table.Columns[columns[i]].IsNumber));
            text.Append(string.Join(Gap, pieces).TrimEnd()).Append('\n');
        }
    }

    // Lines after the first stand below where the words began.
    private void Append(string begin, string words, int room)
    {
        foreach (string line in TerminalText.Wrap(words, room - begin.Length))
        {
            text.Append(begin).Append(line).Append('\n');
            begin = new string(' ', begin.Length);
        }
    }

    private static string Sign(Pole? pole) => pole switch { Pole.Condemns => "◆ ", Pole.Legitimises => "◇ ", Pole.Neutral => "| ", _ => "" };

    private static string Plain(Cell cell)
    {
        string gap = cell.Parts.All(part => part.Voice is not null && IsCount(part)) ? " " : ", ";
        return $"{Sign(cell.Pole)}{string.Join(gap, cell.Parts.Select(Plain))}{(cell.Detail is null ? "" : $" ({cell.Detail})")}";
    }

    // A count's voice is its first letter; after words it stands apart.
    private static string Plain(CellPart part) => part.Voice is not { } voice || part.Text == voice.Name() ? part.Text
        : IsCount(part) ? part.Text + voice.Name()[..1] : $"{part.Text} ({voice.Name()[..1]})";

    private static bool IsCount(CellPart part) => part.Text.Length > 0 && char.IsAsciiDigit(part.Text[^1]);
}
