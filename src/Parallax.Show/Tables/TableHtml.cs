namespace Parallax;

public sealed partial record Table
{
    // More columns than these are wider than the text; they take the margin as well.
    private const int MostInText = 8;

    /// <summary>The table as a fragment that stands on its own, style sheet and places included.</summary>
    public string ToHtml()
    {
        string content = Id + Caption + ToCsv();
        return FragmentHtml.Bounded(Rows.Count(), rows => FragmentHtml.Alone(content, First(rows).WriteTo));
    }

    /// <summary>The table as part of a page.</summary>
    public string ToHtml(ShowContext context) => FragmentHtml.Part(context, WriteTo);

    /// <summary>Writes the table, and below it its places, and on a fragment, which stands alone, its settings and its CSV.</summary>
    public void WriteTo(HtmlWriter html, ShowContext context)
    {
        WriteTable(html, context);
        if (context.IsFragment && Settings.Count > 0)
            html.Element("p", Settings(Settings), ("class", "fn"));
        html.Open("div", ("class", "under"));
        html.WritePlaces(context);
        if (!IsCut)
            WriteCsvLink(html, context);
        html.Close().Line();
    }

    /// <summary>Writes the element alone; whoever calls it writes the places.</summary>
    internal void WriteTable(HtmlWriter html, ShowContext context)
    {
        string id = context.Unique(Id + "-table");
        html.Open("div", ("class", IsWide || (IsDense && Columns.Count > MostInText) ? "scroll wide" : "scroll"));
        string columns = Columns.Count.ToString(CultureInfo.InvariantCulture);
        string[] classes = [.. new[] { IsDense ? "tt" : KeepsRowHeadsWhole ? "nw" : null, IsAllNumbers ? "nn" : null }.OfType<string>()];
        html.Open("table", ("id", id), ("class", classes.Length == 0 ? null : string.Join(' ', classes)));
        (string title, string explanation) = OnPage ?? (Title, Explanation);
        html.Open("caption").Element("b", title);
        if (explanation.Length > 0)
            html.Text(" " + explanation);
        html.Close().Open("thead").Open("tr");
        foreach (TableColumn column in Columns)
            WriteHeading(html, context, column);
        html.Close().Close().Line();
        int row = 0;
        foreach (TableSection section in Sections)
        {
            html.Open("tbody");
            if (section.Heading is not null)
                html.Open("tr").Element("th", section.Heading, ("class", "g"), ("colspan", columns), ("scope", "rowgroup")).Close();
            foreach (TableRow each in section.Rows)
                WriteRow(html, context, each, $"{Id}-{(++row).ToString(CultureInfo.InvariantCulture)}");
            html.Close().Line();
        }

        html.Close().Close().Line();
    }

    /// <summary>
    /// The tidy rows as a link that saves them, without script and without network. A page has many tables, and each would stand in it twice: there
    /// the command line writes them.
    /// </summary>
    internal void WriteCsvLink(HtmlWriter html, ShowContext context)
    {
        if (!context.IsFragment)
            return;
        html.Open("p", ("class", "take")).Element(
            "a",
            "CSV",
            ("href", "data:text/csv;charset=utf-8," + Uri.EscapeDataString(ToCsv(withPlaces: false).ToWellFormed())),
            ("download", Id + ".csv"),
            ("aria-label", $"CSV: {(OnPage?.Title ?? Title).TrimEnd('.')}")).Close();
    }

    private static void WriteHeading(HtmlWriter html, ShowContext context, TableColumn column)
    {
        html.Open("th", ("scope", "col"), ("class", column.IsNumber ? "r" : null));
        if (column.Voice is { } voice)
            html.Swatch(voice).Text(" ").Element("span", column.Heading, ("class", "lg"));
        else if (column.Number is { } number)
            WriteNumberedHeading(html, context, column, number.ToString(CultureInfo.InvariantCulture));
        else if (column.Pole is { } pole)
            html.Sign(pole).Text(" " + column.Heading);
        else
            html.Text(column.Heading);
        html.Close();
    }

    private bool IsAllNumbers => Columns.Skip(1).All(column => column is { IsNumber: true, KeepsLine: false });

    // Where all columns after the first hold numbers the table says so, not each cell.
    private string? Class(TableColumn column) => IsAllNumbers ? null : (column.IsNumber, column.KeepsLine) switch
    {
        (true, true) => "r ln",
        (true, false) => "r",
        (false, true) => "ln",
        _ => null,
    };

    private static void WriteNumberedHeading(HtmlWriter html, ShowContext context, TableColumn column, string number)
    {
        if (column.Article is not null && context.LinkTo(column.Article) is { } link)
            html.Element("a", number, ("href", link), ("aria-label", $"{number} {column.Heading}"));
        else
            html.Text(number);
        html.Element("span", " " + column.Heading, ("class", "lg"));
    }

    private void WriteRow(HtmlWriter html, ShowContext context, TableRow row, string id)
    {
        html.Open("tr").Open("th", ("scope", "row"));
        WriteCell(html, context, row.Head, id);
        html.Close();
        if (row.TooFew is { } tooFew)
        {
            html.Open("td", ("colspan", (Columns.Count - 1).ToString(CultureInfo.InvariantCulture)), ("class", "few"));
            WriteCell(html, context, tooFew, id + "-few");
            html.Close();
        }
        else
        {
            for (int i = 0; i < row.Cells.Count; i++)
            {
                html.Open("td", ("class", Class(Columns[i + 1])));
                WriteCell(html, context, row.Cells[i], $"{id}-{Slug(Columns[i + 1].Heading)}");
                html.Close();
            }
        }

        html.Close().Line();
    }

    private static void WriteCell(HtmlWriter html, ShowContext context, Cell cell, string id)
    {
        if (cell.Pole is { } pole)
            html.Sign(pole).Text(" ");
        for (int i = 0; i < cell.Parts.Count; i++)
        {
            CellPart part = cell.Parts[i];
            if (part.Voice is { } voice)
            {
                html.Open("span", ("class", "vx")).Swatch(voice);
                WritePart(html, context, part, $"{id}-{voice.Name()}");
                html.Close();
            }
            else
            {
                // Numbers in a row keep their distance as targets do; a comma would stand apart from them.
                if (i > 0)
                    html.Text(part.Places is not null && !part.Text.Contains(' ', StringComparison.Ordinal) ? " " : ", ");
                WritePart(html, context, part, cell.Parts.Count == 1 ? id : $"{id}-{Slug(part.Text)}");
            }
        }

        if (cell.Detail is null)
            return;

        html.Element("small", cell.Detail);
    }

    private static void WritePart(HtmlWriter html, ShowContext context, CellPart part, string id)
    {
        // An article's number or name is a plain link; everything that counts is a number's link. On a page with hundreds of them the heads of row
        // and column, and the heading of the places that it leads to, say what it counts.
        string? link = part.Places is not null ? context.LinkTo(part.Places, id, part.Label ?? part.Text)
            : part.Section is not null ? "#" + part.Section
            : part.Article is not null ? context.LinkTo(part.Article) : null;
        string? counts = part.Places is null && part.Label is null ? null : "n";
        if (link is not null)
        {
            html.Element("a", part.Text, ("class", counts), ("href", link),
                ("aria-label", part.Places is null || context.IsFragment ? part.Label : null));
        }
        else if (part.Text is "–" or "0")
        {
            html.Element("i", part.Text);
        }
        else
        {
            html.Text(part.Text);
        }
    }
}
