using Markdig.Syntax;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Parallax;

/// <summary>Writes a run as one self-contained HTML page: text, folded code, and what each cell showed. It needs no script and no network.</summary>
/// <remarks>
/// The first heading is the title, the paragraph after it the lead; a heading of the second level begins a section, and a block quotation is a note
/// in the margin beside the paragraph before it. The same run gives the same page, byte for byte.
/// </remarks>
public static class NotebookPage
{
    /// <summary>The page of a run.</summary>
    public static string ToHtml(NotebookRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        NotebookOutline outline = NotebookOutline.Of(run);
        StringBuilder page = new();
        page.Append(Head(outline.Title));
        page.Append("<main class=\"page\" id=\"main\">\n");
        WriteIntro(page, run, outline);
        WriteContents(page, outline);
        page.Append("<div class=\"rest\">\n");
        foreach (NotebookSection section in outline.Sections)
            WriteSection(page, run, section);
        page.Append(Provenance(run));
        return page.Append("</div>\n</main>\n</body>\n</html>\n").ToString();
    }

    /// <summary>Everything up to the body's content. Styles are allowed by their hash, scripts not at all, whatever a cell shows.</summary>
    private static string Head(string title)
    {
        HtmlWriter head = new();
        head.Open("head").Line()
            .Void("meta", ("charset", "utf-8")).Line()
            .Void("meta", ("name", "generator"), ("content", CorpusReader.PageGenerator)).Line()
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageStyle.Policy)).Line()
            .Element("title", title).Line()
            .Style(PageStyle.Css).Line()
            .Close();
        HtmlWriter first = new();
        first.Element("a", "Skip to the text", ("class", "skip"), ("href", "#main")).Line();
        PageStyle.WritePatterns(first);
        return $"<!doctype html>\n<html lang=\"en\">\n{head}\n<body>\n{first}\n";
    }

    private static void WriteIntro(StringBuilder page, NotebookRun run, NotebookOutline outline)
    {
        page.Append("<header class=\"intro\">\n").Append(Element("p", Kicker(run.Notebook), ("class", "kicker")));
        page.Append("<h1>").Append(outline.TitleHtml).Append("</h1>\n");
        if (outline.LeadHtml.Length > 0)
            page.Append("<p class=\"lede\">").Append(outline.LeadHtml).Append("</p>\n");
        if (outline.FirstNote is not null)
            page.Append(Note(outline.FirstNote, "mn first"));
        page.Append("</header>\n");
    }

    private static void WriteContents(StringBuilder page, NotebookOutline outline)
    {
        HtmlWriter html = new();
        html.Open("nav", ("class", "toc"), ("aria-labelledby", "toc-h")).Element("h2", "Contents", ("id", "toc-h")).Open("ol");
        foreach (NotebookSection section in outline.Sections.Where(section => section.Heading is not null))
            html.Open("li").Element("a", section.Heading, ("href", "#" + section.Id)).Close();
        html.Open("li").Element("a", "How this page was made", ("href", "#ran")).Close();
        page.Append(html.Close().Close()).Append('\n');
    }

    private static void WriteSection(StringBuilder page, NotebookRun run, NotebookSection section)
    {
        if (section.Heading is null)
        {
            page.Append("<section>");
        }
        else
        {
            // The id is made of letters, digits and hyphens.
            page.Append(CultureInfo.InvariantCulture, $"<section id=\"{section.Id}\" aria-labelledby=\"{section.Id}-h\"><h2 id=\"{section.Id}-h\">");
            page.Append(section.HeadingHtml).Append("</h2>\n");
        }

        for (int i = 0; i < section.Parts.Count; i++)
        {
            // A note stands before the paragraph beside which it floats.
            if (i + 1 < section.Parts.Count && section.Parts[i] is MarkdownBlock and not QuoteBlock && section.Parts[i + 1] is QuoteBlock note)
            {
                page.Append(Note(note, "mn")).Append(NotebookMarkdown.Html((MarkdownBlock)section.Parts[i++]));
                continue;
            }

            page.Append(section.Parts[i] switch
            {
                QuoteBlock quote => Note(quote, "mn"),
                MarkdownBlock block => NotebookMarkdown.Html(block),
                CellRun cell => CellHtml.Of(cell, run),
                _ => "",
            });
        }

        page.Append("</section>\n");
    }

    private static string Note(QuoteBlock quote, string style) =>
        $"<div class=\"{style}\" role=\"note\">{string.Concat(quote.Select(NotebookMarkdown.Html))}</div>\n";

    private static string Provenance(NotebookRun run)
    {
        string given = string.Concat(run.Parameters.Select(parameter => $" -p {Quoted($"{parameter.Key}={parameter.Value}")}"));
        HtmlWriter html = new();
        html.Open("section", ("id", "ran"), ("aria-labelledby", "ran-h"))
            .Element("h2", "How this page was made", ("id", "ran-h"))
            .Open("dl", ("class", "prov"));
        html.Element("dt", "Notebook").Element("dd", $"{run.Notebook.FileName}, {run.Summary}");
        if (run.Notebook.Sha256.Length > 0)
            html.Element("dt", "Its SHA-256").Open("dd").Element("code", run.Notebook.Sha256).Close();
        string command = $"parallax render {Quoted(run.Notebook.FileName)}{given}";
        html.Element("dt", "Made with").Open("dd").Text($"Parallax {ReportOptions.KitVersion}, ").Element("code", command).Close();
        return html.Close().Close().Line().ToString();
    }

    // "01-first-look.ipynb" is notebook 01.
    private static string Kicker(Notebook notebook)
    {
        string digits = string.Concat(notebook.FileName.TakeWhile(char.IsAsciiDigit));
        return digits.Length is > 0 and < 4 ? $"Parallax notebook {digits}" : "Parallax notebook";
    }

    private static string Quoted(string argument) => argument.All(c => char.IsAsciiLetterOrDigit(c) || "-_./=+:,@%".Contains(c))
        ? argument
        : $"'{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Element(string tag, string text, (string Name, string? Value) attribute) =>
        new HtmlWriter().Element(tag, text, attribute).Line().ToString();
}
