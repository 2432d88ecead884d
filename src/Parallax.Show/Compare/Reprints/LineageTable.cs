namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>The articles that are one text, with the one that carries most of it.</summary>
    public static Table FamilyTable<T>(this Lineage<T> lineage)
        where T : notnull => Families(LineageArticle.Of(lineage));

    /// <summary>The pairs of articles that share text: how much, how exactly, and what tells where it is from.</summary>
    public static Table Table<T>(this Lineage<T> lineage)
        where T : notnull => Pairs(LineageArticle.Of(lineage));

    private static Table Families(Lineage<LineageArticle> lineage)
    {
        int articles = lineage.Articles.Count, texts = lineage.IndependentTexts;
        Columns<(int Number, IReadOnlyList<LineageArticle> Articles)> columns = new(
        [
            ("Text", family => lineage.LetterOf(family.Number)),
            ("Articles", family => new Cell([.. family.Articles.Select(article => article.Part)])),
            ("Kept where reprints are collapsed", family => new Cell([lineage.Fullest(family.Articles, article => article.Id).Part])),
        ]);
        return columns.Table(
            "families",
            $"{Count(articles, "article")}, {Count(texts, "independent text")}"
                + $"{(texts == articles ? ": no two carry one text" + lineage.MostShared() : "")}.",
            lineage.Families.Index().Where(family => family.Item.Count > 1),
            Tidy([])) with
        {
            Explanation = texts == articles ? ""
                : "Articles in a row carry one text and are one witness. Where reprints are collapsed, the one is kept that carries most of "
                    + "the shared text, of several the one with least beside it.",
        };
    }

    internal static Table Pairs(Lineage<LineageArticle> lineage)
    {
        Columns<LineagePair<LineageArticle>> columns = new(
        [
            ("Pair", pair => new Cell([pair.First.Part, pair.Second.Part])), ("Kind", pair => pair.Kind.Name()),
            (new("Same sequences", IsNumber: true), pair => Percent(pair.Containment)), (new("Sentences", IsNumber: true), Sentences),
            ("Shared words", pair => $"{Percent(pair.OfFirst.Share)} of {pair.First.Number}, {Percent(pair.OfSecond.Share)} of {pair.Second.Number}"),
            ("What tells where it is from", pair => new Cell(Told(pair)) { Detail = pair.DirectionInWords() }),
        ]);
        string title = lineage.Pairs.Count == 0 ? "No two articles share a text." : "Pairs of articles that share text.";
        return columns.Table("shared", title, lineage.Pairs, Tidy(lineage.Pairs)) with
        {
            Explanation = lineage.Pairs.Count == 0 ? ""
                : "Same sequences: the share of the shorter one’s five-word sequences that stand in the other, quotations, posts and statements "
                    + "left out. "
                    + "Shared words: those in sentences that both have. Partial: a passage only; the two remain two texts.",
            Settings = lineage.Settings,
        };
    }

    private static TidyRows Tidy(IReadOnlyList<LineagePair<LineageArticle>> pairs) => TidyRows.Of(pairs, pair => pair.Places(),
    [
        ("articleA", pair => pair.First.Id), ("outletA", pair => pair.First.Outlet), ("articleB", pair => pair.Second.Id),
        ("outletB", pair => pair.Second.Outlet), ("kind", pair => pair.Kind.Name()), ("containment", pair => pair.Containment),
        ("sentences", pair => pair.Sentences.Count), ("sharedWordsA", pair => pair.OfFirst.SharedWords), ("wordsA", pair => pair.OfFirst.Words),
        ("sharedWordsB", pair => pair.OfSecond.SharedWords), ("wordsB", pair => pair.OfSecond.Words), ("direction", pair => pair.Direction.Name()),
        ("commonSources", pair => string.Join("; ", pair.CommonSources)), ("evidence", pair => string.Join("; ", pair.EvidenceInWords())),
    ]);

    private static Cell Sentences(LineagePair<LineageArticle> pair)
    {
        string count = Number(pair.Sentences.Count);
        return pair.First.Annotated is null || pair.Sentences.Count == 0 ? new Cell(count)
            : new Cell(count, pair.Places(), $"{Count(pair.Sentences.Count, "sentence")} of {pair.First.Label} and {pair.Second.Label}");
    }

    private static string Told(LineagePair<LineageArticle> pair) =>
        pair.EvidenceInWords() is { Count: > 0 } sentences ? Capital(string.Join("; ", sentences)) : "nothing found";
}
