namespace Parallax;

/// <summary>Pairs of renderings with their differences, as a table.</summary>
public static class DriftTable
{
    /// <summary>More pairs than these nobody reads in one table; the tidy rows hold all.</summary>
    internal const int MostShown = 60;

    private const int LongestText = 170;

    /// <summary>
    /// The pairs, statement by statement, the most different first; both renderings open onto their places. The tidy rows have one pair a row.
    /// </summary>
    public static Table Table(this Drift drift)
    {
        ArgumentNullException.ThrowIfNull(drift);
        int pairs = drift.Pairs.Count();
        return new Table(
            "drift",
            pairs == 0
                ? $"No difference was found in {Count(drift.PairsCompared, "pair")} of renderings."
                : $"{Count(drift.Statements.Count, "statement")} told in ways that differ: {Count(pairs, "pair")} of renderings.",
            [new("Articles"), new("First"), new("Second"), new("In the second")],
            [.. Shown(drift).Select(Section)],
            new TidyRows(
                [
                    "statement", "speaker", "articleA", "outletA", "articleB", "outletB", "inA", "startA", "lengthA", "inB", "startB", "lengthB",
                    "textA", "textB", "changes", "possibleTranslation", "difference",
                ],
                [.. drift.Statements.SelectMany(statement => statement.Pairs.Select(pair => Tidy(statement, pair)))]))
        {
            Explanation = pairs == 0 ? ""
                : "The first has more words in marks, or more attributed; it is not taken for the original."
                    + (pairs > MostShown ? $" The first {Number(MostShown)} pairs are shown; CSV and JSON have all." : ""),
            Settings = drift.Settings,
        };
    }

    private static IEnumerable<(DriftStatement Statement, IReadOnlyList<DriftPair> Pairs)> Shown(Drift drift)
    {
        int left = MostShown;
        foreach (DriftStatement statement in drift.Statements)
        {
            if (left <= 0)
                yield break;
            yield return (statement, [.. statement.Pairs.Take(left)]);
            left -= statement.Pairs.Count;
        }
    }

    private static TableSection Section((DriftStatement Statement, IReadOnlyList<DriftPair> Pairs) shown) =>
        new(shown.Statement.Label(), [.. shown.Pairs.Select(Row)]);

    private static TableRow Row(DriftPair pair) => new(
        new Cell([Outlet(pair.A.Article), Outlet(pair.B.Article)]),
        [
            pair.A.Quoted(LongestText), pair.B.Quoted(LongestText),
            new Cell(Changes(pair)) { Detail = pair.IsPossibleTranslation ? "possible translation" : null },
        ]);

    private static CellPart Outlet(AnnotatedArticle article) => article.Part(article.OutletName());

    private static string Changes(DriftPair pair) => string.Join("; ", pair.Changes
        .Select(change => change.Detail() is { } detail ? $"{change.Name()} ({detail})" : change.Name())
        .Distinct());

    private static TidyRow Tidy(DriftStatement statement, DriftPair pair) => new(
        [
            statement.Number, statement.Speaker, .. pair.A.Article.Values(), .. pair.B.Article.Values(),
            Camel(pair.A.In), pair.A.Span.Start, pair.A.Span.Length, Camel(pair.B.In), pair.B.Span.Start, pair.B.Span.Length,
            pair.A.Line(), pair.B.Line(),
            string.Join(' ', pair.Kinds.Select(Camel)), pair.IsPossibleTranslation, pair.Difference,
        ],
        new Concordance([pair.A, pair.B, .. pair.Changes.SelectMany(change => new[] { change.A, change.B }).OfType<Place>()]));
}
