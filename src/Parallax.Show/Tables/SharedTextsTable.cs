namespace Parallax;

/// <summary>Which articles share a text.</summary>
public static class SharedTextsTable
{
    /// <summary>The pairs of articles that share text, with how much.</summary>
    public static Table Table(this SharedTexts shared)
    {
        ArgumentNullException.ThrowIfNull(shared);
        return new Table(
            "shared",
            shared.Pairs.Count == 0 ? "No two articles share a text." : "Pairs of articles that share a text.",
            [new("Pair"), new("Text"), new("Containment", IsNumber: true)],
            [new TableSection(null, [.. shared.Pairs.Select(pair => new TableRow(
                new Cell([Part(pair.First), Part(pair.Second)]),
                [new Cell(shared.LetterOf(pair.First)), new Cell(Wording.Percent(pair.Containment))]))])],
            new TidyRows(
                ["first", "firstOutlet", "second", "secondOutlet", "sharedText", "containment"],
                [.. shared.Pairs.Select(pair => new TidyRow(
                    [
                        pair.First.Article.Id, pair.First.Article.Outlet.Name, pair.Second.Article.Id, pair.Second.Article.Outlet.Name,
                        shared.LetterOf(pair.First), pair.Containment,
                    ],
                    Concordance.Empty))]))
        {
            Explanation = "Containment: the share of the shorter one’s five-word sequences that stand in the other.",
            Settings = shared.Settings,
        };
    }

    private static CellPart Part(AnnotatedArticle article) => new($"{article.Article.Outlet.Name} ({article.Article.Id})") { Article = article };
}
