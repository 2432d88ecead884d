namespace Parallax;

/// <summary>What is compared.</summary>
public static class CorpusTable
{
    /// <summary>The articles with outlet, headline, date and length, and the letter of the text that each shares.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="shared">Which articles share a text; without it there is no letter.</param>
    public static Table Table(this AnnotatedCorpus corpus, SharedTexts? shared = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        bool dated = corpus.Articles.Select(article => article.Article.Date).Distinct().Count() > 1;
        Dictionary<AnnotatedArticle, string> letters = new(ReferenceEqualityComparer.Instance);
        foreach (AnnotatedArticle first in shared?.Families.Select(family => family[0]) ?? [])
            letters[first] = shared!.LetterOf(first);
        foreach (IReadOnlyList<AnnotatedArticle> family in shared?.Families ?? [])
        {
            foreach (AnnotatedArticle article in family)
                letters[article] = letters[family[0]];
        }

        int count = corpus.Articles.Count;
        return new Table(
            "articles-compared",
            count == 1 ? "The article." : $"The {Wording.Spelled(count)} articles.",
            [
                new("Article"), new("Headline"), .. dated ? new TableColumn[] { new("Date") } : [], new("Words", IsNumber: true),
                .. shared is null ? [] : new TableColumn[] { new("Text") },
            ],
            [new TableSection(null, [.. corpus.Articles.Select((article, i) => Row(article, i + 1, dated, letters.GetValueOrDefault(article)))])],
            new TidyRows(
                ["article", "outlet", "headline", "date", "url", "words", "sentences", "sharedText", "textSha256"],
                [.. corpus.Articles.Select(article => new TidyRow(
                    [
                        article.Article.Id, article.Article.Outlet.Name, article.Headline, article.Article.Date, article.Article.Url, article.Words,
                        article.Segmented.Texts.Sum(text => text.Sentences.Count), letters.GetValueOrDefault(article), article.Article.TextSha256,
                    ],
                    Concordance.Empty))]))
        {
            Explanation = shared is null ? "" : "Articles with the same letter share one text.",
            KeepsRowHeadsWhole = true,
        };
    }

    private static TableRow Row(AnnotatedArticle article, int number, bool dated, string? letter)
    {
        string label = $"{Wording.Number(number)} {article.Article.Outlet.Name}";
        return new TableRow(
            new Cell([new CellPart(label) { Article = article }]),
            [
                new Cell(Wording.Shorten(article.Headline, 160)),
                .. dated ? new[] { new Cell(article.Article.Date is { } date ? Dates.Written(date).Replace(' ', '\u00A0') : "–") } : [],
                new Cell([new CellPart(Wording.Number(article.Words)) { Article = article, Label = $"{Wording.Count(article.Words, "word")}, {label}" }]),
                .. letter is null ? [] : new[] { new Cell(letter) },
            ]);
    }
}
