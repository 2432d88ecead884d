namespace Parallax;

/// <summary>Pairs of renderings with their differences, as a table.</summary>
public static class DriftTable
{
    /// <summary>More pairs than these nobody reads in one table; the tidy rows hold all.</summary>
    internal const int MostShown = 60;

    private const int LongestText = 170;

    /// <summary>The pairs, statement by statement, the most different first; both renderings open onto their places. The tidy rows have one pair a row.</summary>
    public static Table Table(this Drift drift)
    {
        ArgumentNullException.ThrowIfNull(drift);
        int pairs = drift.Pairs.Count();
        return new Table(
            "drift",
            pairs == 0
                ? $"No difference was found in {Wording.Count(drift.PairsCompared, "pair")} of renderings."
                : $"{Wording.Count(drift.Statements.Count, "statement")} told in ways that differ: {Wording.Count(pairs, "pair")} of renderings.",
            [new("Articles"), new("First"), new("Second"), new("In the second")],
            [.. Shown(drift).Select(Section)],
            new TidyRows(
                [
                    "statement", "speaker", "articleA", "outletA", "articleB", "outletB", "inA", "startA", "lengthA", "inB", "startB", "lengthB", "textA", "textB", "changes",
                    "possibleTranslation", "difference",
                ],
                [.. drift.Statements.SelectMany(statement => statement.Pairs.Select(pair => Tidy(statement, pair)))]))
        {
            Explanation = pairs == 0 ? ""
                : "The first has more words in marks, or more attributed; it is not taken for the original." + (pairs > MostShown ? $" The first {Wording.Number(MostShown)} pairs are shown; CSV and JSON have all." : ""),
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

    private static TableSection Section((DriftStatement Statement, IReadOnlyList<DriftPair> Pairs) shown) => new(shown.Statement.Label(), [.. shown.Pairs.Select(Row)]);

    private static TableRow Row(DriftPair pair) => new(
        new Cell([Outlet(pair.A), Outlet(pair.B)]),
        [Quoted(pair.A), Quoted(pair.B), new Cell(Changes(pair)) { Detail = pair.IsPossibleTranslation ? "possible translation" : null }]);

    private static CellPart Outlet(Place place) => new(place.Article.Article.Outlet.Name) { Article = place.Article };

    private static Cell Quoted(Place place) =>
        new([new CellPart(Wording.Shorten(place.Article.TextAt(place.In, place.Span), LongestText)) { Places = new Concordance([place]) }]);

    private static string Changes(DriftPair pair) => string.Join("; ", pair.Changes
        .Select(change => change.Detail() is { } detail ? $"{change.Name()} ({detail})" : change.Name())
        .Distinct());

    private static TidyRow Tidy(DriftStatement statement, DriftPair pair) => new(
        [
            statement.Number, statement.Speaker, pair.A.Article.Article.Id, pair.A.Article.Article.Outlet.Name, pair.B.Article.Article.Id, pair.B.Article.Article.Outlet.Name,
            PersonCells.Camel(pair.A.In), pair.A.Span.Start, pair.A.Span.Length, PersonCells.Camel(pair.B.In), pair.B.Span.Start, pair.B.Span.Length,
            Wording.OneLine(pair.A.Article.TextAt(pair.A.In, pair.A.Span)), Wording.OneLine(pair.B.Article.TextAt(pair.B.In, pair.B.Span)),
            string.Join(' ', pair.Kinds.Select(PersonCells.Camel)), pair.IsPossibleTranslation, pair.Difference,
        ],
        new Concordance([pair.A, pair.B, .. pair.Changes.SelectMany(change => new[] { change.A, change.B }).OfType<Place>()]));
}
