namespace Parallax;

/// <summary>The page that a section of a report is written into, with what was measured.</summary>
internal sealed class SectionWriter(Comparing asked, HtmlWriter html, ShowContext context)
{
    private readonly List<(string Bold, string Text)> notes = [];

    public Comparing Asked => asked;

    public HtmlWriter Html => html;

    public ShowContext Context => context;

    /// <summary>Notes on how to read it, each with its first words in bold. A section begins with what was found: they stand at its end.</summary>
    public void Margin(params IReadOnlyList<(string Bold, string Text)> paragraphs) => notes.AddRange(paragraphs);

    /// <summary>Writes the notes of a section.</summary>
    public void WriteNotes()
    {
        if (notes.Count == 0)
            return;
        html.Open("div", ("class", "asides"), ("role", "note"));
        foreach ((string bold, string text) in notes)
            html.Open("p").Element("b", bold).Text(" " + text).Close();
        html.Close();
        notes.Clear();
    }

    public void Text(string paragraph) => html.Element("p", paragraph);

    public void Box(string what, string why) =>
        html.Open("div", ("class", "few-box")).Element("strong", what).Element("p", why).Close().Line();

    public void Figure(Figure figure, bool withTable = true) => figure.WriteTo(html, context, withTable);

    public void Table(Table table) => table.WriteTo(html, context);

    /// <summary>A table under a line that opens it.</summary>
    public void Folded(string summary, Table table)
    {
        OpenFolded(summary);
        Table(table);
        html.Close().Close().Line();
    }

    /// <summary>Begins what a line opens; two elements are to be closed.</summary>
    public void OpenFolded(string summary) => html.Open("details").Element("summary", summary).Open("div", ("class", "in"));

    /// <summary>A link to the places behind some words.</summary>
    public HtmlWriter Link(string words, string? link, string? label = null) =>
        html.Element("a", words, ("class", "n"), ("href", link), ("aria-label", label));

    /// <summary>A link to the page that shows two articles side by side; nothing where there is none.</summary>
    public void SideBySide(AnnotatedArticle one, AnnotatedArticle other)
    {
        if (context.LinkToPair(one, other) is { } link)
            html.Text(" ").Element("a", "Side by side", ("href", link), ("aria-label", $"{Numbered(one)} and {Numbered(other)} side by side"));
    }

    public string Numbered(AnnotatedArticle article) => article.Numbered(context.NumberOf(article) ?? 0);

    /// <summary>A link on words to the list of their places.</summary>
    public HtmlWriter Link(string words, Concordance places, string id, string label) => Link(words, context.LinkTo(places, id, label), label);
}
