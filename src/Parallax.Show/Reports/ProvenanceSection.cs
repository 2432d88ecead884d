namespace Parallax;

/// <summary>"Provenance": what the report was made with.</summary>
internal static class ProvenanceSection
{
    public static void Write(SectionWriter page, Report report)
    {
        HtmlWriter html = page.Html;
        html.Open("dl", ("class", "prov"));
        html.Element("dt", "Made with").Open("dd").Text($"Parallax {report.Options.Version}");
        if (report.Options.Command is { } command)
            html.Text(", ").Element("code", command);
        html.Close();
        if (Dates.Range(report.Corpus.Articles.Select(article => article.Article.Date)) is { } dates)
            html.Element("dt", "Articles of").Element("dd", dates);
        string skipped = report.Corpus.Corpus.Skipped is > 0 and int some ? Number(some) : "none";
        html.Element("dt", "Read").Element("dd", $"{Count(report.Corpus.Articles.Count, "article")}, {skipped} skipped");
        foreach (Lexicon lexicon in report.Corpus.Lexicons)
        {
            int used = report.Findings.Choices.Where(choice => choice.Lexicon.Name == lexicon.Name).DistinctBy(choice => choice.Contrast.Id).Count();
            html.Element("dt", "Lexicon").Element("dd", $"{lexicon.Name} {lexicon.Version}, {Number(used)} of "
                + $"{Count(lexicon.Contrasts.Count, "contrast")} used; {lexicon.Author}, {lexicon.Licence}. {lexicon.Citation}");
        }

        IEnumerable<(string Name, IReadOnlyList<Setting> Settings)> measured = report.Compared.SelectMany(one => one.Provenance(page.Asked));
        foreach ((string name, IReadOnlyList<Setting> settings) in measured.Where(one => one.Settings.Count > 0))
            html.Element("dt", name).Element("dd", Settings(settings));
        bool many = report.Corpus.Articles.Count > MostColumns;
        if (many)
        {
            html.Close().Open("details").Element("summary", $"Hashes of the {Number(report.Corpus.Articles.Count)} texts")
                .Open("dl", ("class", "prov"));
        }

        for (int i = 0; i < report.Corpus.Articles.Count; i++)
        {
            Article article = report.Corpus.Articles[i].Article;
            html.Element("dt", $"{Number(i + 1)} {article.Outlet.Name}").Open("dd").Element("code", $"sha256 {article.TextSha256}");
            if (article.File is not null)
                html.Text(" " + article.File);
            if (article.Url is not null)
                html.Text(" ").Element("a", article.Url, ("href", article.Url), ("rel", "noreferrer noopener external"));
            html.Close();
        }

        html.Close();
        if (many)
            html.Close();
        html.Line();
    }
}
