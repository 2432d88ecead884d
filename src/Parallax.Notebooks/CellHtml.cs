namespace Parallax;

/// <summary>Writes a cell: its code, folded, and below it what it wrote and showed, or why it did not.</summary>
internal static class CellHtml
{
    private static readonly string[] Leading = ["meta", "base"];

    private static readonly string FragmentStyle = new HtmlWriter().Style(PageStyle.FragmentCss).ToString();

    // The patterns, which stand after the style sheet, end so.
    private const string FragmentEnd = "</defs></svg>";

    public static string Of(CellRun run, NotebookRun notebook)
    {
        if (run.Cell.Kind == NotebookCellKind.Raw)
            return Lines(new HtmlWriter().Open("pre", ("class", "out")), run.Cell.Source).Close().Line().ToString();
        StringBuilder html = new("<div class=\"cell\">");
        if (run.Cell.IsInjected && run.Cell.Number == 0)
            html.Append(Given(notebook));
        html.Append(Code(run));
        int text = 0;
        foreach (CellOutput output in run.Outputs)
            html.Append(output.IsHtml ? OnThisPage(output.Content) : Text(output.Content, run.Cell, ++text));
        if (run.Failure is not null)
            html.Append(Failure(run.Cell, run.Failure));
        if (run.SkippedBecause is not null)
            html.Append(Skipped(run.Cell, run.SkippedBecause));
        return html.Append("</div>\n").ToString();
    }

    private static string Code(CellRun run)
    {
        // What a reader may want to change, or has to mend, is open.
        bool isOpen = run.Cell.IsParameters || run.Cell.IsInjected || run.State == CellState.Failed;
        HtmlWriter html = new();
        html.Open("details", ("class", "code"), ("open", isOpen ? "" : null))
            .Element("summary", $"Code, {Name(run.Cell)}")
            .Open("pre", ("class", "src"), ("tabindex", "0"), ("role", "region"), ("aria-label", $"Code of {Name(run.Cell)}"))
            .Open("code");
        foreach ((string text, CodeColour colour) in CodeColours.Of(run.Cell.Source))
        {
            string? style = colour switch { CodeColour.Comment => "c", CodeColour.Text => "s", CodeColour.Keyword => "k", _ => null };
            if (style is null)
                Lines(html, text);
            else
                Lines(html.Open("span", ("class", style)), text).Close();
        }

        return html.Close().Close().Close().ToString();
    }

    private static string Given(NotebookRun run)
    {
        int declared = run.Cells.Where(cell => cell.Cell.IsParameters).Take(1).Sum(cell => NotebookParameters.Declared(cell.Cell.Source).Count);
        HtmlWriter html = new();
        html.Open("div", ("class", "mn"), ("role", "note")).Open("p").Element("b", "Parameters.").Text(" This run was given ");
        int i = 0;
        foreach ((string name, string value) in run.Parameters)
            html.Text(i++ == 0 ? "" : ", ").Element("code", $"{name}={value}");
        string others = (declared - run.Parameters.Count) switch
        {
            <= 0 => ".",
            1 => "; the other is the notebook’s own.",
            _ => "; the others are the notebook’s own.",
        };
        return html.Text(others).Close().Close().ToString();
    }

    private static string Text(string text, NotebookCell cell, int number)
    {
        string label = number == 1 ? $"Output of {Name(cell)}" : $"Output {number.ToString(CultureInfo.InvariantCulture)} of {Name(cell)}";
        HtmlWriter html = new();
        html.Open("pre", ("class", "out"), ("tabindex", "0"), ("role", "region"), ("aria-label", label));

        // A browser leaves out a line feed right after the tag.
        if (text.StartsWith('\n'))
            html.Line();
        return Lines(html, text.TrimEnd('\n')).Close().ToString();
    }

    // The encoder writes a line feed as a reference, which shows the same but makes the source hard to read.
    private static HtmlWriter Lines(HtmlWriter html, string text)
    {
        int start = 0;
        for (int end; (end = text.IndexOf('\n', start)) >= 0; start = end + 1)
            html.Text(text.AsSpan(start, end - start)).Line();
        return html.Text(text.AsSpan(start));
    }

    private static string Failure(NotebookCell cell, CellFailure failure)
    {
        HtmlWriter html = new();
        html.Open("div", ("class", "failed"), ("role", "group"), ("aria-label", $"Error of {cell.Name}"));
        foreach (CellProblem problem in failure.Problems)
        {
            string place = problem.Place.Length == 0 ? "" : (problem.InCell is null ? ", " : ", in ") + problem.Place;
            html.Element("strong", $"{Capital(cell.Name)} failed{place}").Open("pre", ("class", "out"), ("tabindex", "0"));
            if (problem.SourceLine is { Length: > 0 } line)
            {
                html.Text(line).Line();
                if (problem.Column is int column && column <= CodeSyntax.MaximumShown)
                    html.Text(Pointer(line, column)).Line();
            }

            html.Text(problem.Message);
            if (problem.Code is not null)
                html.Text($" ({problem.Code})");
            html.Close();
        }

        return html.Close().ToString();
    }

    // Tabs stay tabs, so that the arrow stands below the character.
    private static string Pointer(string line, int column) =>
        string.Concat(line.Take(column - 1).Select(c => c == '\t' ? '\t' : ' ')) + "↑";

    private static string Skipped(NotebookCell cell, string reason) => new HtmlWriter()
        .Open("div", ("class", "skipped"), ("role", "group"), ("aria-label", $"{Capital(cell.Name)} skipped"))
        .Element("strong", $"{Capital(cell.Name)} was skipped")
        .Element("p", reason, ("class", "small sans"))
        .Close().ToString();

    /// <summary>
    /// Our own values bring style sheet and patterns along, for pages that are somebody else's; this page has both. What else a value
    /// brings stays, and the page's policy keeps its scripts and styles from having any effect.
    /// </summary>
    private static string OnThisPage(string html)
    {
        StringBuilder page = new();
        int from = 0;
        for (int style; (style = html.IndexOf(FragmentStyle, from, StringComparison.Ordinal)) >= 0;)
        {
            int end = html.IndexOf(FragmentEnd, style, StringComparison.Ordinal);
            page.Append(html, from, style - from);
            from = end < 0 ? style + FragmentStyle.Length : end + FragmentEnd.Length;
        }

        return Stays(page.Append(html, from, html.Length - from).ToString());
    }

    // What a value gives may lead the page elsewhere, or the addresses on it, which no policy forbids.
    private static string Stays(string html) => Leading.Aggregate(html, (page, element) =>
        page.Replace("<" + element, "&lt;" + element, StringComparison.OrdinalIgnoreCase));

    private static string Name(NotebookCell cell) =>
        cell.Number == 0 ? "parameters given" : cell.IsParameters ? $"cell {cell.Number}, parameters" : $"cell {cell.Number}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
