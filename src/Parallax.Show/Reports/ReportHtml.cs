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
        context = ShowContext.ForPage(report.Corpus.Articles, report.PairLinks);
        page = new SectionWriter(report.Asked, html, context);
    }

    public string Write()
    {
        html.WritePage(report.Title, PageStyle.ReportCss, WriteBody);
        return html.ToString();
    }

    private void WriteBody()
    {
        html.Open("main", ("class", "page"), ("id", context.Unique("main"))).Line();
        new Introduction(report, page).Write();
        Plan();
        WriteContents();
        html.Open("div", ("class", "rest")).Line();
        foreach ((string id, string heading, Action content) in sections)
        {
            html.Open("section", ("id", id), ("aria-labelledby", id + "-h")).Element("h2", heading, ("id", id + "-h")).Line();
            content();
            page.WriteNotes();
            html.Close().Line();
        }

        html.Close().Close();
    }

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
