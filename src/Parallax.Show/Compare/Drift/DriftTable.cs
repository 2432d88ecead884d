namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>More pairs than these nobody reads in one table; the tidy rows hold all.</summary>
    internal const int MostPairs = 60;

    private const int LongestRendering = 170;

    /// <summary>
    /// The pairs, statement by statement, the most different first; both renderings open onto their places. The tidy rows have one pair a row.
    /// </summary>
    public static Table Table(this Drift drift)
    {
        int pairs = drift.Pairs.Count();
        Columns<DriftPair> columns = new(
        [
            ("Articles", row => new Cell([Outlet(row.A.Article), Outlet(row.B.Article)])), ("First", row => row.A.Quoted(LongestRendering)),
            ("Second", row => row.B.Quoted(LongestRendering)),
            ("In the second", row => new Cell(Changes(row)) { Detail = row.IsPossibleTranslation ? "possible translation" : null }),
        ]);
        return new Table(
            "drift",
            pairs == 0
                ? $"No difference was found in {Count(drift.PairsCompared, "pair")} of renderings."
                : $"{Count(drift.Statements.Count, "statement")} told in ways that differ: {Count(pairs, "pair")} of renderings.",
            columns.Shown,
            [.. Pairs(drift).Select(shown => columns.Section(shown.Pairs, shown.Statement.Label()))],
            TidyRows.Of(
                drift.Statements.SelectMany(statement => statement.Pairs.Select(pair => (Of: statement, Pair: pair))),
                row => Places(row.Pair),
                [
                    ("statement", row => row.Of.Number), ("speaker", row => row.Of.Speaker),
                    .. PlaceCells.Columns<(DriftStatement Of, DriftPair Pair)>(row => row.Pair.A.Article, "A"),
                    .. PlaceCells.Columns<(DriftStatement Of, DriftPair Pair)>(row => row.Pair.B.Article, "B"),
                    .. Where(row => row.A, "A"), .. Where(row => row.B, "B"),
                    ("textA", row => row.Pair.A.Line()), ("textB", row => row.Pair.B.Line()),
                    ("changes", row => string.Join(' ', row.Pair.Kinds.Select(Camel))),
                    ("possibleTranslation", row => row.Pair.IsPossibleTranslation), ("difference", row => row.Pair.Difference),
                ]))
        {
            Explanation = pairs == 0 ? ""
                : "The first has more words in marks, or more attributed; it is not taken for the original."
                    + (pairs > MostPairs ? $" The first {Number(MostPairs)} pairs are shown; CSV and JSON have all." : ""),
            Settings = drift.Settings,
        };
    }

    private static IEnumerable<(DriftStatement Statement, IReadOnlyList<DriftPair> Pairs)> Pairs(Drift drift)
    {
        int left = MostPairs;
        foreach (DriftStatement statement in drift.Statements)
        {
            if (left <= 0)
                yield break;
            yield return (statement, [.. statement.Pairs.Take(left)]);
            left -= statement.Pairs.Count;
        }
    }

    private static Concordance Places(DriftPair pair) =>
        new([pair.A, pair.B, .. pair.Changes.SelectMany(change => new[] { change.A, change.B }).OfType<Place>()]);

    private static IEnumerable<(string Name, Func<(DriftStatement Of, DriftPair Pair), object?> Value)> Where(
        Func<DriftPair, Place> place, string which) =>
    [
        ("in" + which, row => Camel(place(row.Pair).In)), ("start" + which, row => place(row.Pair).Span.Start),
        ("length" + which, row => place(row.Pair).Span.Length),
    ];

    private static CellPart Outlet(AnnotatedArticle article) => article.Part(article.OutletName());

    private static string Changes(DriftPair pair) => string.Join("; ", pair.Changes
        .Select(change => change.Detail() is { } detail ? $"{change.Name()} ({detail})" : change.Name())
        .Distinct());
}
