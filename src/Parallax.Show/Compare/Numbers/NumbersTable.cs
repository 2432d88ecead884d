namespace Parallax;

public static partial class TableExtensions
{
    private const int MostAbout = 3;

    // With more articles than these side by side, no column has room for its numbers and who gives them.
    private const int MostSideBySide = 6;

    /// <summary>
    /// A row for each counted thing and a column for each article or outlet that gives a number; with many of these, a row for each number and who
    /// gives it. Every number opens onto its place.
    /// </summary>
    public static Table Table(this Numbers numbers)
    {
        MeasureGroup[] groups = [.. numbers.Groups.Where(group => numbers.Rows.Any(row => row.In(group).Any()))];
        bool sideBySide = groups.Length <= MostSideBySide;
        return new Table(
            "numbers",
            Title(numbers),
            sideBySide
                ? [new("What is counted"), .. groups.Select(GroupCells.Column), new("Together")]
                : [new("Number"), new("Where"), new("Who says so")],
            [.. sideBySide ? SideBySide(numbers, groups) : numbers.Rows.Select(row => ByValue(row, groups))],
            TidyRows.Of(
                numbers.Rows.SelectMany(row => row.Mentions.Select(mention => (Row: (NumberRow?)row, Of: mention)))
                    .Concat(numbers.Alone.Select(mention => (Row: default(NumberRow), Of: mention))),
                of => new Concordance([of.Of.Place]),
                [
                    ("thing", of => of.Row?.Number),
                    ("relation", of => of.Of.Quantity.Relation == QuantityRelation.None ? null : Camel(of.Of.Quantity.Relation)),
                    ("counted", of => of.Row?.Counted), ("about", of => of.Row is null ? null : string.Join("; ", of.Row.About)),
                    ("agreement", of => of.Row is null ? null : Camel(of.Row.Agreement)),
                    .. PlaceCells.Columns<(NumberRow? Row, NumberMention Of)>(of => of.Of.Article), ("date", of => of.Of.Article.Article.Date),
                    ("text", of => OneLine(of.Of.Text)), ("low", of => of.Of.Quantity.Value.Low),
                    ("high", of => double.IsFinite(of.Of.Quantity.Value.High) ? of.Of.Quantity.Value.High : null),
                    ("bound", of => Camel(of.Of.Quantity.Value.Bound)), ("noun", of => of.Of.Quantity.Counted),
                    ("scopes", of => Scopes(of.Of.Quantity.Scopes)), ("voice", of => Camel(of.Of.Place.Voice)),
                    ("speaker", of => of.Of.Place.Speaker), ("block", of => Camel(of.Of.Place.Block)),
                ]))
        {
            Explanation = numbers.Rows.Count == 0 ? ""
                : "“At least three” agrees with three and with four. Numbers that differ may each have been right when they were written.",
            Settings = numbers.Settings,
        };
    }

    private static string Title(Numbers numbers)
    {
        string things = Count(numbers.Rows.Count, "thing has a number", "things have a number");
        return numbers.Rows.Count == 0 ? "Nothing was found that has a number in two places." : $"{things} in several places{numbers.Standing()}.";
    }

    /// <summary>"; in two of them the numbers differ, in one the later number is higher", or that all agree: what stands in the rows.</summary>
    internal static string Standing(this Numbers numbers)
    {
        string[] parts =
        [
            .. numbers.Rows.Where(row => row.Agreement >= NumberAgreement.MayBePart).GroupBy(row => row.Agreement).OrderByDescending(rows => rows.Key)
                .Select(rows => $"in {Spelled(rows.Count())} {rows.Key.InWords()}"),
        ];
        return parts.Length == 0 ? "; the numbers for each agree" : "; " + Join(parts);
    }

    private static string InWords(this NumberAgreement agreement) => agreement switch
    {
        NumberAgreement.Differs => "the numbers differ",
        NumberAgreement.MayHaveRisen => "a later article has a higher number",
        _ => "the smaller number may be part of the larger",
    };

    /// <summary>The mentions of a row in the articles of a group.</summary>
    internal static IEnumerable<NumberMention> In(this NumberRow row, MeasureGroup group) => row.Mentions.Where(mention => Holds(group, mention));

    /// <summary>"People killed (Sarnik, Tovani)": what a row counts.</summary>
    internal static string Name(this NumberRow row)
    {
        bool isRelated = row.Relation != QuantityRelation.None
            && !row.Mentions.Any(mention => mention.Quantity.RelationWord == mention.Quantity.Noun);
        return Capital(isRelated ? $"{row.Counted} {row.Relation.Name()}".Trim() : row.Counted);
    }

