using System.Text;

namespace Parallax;

public sealed partial record Table
{
    private const int Narrowest = 8;
    private const string Gap = "  ";

    /// <summary>
    /// The table as aligned plain text. Cells wrap where it would be wider than <paramref name="width"/>; columns that still find no room follow
    /// below, with the row heads again.
    /// </summary>
    /// <param name="width">How many characters a line may have, at least 40.</param>
    public string ToText(int width = 100)
    {
        width = Math.Max(40, width);
        StringBuilder text = new();
        AppendWrapped(text, $"{Title} {Explanation}".TrimEnd(), width);
        text.Append('\n');

        string[][] grid = [.. Rows.Select(row => new[] { Plain(row.Head) }.Concat(row.Cells.Select(Plain)).ToArray())];
        int[] natural = [.. Columns.Select((column, i) => Math.Max(
            LongestWordOrLine(Heading(column)),
            grid.Where(row => i < row.Length).Select(row => row[i].Length).DefaultIfEmpty(0).Max()))];
        int head = Math.Min(natural.FirstOrDefault(), Math.Max(Narrowest, width / 3));
        for (int from = 1; from < Columns.Count || from == 1;)
        {
            (int[] widths, int to) = Lay(natural, head, from, width);
            if (from > 1)
                text.Append('\n');
            WriteBlock(text, widths, from, to, width);
            from = Math.Max(to, from + 1);
        }

        if (Key() is { Length: > 0 } key)
        {
            text.Append('\n');
            AppendWrapped(text, key, width);
        }

        if (Settings.Count > 0)
        {
            text.Append('\n');
            AppendWrapped(text, Settings(Settings), width);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => ToText();

    // A terminal has no swatches: a count's voice is its first letter.
    private string Key()
    {
        bool voices = Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Parts).Any(part => part.Voice is not null);
        bool poles = Rows.Any(row => row.Head.Pole is not null) || Columns.Any(column => column.Pole is not null);
        string key = voices ? "Voices: o own, a attributed, q quoted, u uncredited. " : "";
        return poles ? key + "Poles: ◆ condemns, ◇ legitimises, | neutral." : key;
    }

    private static string Heading(TableColumn column) => Plain(Sign(column.Pole) + column.Heading);

    private static string Sign(Pole? pole) => pole switch { Pole.Condemns => "◆ ", Pole.Legitimises => "◇ ", Pole.Neutral => "| ", _ => "" };

    // Takes columns from the left while they fit at a readable width, then shares out what is left to the widest.
    private (int[] Widths, int To) Lay(int[] natural, int head, int from, int width)
    {
        int free = width - head;
        List<int> widths = [head];
        int to = from;
        for (; to < natural.Length; to++)
        {
            int least = Math.Min(natural[to], Columns[to].IsNumber ? natural[to] : Narrowest * 2);
            if (to > from && free - Gap.Length - least < 0)
                break;
            widths.Add(least);
            free -= Gap.Length + least;
        }

        for (int i = 1; i < widths.Count && free > 0; i++)
        {
            int more = Math.Min(free, natural[from + i - 1] - widths[i]);
            widths[i] += more;
            free -= more;
        }

        return ([.. widths], to);
    }

    private void WriteBlock(StringBuilder text, int[] widths, int from, int to, int width)
    {
        int[] columns = [0, .. Enumerable.Range(from, Math.Max(0, to - from))];
        WriteLine(text, widths, [.. columns.Select(i => Heading(Columns[i]))], columns);
        text.Append(string.Join(Gap, widths.Select(count => new string('-', count)))).Append('\n');
        foreach (TableSection section in Sections)
        {
            if (section.Heading is not null)
                AppendWrapped(text, section.Heading, width);

            foreach (TableRow row in section.Rows)
            {
                if (row.TooFew is null)
                    WriteLine(text, widths, [.. columns.Select(i => i == 0 ? Plain(row.Head) : Plain(row.Cells[i - 1]))], columns);
                else if (from == 1)
                    WriteLine(text, [widths[0], Math.Max(20, width - widths[0] - Gap.Length)], [Plain(row.Head), Plain(row.TooFew)], [0, 0]);
            }
        }
    }

    private void WriteLine(StringBuilder text, int[] widths, string[] cells, int[] columns)
    {
        string[][] wrapped = [.. cells.Select((cell, i) => Wrap(cell, widths[i]).ToArray())];
        int height = wrapped.Max(lines => lines.Length);
        for (int line = 0; line < height; line++)
        {
            int begin = text.Length;
            for (int i = 0; i < wrapped.Length; i++)
            {
                string piece = line < wrapped[i].Length ? wrapped[i][line] : "";
                if (i > 0)
                    text.Append(Gap);
                text.Append(i > 0 && Columns[columns[i]].IsNumber ? piece.PadLeft(widths[i]) : piece.PadRight(widths[i]));
            }

            while (text.Length > begin && text[^1] == ' ')
                text.Length--;
            text.Append('\n');
        }
    }

    private static int LongestWordOrLine(string heading) => heading.Length <= 12 ? heading.Length : heading.Split(' ').Max(word => word.Length);

    private static string Plain(Cell cell)
    {
        string gap = cell.Parts.Any(part => part.Voice is not null) ? " " : ", ";
        string parts = string.Join(gap, cell.Parts.Select(part => part.Text + part.Voice?.Name()[..1]));
        return Plain(Sign(cell.Pole) + parts + (cell.Detail is null ? "" : $" ({cell.Detail})"));
    }

    private static string Plain(string text) => Visible(text);

    private static void AppendWrapped(StringBuilder text, string words, int width)
    {
        foreach (string line in Wrap(Plain(words), width))
            text.Append(line).Append('\n');
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        int from = 0;
        while (text.Length - from > width)
        {
            int cut = text.LastIndexOf(' ', from + width, width + 1);
            int end = cut > from ? cut : from + width;
            if (cut <= from && char.IsHighSurrogate(text[end - 1]) && end - 1 > from)
                end--;
            yield return text[from..end];
            from = cut > from ? cut + 1 : end;
        }

        yield return text[from..];
    }
}
