namespace Parallax;

/// <summary>Writes the page of a report, from top to bottom.</summary>
internal sealed class ReportHtml(Report report)
{
    private readonly HtmlWriter html = new();
    private readonly ShowContext context = ShowContext.ForPage(report.Corpus.Articles);
    private readonly List<(string Id, string Heading, Action Content)> sections = [];

    public string Write()
    {
        html.Doctype().Open("html", ("lang", "en")).Line();
        WriteHead();
        html.Open("body").Line().Element("a", "Skip to the text", ("class", "skip"), ("href", "#main")).Line();
        PageStyle.WritePatterns(html);
        html.Line().Open("main", ("class", "page"), ("id", context.Unique("main"))).Line();
        new Introduction(report, html, context).Write();
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
        Add("what", "What was compared", new WhatSection(report, html, context).Write);
        if (report.ByArticle)
            Add("strip", "The strip", new StripSection(report, html, context).Write);
        else
            Add("voices", "Whose voice", new VoicesSection(report, html, context).Write);
        Add("terms", "What it is called", new TermsSection(report, html, context).Write);
        Add("ladder", "The voice ladder", new LadderSection(report, html, context).Write);
        Add("labels", "What each actor is called", new LabelsSection(report, html, context).Write);
        Add("speakers", "Who speaks", new SpeakersSection(report, html, context).Write);
        Add("agents", "Who is named as acting", new AgentsSection(report, html, context).Write);
        Add("numbers", "Numbers", new NumbersSection(report, html, context).Write);
        Add("headlines", "Headlines and bodies", new HeadlinesSection(report, html, context).Write);
        Add("shared", "Who shares a text", new SharedSection(report, html, context).Write);
        Add("coverage", "Who carries what", new CoverageSection(report, html, context).Write);
        Add("drift", "One statement, several renderings", new DriftSection(report, html, context).Write);
        Add("tone", "Tone", new ToneSection(report, html, context).Write);
        Add("articles", "The articles", new ArticlesSection(report, html, context).Write);
        Add("notes", "Notes", new NotesSection(report, html, context).Write);
        Add("provenance", "Provenance", new ProvenanceSection(report, html).Write);
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
