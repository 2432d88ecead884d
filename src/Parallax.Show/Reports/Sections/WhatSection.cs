namespace Parallax;

/// <summary>"What was compared": the articles, or the outlets where articles are many.</summary>
internal sealed class WhatSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        Table articles = report.Corpus.Table(report.Shared);
        if (report.ByArticle)
        {
            articles.WriteTo(html, context);
            return;
        }

        report.Corpus.OutletTable().WriteTo(html, context);
        html.OpenFolded($"All {Count(report.Corpus.Articles.Count, "article")}");
        articles.WriteTo(html, context);
        html.Close().Close();
    }
}
