namespace Parallax;

/// <summary>"What was compared": the articles, or the outlets where articles are many.</summary>
internal static class WhatSection
{
    public static void Write(SectionWriter page)
    {
        AnnotatedCorpus corpus = page.Asked.Corpus;
        Table articles = corpus.Table(page.Asked.Findings.SharedTexts);
        if (page.Asked.IsByArticle)
        {
            page.Table(articles);
            return;
        }

        page.Table(corpus.OutletTable());
        page.OpenFolded($"All {Count(corpus.Articles.Count, "article")}");
        page.Table(articles);
        page.Html.Close().Close();
    }
}
