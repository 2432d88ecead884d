namespace Parallax;

public static partial class TableExtensions
{
    private const string Gap = "  ";
    private const int LeastContext = 16;
    private const int MostContext = 60;
    private const int MostNode = 40;
    private const string Bold = "\u001b[1m";
    private const string Dim = "\u001b[2m";
    private const string Plain = "\u001b[0m";

    /// <summary>
    /// The lines, aligned, each at most <paramref name="width"/> columns of a terminal wide. Where the context would get too short, columns are left
    /// out: date, block, speaker, outlet; article number and voice always stand.
    /// </summary>
    /// <param name="kwic">The concordance.</param>
    /// <param name="width">How many columns a line may have, at least 40.</param>
    /// <param name="colours">Whether what was found is bold and voices have their colours, by the escape codes of terminals (ECMA-48).</param>
    public static string ToText(this Kwic kwic, int width = 100, bool colours = false)
    {
        width = Math.Max(40, width);
        StringBuilder text = new();
        foreach (string line in TerminalText.Wrap(kwic.Summary(), width))
            text.Append(line).Append('\n');
        if (kwic.Lines.Count == 0)
            return text.ToString();
        text.Append('\n');
        int node = Math.Min(Math.Min(MostNode, width / 3), kwic.Lines.Max(line => TerminalText.Width(OneLine(line.Node))));
        Column[] columns = Fitting(kwic, width - node - 2);
        int left = columns.Sum(column => column.Width + Gap.Length), context = Math.Min(MostContext, (width - node - 2 - left) / 2);
        foreach (KwicLine line in kwic.Lines)
            Append(text, line, columns, context, node, colours);
        return text.ToString();
    }

    private static void Append(StringBuilder text, KwicLine line, Column[] columns, int context, int node, bool colours)
    {
        int begin = text.Length;
        foreach (Column column in columns.Where(column => !column.IsLast))
            text.Append(TerminalText.Fit(column.Value(line), column.Width, column.IsNumber)).Append(Gap);
        string found = TerminalText.Cut(OneLine(line.Node), node);

        // What was found begins in one column; the words after it follow at once, as they do in the text.
        string left = OneLine(line.Left) + (line.Left is [.., var last] && char.IsWhiteSpace(last) ? " " : "");
        text.Append(TerminalText.FitEnd(left, context + 1));
        text.Append(colours ? Bold : "").Append(found).Append(colours ? Plain : "");
        string right = (line.Right is [var first, ..] && char.IsWhiteSpace(first) ? " " : "") + OneLine(line.Right);
        int room = context + 1 + node - TerminalText.Width(found);
        bool isPadded = columns.Any(column => column.IsLast);
        text.Append(isPadded ? TerminalText.Fit(right, room, atSpace: true) : TerminalText.Cut(right, room, atSpace: true));
        foreach (Column column in columns.Where(column => column.IsLast))
            text.Append(Gap).Append(Coloured(TerminalText.Fit(column.Value(line), column.Width), column.IsVoice ? line.Place.Voice : null, colours));
        while (text.Length > begin && text[^1] == ' ')
            text.Length--;
        text.Append('\n');
    }

    // The colours of the voices as near as a terminal's own palette has them.
    private static string Coloured(string text, Voice? voice, bool colours) => !colours ? text : voice switch
    {
        null => Dim + text + Plain,
        Voice.Attributed => "\u001b[36m" + text + Plain,
        Voice.Quoted => "\u001b[33m" + text + Plain,
        Voice.Uncredited => "\u001b[35m" + text + Plain,
        _ => text,
    };

    private static Column[] Fitting(Kwic kwic, int room)
    {
        List<Column> columns =
        [
            KwicColumn(kwic, line => Number(line.Number), 8, priority: 0) with { IsNumber = true },
            KwicColumn(kwic, line => line.Place.Article.OutletName(), 18, priority: 1),
            KwicColumn(kwic, line => line.Place.Article.Article.Date ?? "", 10, priority: 4),
            KwicColumn(kwic, line => line.Place.BlockName() ?? "", 10, priority: 3),
            KwicColumn(kwic, line => line.Place.Voice.Name() + (line.IsName ? ", name" : ""), 16, priority: 0) with { IsLast = true, IsVoice = true },
            KwicColumn(kwic, line => line.Place.Speaker ?? "", 22, priority: 2) with { IsLast = true },
        ];
        columns.RemoveAll(column => column.Width == 0);
        for (int least = 4; least > 0 && room - columns.Sum(column => column.Width + Gap.Length) < (least > 2 ? 3 : 2) * LeastContext; least--)
            columns.RemoveAll(column => column.Priority == least);
        return [.. columns];
    }

    private static Column KwicColumn(Kwic kwic, Func<KwicLine, string> value, int most, int priority) =>
        new(value, Math.Min(most, kwic.Lines.Max(line => TerminalText.Width(value(line)))), priority);

    private sealed record Column(
        Func<KwicLine, string> Value, int Width, int Priority, bool IsNumber = false, bool IsLast = false, bool IsVoice = false);
}
