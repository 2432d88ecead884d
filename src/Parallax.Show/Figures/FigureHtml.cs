namespace Parallax;

public sealed partial record Figure
{
    /// <summary>The figure as a fragment that stands on its own: style sheet, drawing, table and places.</summary>
    public string ToHtml()
    {
        string content = Id + Title + Caption + Table.ToCsv();
        return FragmentHtml.Bounded(Math.Max(Rows.Count, Table.Rows.Count()), rows => FragmentHtml.Alone(content, First(rows).WriteTo));
    }

    private Figure First(int rows) => rows >= Rows.Count ? this with { Table = Table.First(rows) } : this with
    {
        Rows = [.. Rows.Take(rows)],
        Marks = [.. Marks.Where(mark => mark.Row < rows)],
        Table = Table.First(rows),
        Caption = $"{Caption} The first {Number(rows)} of {Count(Rows.Count, "row")} are drawn.".TrimStart(),
    };

    /// <summary>The figure as part of a page.</summary>
    public string ToHtml(ShowContext context) => FragmentHtml.Part(context, WriteTo);

    /// <summary>Writes title, key, drawing and caption, then the table, the places and the CSV below.</summary>
    public void WriteTo(HtmlWriter html, ShowContext context) => WriteTo(html, context, withTable: true);

    /// <summary>The same; where the caller writes the table himself, nothing is written below.</summary>
    internal void WriteTo(HtmlWriter html, ShowContext context, bool withTable)
    {
        string? wide = Size == FigureSize.Wide ? "wide" : null;
        html.Open("figure", ("id", context.Unique(Id + "-figure")), ("class", wide)).Open("figcaption").Element("p", Title, ("class", "ft"));
        if (Subtitle.Length > 0)
            html.Element("p", Subtitle, ("class", "fs"));
        html.Close();
        WriteKey(html);
        html.Element("p", $"{Description} The table below holds the same numbers.".TrimStart(), ("class", "vh"));
        WriteDrawing(html, context);
        if (Caption.Length > 0)
            html.Element("p", Caption, ("class", "fn"));
        html.Close().Line();
        if (!withTable)
            return;

        html.Open("div", ("class", wide is null ? "under" : "under wide"))
            .Open("details").Element("summary", "Table and places behind this figure").Open("div", ("class", "in"));
        Table.WriteTable(html, context);
        html.WritePlaces(context);
        html.Close().Close();
        if (!Table.IsCut)
            Table.WriteCsvLink(html, context);
        html.Close().Line();
    }

    private void WriteKey(HtmlWriter html)
    {
        if (Key.Voices.Count > 0)
        {
            html.Open("ul", ("class", "key"));
            foreach (Voice voice in Key.Voices)
                html.Open("li").Swatch(voice).Text(KeyText(voice)).Close();
            html.Close();
        }

        if (Key.Poles.Count == 0)
            return;
        html.Open("ul", ("class", "key"));
        foreach (Pole pole in Key.Poles)
            html.Open("li").Sign(pole).Text(pole.Name()).Close();
        html.Element("li", "towards the act, as the lexicon’s author judges", ("class", "k2")).Close();
    }

    internal static string KeyText(Voice voice) => voice switch
    {
        Voice.Own => "Own: the outlet’s",
        Voice.Attributed => "Attributed: without marks",
        Voice.Quoted => "Quoted: in marks, with a speaker",
        _ => "Uncredited: in marks, no speaker",
    };
}