    internal static string Name(this QuantityRelation relation) =>
        relation == QuantityRelation.Protested ? "protesting" : relation.ToString().ToLowerInvariant();

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
        string number = OneLine(TextSpan.FromBounds(quantity.Span.Start, quantity.Number.End).In(text));
        return $"{number} {OtherNoun(row, mention)}".Trim().ToLowerInvariant();
    }

    // Three officials beside three people are another number, three soldiers beside three troops are not.
    private static string OtherNoun(NumberRow row, NumberMention mention)
    {
        if (mention.Quantity.Noun is not { } noun)
            return "";
        string word = noun.In(mention.Article.Segmented.Of(mention.Quantity.In).Text).ToString();
        return word.Equals(row.Counted, StringComparison.OrdinalIgnoreCase) ? "" : word.ToLowerInvariant();
    }

    private static IEnumerable<TableSection> SideBySide(Numbers numbers, MeasureGroup[] groups) => numbers.Rows
        .ToLookup(row => row.Agreement >= NumberAgreement.MayHaveRisen)
        .OrderByDescending(rows => rows.Key)
        .Select(rows => new TableSection(
            rows.Key ? "Numbers that differ" : "Numbers that agree, or may",
            [.. rows.Select(row => Row(row, groups))]));

    private static TableRow Row(NumberRow row, MeasureGroup[] groups)
    {
        string about = About(row);
        return new TableRow(
            new Cell(row.Name()) { Detail = about.Length > 0 ? about : null },
            [
                .. groups.Select(group => Values(row, [.. row.In(group)], group.Label())),
                new Cell(row.Agreement.Name()) { Detail = Within(row) },
            ]);
    }

    // A section for the counted thing, a line for each number, the smallest first.
    private static TableSection ByValue(NumberRow row, MeasureGroup[] groups)
    {
        string about = About(row), within = Within(row) is { } inside ? $" ({inside})" : "";
        return new TableSection(
            $"{row.Name()}{(about.Length > 0 ? $" ({about})" : "")}: {row.Agreement.Name()}{within}",
            [
                .. row.Mentions.GroupBy(mention => (mention.Quantity.Value, OtherNoun(row, mention)))
                    .OrderBy(same => same.Key.Value.Low).ThenBy(same => same.Key.Value.High)
                    .Select(same => Line(row, [.. same], groups)),
            ]);
    }

    private static TableRow Line(NumberRow row, NumberMention[] same, MeasureGroup[] groups)
    {
        string written = same.CountBy(mention => Written(row, mention)).MaxBy(form => form.Value).Key;
        string[] speakers = Speakers(same);
        return new TableRow(
            new Cell(written),
            [
                new Cell([.. groups
                    .SelectMany(group => same
                        .Where(mention => Holds(group, mention)).GroupBy(mention => mention.Place.Voice).Select(voice => (group, voice)))
                    .Select(part => new CellPart(part.group.Label())
                    {
                        Voice = part.voice.Key,
                        Places = new Concordance([.. part.voice.Select(mention => mention.Place)]),
                        Label = $"{part.group.Label()}: {written}, {part.voice.Key.Name()}: {row.Name()}",
                    })]),
                new Cell(speakers.Length == 0 ? "–" : string.Join("; ", speakers)),
            ]);
    }

    private static string About(NumberRow row) => string.Join(", ", row.About.Take(MostAbout));

    private static string[] Speakers(IEnumerable<NumberMention> mentions) =>
        [.. mentions.Select(mention => mention.Place.Speaker).OfType<string>().Select(name => Shorten(name, 40)).Distinct(StringComparer.Ordinal)];

    private static bool Holds(MeasureGroup group, NumberMention mention) => group.Articles.Any(article => ReferenceEquals(article, mention.Article));

    // An article may differ from itself, or give what two speakers say.
    private static string? Within(NumberRow row)
    {
        NumberPair[] inside = [.. row.Contradictions];
        if (inside.Length == 0)
            return null;
        bool speakers = inside.All(pair => pair.First.Place.Speaker != pair.Second.Place.Speaker);
        string articles = inside.Length == 1 ? "one article" : $"{Spelled(inside.Length)} articles";
        return $"also inside {articles}{(speakers ? ", from different speakers" : "")}";
    }

    // One part for each number in each voice, and below it who says so.
    private static Cell Values(NumberRow row, IReadOnlyList<NumberMention> mentions, string label)
    {
        if (mentions.Count == 0)
            return Cell.None;
        string[] speakers = Speakers(mentions);
        return new Cell([.. mentions
            .GroupBy(mention => (Text: Written(row, mention), mention.Place.Voice), mention => mention.Place)
            .Select(same => (same.Key, Text: same.Count() == 1 ? same.Key.Text : $"{same.Key.Text} ×{Number(same.Count())}", Places: same))
            .Select(same => new CellPart(same.Text)
            {
                Voice = same.Key.Voice,
                Places = new Concordance([.. same.Places]),
                Label = $"{same.Text}, {same.Key.Voice.Name()}{(label.Length > 0 ? ", " + label : "")}: {row.Name()}",
            })])
        {
            Detail = speakers.Length > 0 ? string.Join("; ", speakers) : null,
        };
    }

    private static string? Scopes(QuantityScopes scopes) => scopes == QuantityScopes.None ? null
        : string.Join("; ", Enum.GetValues<QuantityScopes>().Where(scope => scope != QuantityScopes.None && scopes.HasFlag(scope)).Select(Camel));
}
