namespace Parallax;

/// <summary>What differs between two files of annotations, as tables.</summary>
public static class AnnotationDiffTables
{
    private const int LongestWords = 60;

    /// <summary>The differences, one a row, and for readers how many there are by kind of finding and rule, with what changed.</summary>
    public static Compared Compared(this AnnotationDiff diff)
    {
        Table all = Differences(diff);
        return new Compared([all]) { ForReaders = [Counts(diff)], Read = diff.Articles };
    }

    private static Table Differences(AnnotationDiff diff)
    {
        Columns<Difference> columns = new(
        [
            ("Article", row => new Cell(row.Article) { Detail = $"{(row.In == "title" ? "title " : "")}{row.Span.Start}–{row.Span.End}" }),
            ("Finding", row => new Cell(row.Finding) { Detail = row.Rule }), ("Change", row => Camel(row.Kind)),
            ("What", row => row.Changes.Count == 0 ? Shown(row) : string.Join("; ", row.Changes.Select(change => Shown(row, change)))),
        ]);
        (Difference Of, FieldChange? Change)[] tidy =
            [.. diff.Differences.SelectMany(row => row.Changes.DefaultIfEmpty().Select(change => (row, change)))];
        return columns.Table("differences", Title(diff), diff.Differences, TidyRows.Of(tidy, _ => new Concordance([]),
        [
            ("article", row => row.Of.Article), ("finding", row => row.Of.Finding), ("change", row => Camel(row.Of.Kind)), ("in", row => row.Of.In),
            ("start", row => row.Of.Span.Start), ("length", row => row.Of.Span.Length), ("rule", row => row.Of.Rule),
            ("field", row => row.Change?.Field), ("old", row => row.Change?.Old), ("new", row => row.Change?.New), ("words", row => row.Of.Words),
        ]));
    }

    private static Table Counts(AnnotationDiff diff)
    {
        Columns<IGrouping<(string Finding, string? Rule), Difference>> columns = new(
        [
            ("Finding", rows => new Cell(rows.Key.Finding) { Detail = rows.Key.Rule }),
            (new("Appeared", IsNumber: true), rows => Of(rows, DifferenceKind.Appeared)),
            (new("Gone", IsNumber: true), rows => Of(rows, DifferenceKind.Gone)),
            (new("Changed", IsNumber: true), rows => Of(rows, DifferenceKind.Changed)),
            ("What changed", Fields),
        ]);
        IEnumerable<IGrouping<(string Finding, string? Rule), Difference>> counted = diff.Differences.GroupBy(row => (row.Finding, row.Rule))
            .OrderBy(rows => rows.Key.Finding, StringComparer.Ordinal).ThenByDescending(Enumerable.Count);
        return columns.Table("differences-by-rule", "Differences by kind of finding and rule.", counted, TidyRows.Empty);
    }

    private static Cell Fields(IEnumerable<Difference> rows)
    {
        IEnumerable<KeyValuePair<string, int>> fields = rows.SelectMany(row => row.Changes).CountBy(change => change.Field);
        string counted = string.Join(", ", fields.OrderByDescending(field => field.Value).Select(field => $"{field.Key} {Number(field.Value)}"));
        return counted.Length > 0 ? counted : Cell.None;
    }

    private static Cell Of(IEnumerable<Difference> rows, DifferenceKind kind) =>
        rows.Count(row => row.Kind == kind) is > 0 and int count ? Number(count) : Cell.None;

    private static string Title(AnnotationDiff diff)
    {
        int appeared = diff.Differences.Count(row => row.Kind == DifferenceKind.Appeared);
        int gone = diff.Differences.Count(row => row.Kind == DifferenceKind.Gone);
        return $"{Count(diff.Articles, "article")} compared, {Number(diff.Unchanged)} without a difference; of {Count(diff.Findings, "finding")} "
            + $"{Number(appeared)} appeared and {Number(diff.Differences.Count - appeared - gone)} changed, {Number(gone)} "
            + $"{Noun(gone, "is", "are")} gone.";
    }

    private static string Shown(Difference row) => row.Words is { } words ? Shorten(words, LongestWords) : "–";

    // Of long stretches that begin alike what follows is shown.
    private static string Shown(Difference row, FieldChange change)
    {
        bool isPlace = change.Field is "content" or "marked" or "place" or "word" or "actor"
            || change.Field.EndsWith(".place", StringComparison.Ordinal);
        string? old = isPlace ? Places(change.Old, row.Text) : change.Old, now = isPlace ? Places(change.New, row.Text) : change.New;
        int alike = old.AsSpan().CommonPrefixLength(now);
        int cut = alike > LongestWords / 2 ? old.AsSpan(0, alike - (LongestWords / 3)).LastIndexOf(' ') : 0;
        return $"{change.Field}: {Value(old, cut)} → {Value(now, cut)}";
    }

    private static string Value(string? value, int cut) => value is null ? "nothing"
        : cut > 0 ? "…" + Shorten(value.AsSpan(cut), LongestWords) : Shorten(value, LongestWords);

    // "10+142, 200+30"
    private static string? Places(string? value, string? text)
    {
        if (value is null || text is null)
            return value;
        List<string> words = [];
        foreach (string place in value.Split(", "))
        {
            string[] numbers = place.Split('+');
            bool isPlace = int.TryParse(numbers[0], out int start) & int.TryParse(numbers[^1], out int length);
            if (!isPlace || numbers.Length != 2 || start + length > text.Length)
                return value;
            words.Add(text.Substring(start, length));
        }

        return $"“{string.Join(" … ", words)}”";
    }
}
