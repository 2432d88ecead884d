namespace Parallax;

/// <summary>What several sections of a report are written with.</summary>
internal static class ReportParts
{
    /// <summary>Notes beside the text, each with its first words in bold.</summary>
    public static void WriteMargin(this HtmlWriter html, params ReadOnlySpan<(string Bold, string Text)> paragraphs)
    {
        html.Open("div", ("class", "mn"), ("role", "note"));
        foreach ((string bold, string text) in paragraphs)
            html.Open("p").Element("b", bold).Text(" " + text).Close();
        html.Close();
    }

    /// <summary>A box that says why something is not shown.</summary>
    public static void WriteBox(this HtmlWriter html, string what, string why) =>
        html.Open("div", ("class", "few-box")).Element("strong", what).Element("p", why).Close().Line();

    /// <summary>A table under a line that opens it.</summary>
    public static void WriteFolded(this HtmlWriter html, ShowContext context, string summary, Table table, bool withSettings = true)
    {
        html.Open("details").Element("summary", summary).Open("div", ("class", "in"));
        table.WriteTo(html, context, withSettings);
        html.Close().Close().Line();
    }
}
