namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>From this probability on a difference has a row of its own for readers; the tidy rows hold all.</summary>
    public const double LeastShown = 0.9;

    private const int MostDifferences = 10;

    /// <summary>The differences in poles and in single options: for readers the likely ones, for programs all.</summary>
    public static Table Table(this TermDifferences differences) => Table(differences, "differences", null);

    /// <summary>The differences in one contrast, to stand beside its figure; with very many rows those of poles alone.</summary>
    internal static Table Table(this TermDifferences differences, TermChoice choice) =>
        Table(choice.IsLong() ? differences with { Options = [] } : differences, $"differences-{choice.IdPart()}", choice);

    private static Table Table(TermDifferences differences, string id, TermChoice? choice)
    {
        TermDifference[] poles = About(differences.Poles, choice), options = About(differences.Options, choice);
        TermDifference[] likely = [.. poles.Concat(options)
            .Where(difference => difference.Probability >= LeastShown)
            .OrderByDescending(difference => difference.IsReliable)
            .ThenByDescending(difference => difference.IsReliable && difference.IsOverTexts)];

        // Beside its figure what chance may have made is counted, not listed.
        TermDifference[] listed = [.. likely.Where(difference => choice is null || difference.IsReliable)];
        string found = likely.Length == 0
            ? $"None has a probability of {Percent(LeastShown)}."
            : $"{SpelledFirst(likely.Length)} {Noun(likely.Length, "has", "have")} a probability of {Percent(LeastShown)} or more.";
        Columns<TermDifference> columns = new(
        [
            ("Share of", row => new Cell(DifferenceWording.Kind(row)) { Pole = row.Pole }),
            ("Larger in", row => Side(row, row.Higher, row.HigherPlaces)), ("Smaller in", row => Side(row, row.Lower, row.LowerPlaces)),
            ("Probability", row => new Cell(DifferenceWording.Probability(row.Probability))
            {
                Detail = $"{(row.IsReliable ? "reliable" : "not reliable")}, {DifferenceWording.Scope(row).ToLowerInvariant()}",
            }),
        ]);
        return new Table(
            id,
            $"{DifferenceWording.Summary([.. poles, .. options])} {found}",
            columns.Shown,
            [
                .. listed.Take(MostDifferences).GroupBy(difference => difference.Choice.Heading())
                    .Select(contrast => columns.Section(contrast, contrast.Key)),
            ],
            TidyRows.Of(poles.Concat(options), row => new Concordance([.. row.HigherPlaces, .. row.LowerPlaces]),
            [
                ("contrast", row => row.Choice.Contrast.Id), ("pole", row => row.Pole.Name()),
                ("option", row => row.Option?.Id),
                .. Side("higher", row => row.Higher, row => row.HigherPlaces), .. Side("lower", row => row.Lower, row => row.LowerPlaces),
                ("probability", row => row.Probability), ("reliable", row => row.IsReliable),
                ("over", row => TableExtensions.Over(row.IsOverTexts)), ("act", row => row.Choice.Act?.Name),
            ]))
        {
            Explanation = (listed.Length > MostDifferences ? $"The first {Number(MostDifferences)} are shown. " : "")
                + "The probability is that the share is larger in the texts named first than in the others; many comparisons make some large ones "
                + "by chance, so only those called reliable are to be read as differences.",
            Settings = differences.Settings,
        };
    }

    private static TermDifference[] About(IReadOnlyList<TermDifference> differences, TermChoice? choice) =>
    [
        .. differences.Where(difference => choice is null
            || (difference.Choice.Contrast.Id == choice.Contrast.Id && difference.Choice.Lexicon.Name == choice.Lexicon.Name
                && difference.Choice.Act == choice.Act)),
    ];

    private static Cell Side(TermDifference difference, TermChoiceRow row, Concordance places)
    {
        string text = Wording.Of(places.Count, row.Choices.Count), where = DifferenceWording.Where(row, difference.IsOverTexts);
        Cell cell = places.Count == 0 ? new Cell(text) : new Cell(text, places, $"{text} choices, {DifferenceWording.Kind(difference)}, {where}");
        return cell with { Detail = where };
    }

    private static IEnumerable<(string Name, Func<TermDifference, object?> Value)> Side(
        string which, Func<TermDifference, TermChoiceRow> of, Func<TermDifference, Concordance> places) =>
    [
        .. GroupCells.Columns<TermDifference>(row => of(row).Group).Take(2).Select(column => (which + Capital(column.Name), column.Value)),
        (which + "Count", row => places(row).Count), (which + "Choices", row => of(row).Choices.Count), (which + "Texts", row => of(row).Texts),
    ];
}
