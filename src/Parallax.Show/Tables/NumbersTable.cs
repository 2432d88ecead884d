namespace Parallax;

/// <summary>The numbers that articles give for the same things, side by side.</summary>
public static class NumbersTable
{
    private const int MostAbout = 3;

    /// <summary>A row for each counted thing, a column for each article or outlet; every number opens onto its place.</summary>
    public static Table Table(this Numbers numbers)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        bool hasColumns = numbers.Groups.Count <= GroupCells.MostColumns;
        int differing = numbers.Rows.Count(row => row.Agreement == NumberAgreement.Differs);
        NumberRow[] shown = [.. numbers.Rows];
        return new Table(
            "numbers",
            shown.Length == 0 ? "No thing was found that two places give a number for."
                : $"{Wording.Capital(Wording.Count(shown.Length, "thing"))} with several numbers; {(differing == 0 ? "no two differ" : $"{Wording.Number(differing)} with numbers that differ")}.",
            [
                new("What is counted"),
                .. hasColumns ? numbers.Groups.Select(GroupCells.Column) : [new TableColumn("Numbers")],
                new("Together"),
            ],
            [.. Sections(numbers, shown, hasColumns)],
            new TidyRows(
                [
                    "thing", "relation", "counted", "about", "agreement", "article", "outlet", "date", "text", "low", "high", "bound", "noun", "scopes", "voice", "speaker", "block",
                ],
                [.. numbers.Rows.SelectMany(Tidy), .. numbers.Alone.Select(Tidy)]))
        {
            Explanation = shown.Length == 0 ? "" : "“At least three” agrees with three and with four. Two numbers that differ may both have been true when they were written.",
            Settings = numbers.Settings,
        };
    }

    /// <summary>"People killed (Sarnik, Tovani)": what a row counts.</summary>
    internal static string Name(this NumberRow row) => row.Relation == QuantityRelation.None
        ? Wording.Capital(row.Counted)
        : Wording.Capital($"{row.Counted} {row.Relation.Name()}".Trim());

    /// <summary>"killed", "wounded" …</summary>
    internal static string Name(this QuantityRelation relation) => relation == QuantityRelation.Protested ? "protesting" : relation.ToString().ToLowerInvariant();

    /// <summary>How the numbers stand to each other, in words that name no motive.</summary>
    internal static string Name(this NumberAgreement agreement) => agreement switch
    {
        NumberAgreement.Same => "same",
        NumberAgreement.Compatible => "compatible",
        NumberAgreement.MayBePart => "one may be part of the other",
        NumberAgreement.MayHaveRisen => "later is higher",
        _ => "differ",
    };

    /// <summary>A number as a cell shows it: "at least three"; with its noun where that is not the row's.</summary>
    internal static string Written(NumberRow row, NumberMention mention)
    {
        Quantity quantity = mention.Quantity;
        string text = mention.Article.Segmented.Of(quantity.In).Text;
        string number = Wording.OneLine(text.AsSpan(quantity.Span.Start, Math.Max(quantity.Number.End, quantity.Span.Start) - quantity.Span.Start));
        return quantity.Noun is not { } noun || noun.In(text).Equals(row.Counted, StringComparison.OrdinalIgnoreCase)
            ? number.ToLowerInvariant()
            : $"{number} {noun.In(text)}".ToLowerInvariant();
    }

    private static IEnumerable<TableSection> Sections(Numbers numbers, NumberRow[] shown, bool hasColumns)
    {
        foreach ((string heading, NumberRow[] rows) in new[]
        {
            ("Numbers that differ", shown.Where(row => row.Agreement >= NumberAgreement.MayHaveRisen).ToArray()),
            ("Numbers that agree", shown.Where(row => row.Agreement < NumberAgreement.MayHaveRisen).ToArray()),
        })
        {
            if (rows.Length > 0)
                yield return new TableSection(heading, [.. rows.Select(row => Row(numbers, row, hasColumns))]);
        }
    }

    private static TableRow Row(Numbers numbers, NumberRow row, bool hasColumns)
    {
        string about = string.Join(", ", row.About.Take(MostAbout));
        return new TableRow(
            new Cell(row.Name()) { Detail = about.Length > 0 ? about : null },
            [
                .. hasColumns ? numbers.Groups.Select(group => Values(row, [.. row.Mentions.Where(mention => Holds(group, mention))], group.Label())) : [Values(row, row.Mentions, "")],
                new Cell(row.Agreement.Name()) { Detail = Contradictions(row) },
            ]);
    }

    private static bool Holds(MeasureGroup group, NumberMention mention) => group.Articles.Any(article => ReferenceEquals(article, mention.Article));

    private static string? Contradictions(NumberRow row) => row.Contradictions.Count() switch
    {
        0 => null,
        1 => "also inside one article",
        var many => $"also inside {Wording.Number(many)} articles",
    };

    // One part for each number in each voice, and below it who says so.
    private static Cell Values(NumberRow row, IReadOnlyList<NumberMention> mentions, string label)
    {
        if (mentions.Count == 0)
            return Cell.None;
        string[] speakers = [.. mentions.Where(mention => mention.Place.Speaker is not null).Select(mention => mention.Place.Speaker!).Distinct(StringComparer.Ordinal)];
        return new Cell([.. mentions
            .GroupBy(mention => (Text: Written(row, mention), mention.Place.Voice))
            .Select(same => new CellPart(same.Count() == 1 ? same.Key.Text : $"{same.Key.Text} ×{Wording.Number(same.Count())}")
            {
                Voice = same.Key.Voice,
                Places = new Concordance([.. same.Select(mention => mention.Place)]),
                Label = $"{same.Key.Text}, {same.Key.Voice.Name()}{(label.Length > 0 ? ", " + label : "")}: {row.Name()}",
            })])
        {
            Detail = speakers.Length > 0 ? string.Join("; ", speakers.Select(speaker => Wording.Shorten(speaker, 40))) : null,
        };
    }

    private static IEnumerable<TidyRow> Tidy(NumberRow row) => row.Mentions.Select(mention => Tidy(mention, row));

    private static TidyRow Tidy(NumberMention mention) => Tidy(mention, null);

    private static TidyRow Tidy(NumberMention mention, NumberRow? row)
    {
        Quantity quantity = mention.Quantity;
        Article article = mention.Article.Article;
        return new TidyRow(
            [
                row?.Number, quantity.Relation == QuantityRelation.None ? null : PersonCells.Camel(quantity.Relation), row?.Counted, row is null ? null : string.Join("; ", row.About),
                row is null ? null : PersonCells.Camel(row.Agreement), article.Id, article.Outlet.Name, article.Date, Wording.OneLine(mention.Text), quantity.Value.Low,
                double.IsFinite(quantity.Value.High) ? quantity.Value.High : null, PersonCells.Camel(quantity.Value.Bound), quantity.Counted,
                quantity.Scopes == QuantityScopes.None ? null : string.Join("; ", Enum.GetValues<QuantityScopes>().Where(scope => scope != QuantityScopes.None && quantity.Scopes.HasFlag(scope)).Select(PersonCells.Camel)),
                PersonCells.Camel(mention.Place.Voice), mention.Place.Speaker, PersonCells.Camel(mention.Place.Block),
            ],
            new Concordance([mention.Place]));
    }
}
