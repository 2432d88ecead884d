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

    /// <summary>A link to the places behind some words.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="words">The words.</param>
    /// <param name="link">Where it leads.</param>
    /// <param name="label">The words for whoever hears the page; null for the same.</param>
    public static HtmlWriter WriteLink(this HtmlWriter html, string words, string? link, string? label = null) =>
        html.Element("a", words, ("class", "n"), ("href", link), ("aria-label", label));

    /// <summary>A box that says why something is not shown.</summary>
    public static void WriteBox(this HtmlWriter html, string what, string why) =>
        html.Open("div", ("class", "few-box")).Element("strong", what).Element("p", why).Close().Line();

    /// <summary>A table under a line that opens it.</summary>
    public static void WriteFolded(this HtmlWriter html, ShowContext context, string summary, Table table, bool withSettings = true)
    {
        html.OpenFolded(summary);
        table.WriteTo(html, context, withSettings);
        html.Close().Close().Line();
    }

    /// <summary>Begins what a line opens; two elements are to be closed.</summary>
    public static void OpenFolded(this HtmlWriter html, string summary) =>
        html.Open("details").Element("summary", summary).Open("div", ("class", "in"));
}
