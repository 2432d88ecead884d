namespace Parallax;

/// <summary>Writes the page of a report, from top to bottom.</summary>
internal sealed class ReportHtml
{
    private readonly Report report;
    private readonly HtmlWriter html = new();
    private readonly ShowContext context;
    private readonly SectionWriter page;
    private readonly List<(string Id, string Heading, Action Content)> sections = [];

    public ReportHtml(Report report)
    {
        this.report = report;
        context = ShowContext.ForPage(report.Corpus.Articles);
        page = new SectionWriter(report.Asked, html, context);
    }

    public string Write()
    {
        html.Doctype().Open("html", ("lang", "en")).Line();
        WriteHead();
        html.Open("body").Line().Element("a", "Skip to the text", ("class", "skip"), ("href", "#main")).Line();
        PageStyle.WritePatterns(html);
        html.Line().Open("main", ("class", "page"), ("id", context.Unique("main"))).Line();
        new Introduction(report, page).Write();
        Plan();
        WriteContents();
        html.Open("div", ("class", "rest")).Line();
        foreach ((string id, string heading, Action content) in sections)
        {
            html.Open("section", ("id", id), ("aria-labelledby", id + "-h")).Element("h2", heading, ("id", id + "-h")).Line();
            content();
            html.Close().Line();
        }

        return html.Close().Close().Close().Close().Line().ToString();
    }

    private void WriteHead() => html.Open("head").Line()
        .Void("meta", ("charset", "utf-8")).Line()
        .Void("meta", ("name", "generator"), ("content", CorpusReader.PageGenerator)).Line()
        .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
        .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageStyle.Policy)).Line()
        .Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line()
        .Element("title", report.Title).Line()
        .Style(PageStyle.Css).Line()
        .Close().Line();

    private void Plan()
    {
        Add("what", "What was compared", () => WhatSection.Write(page));
        foreach (Comparison comparison in report.Compared)
        {
            (string id, string heading) = comparison.Titled?.Invoke(report.Asked) ?? (comparison.SectionId ?? comparison.Name, comparison.Heading);
            Add(id, heading, () => comparison.Write(page));
        }

        Add("articles", "The articles", () => ArticlesSection.Write(page, report.Options.Explains));
        Add("notes", "Notes", () => NotesSection.Write(page));
        Add("provenance", "Provenance", () => ProvenanceSection.Write(page, report));
    }

    private void Add(string id, string heading, Action content) => sections.Add((context.Unique(id), heading, content));

    private void WriteContents()
    {
        html.Open("nav", ("class", "toc"), ("aria-labelledby", "toc-h")).Element("h2", "Contents", ("id", "toc-h")).Open("ol");
        foreach ((string id, string heading, _) in sections)
            html.Open("li").Element("a", heading, ("href", "#" + id)).Close();
        html.Close().Close().Line();
    }
}
