namespace Parallax;

/// <summary>Which rows differ in what they call things, and how surely.</summary>
public static class TermDifferencesTable
{
    /// <summary>From this probability on a difference has a row of its own for readers; the tidy rows hold all.</summary>
    public const double LeastShown = 0.9;

    private const int MostShown = 10;

    /// <summary>The differences in poles and in single options: for readers the likely ones, for programs all.</summary>
    public static Table Table(this TermDifferences differences) => Table(differences, "differences", null);

    /// <summary>The differences in one contrast, to stand beside its figure; with very many rows those of poles alone.</summary>
    internal static Table Table(this TermDifferences differences, TermChoice choice) =>
        Table(choice.IsLong() ? differences with { Options = [] } : differences, $"differences-{Slug(choice.Contrast.Id)}", choice);

    private static Table Table(TermDifferences differences, string id, TermChoice? choice)
    {
        ArgumentNullException.ThrowIfNull(differences);
        TermDifference[] poles = Of(differences.Poles, choice), options = Of(differences.Options, choice);
        TermDifference[] likely = [.. poles.Concat(options)
            .Where(difference => difference.Probability >= LeastShown)
            .OrderByDescending(difference => difference.IsReliable)
            .ThenByDescending(difference => difference.IsReliable && difference.IsOverTexts)];
        string found = likely.Length == 0
            ? $"None has a probability of {Percent(LeastShown)}."
            : $"{SpelledFirst(likely.Length)} {Noun(likely.Length, "has", "have")} a probability of {Percent(LeastShown)} or more.";
        return new Table(
            id,
            $"{DifferenceWording.Summary([.. poles, .. options])} {found}",
            [new("Share of"), new("Larger in"), new("Smaller in"), new("Probability")],
            [
                .. likely.Take(MostShown).GroupBy(difference => difference.Choice.Contrast.Question)
                    .Select(contrast => new TableSection(contrast.Key, [.. contrast.Select(Row)])),
            ],
            new TidyRows(
                [
                    "contrast", "pole", "option", "higherArticle", "higherOutlet", "higherCount", "higherChoices", "higherTexts",
                    "lowerArticle", "lowerOutlet", "lowerCount", "lowerChoices", "lowerTexts", "probability", "reliable", "over",
                ],
                [.. poles.Concat(options).Select(Tidy)]))
        {
            Explanation = (likely.Length > MostShown ? $"The first {Number(MostShown)} are shown. " : "")
                + "The probability is that the share is larger in the texts named first than in the others; many comparisons make some large ones "
                + "by chance, so only those called reliable are to be read as differences.",
            Settings = differences.Settings,
        };
    }

    private static TermDifference[] Of(IReadOnlyList<TermDifference> differences, TermChoice? choice) =>
    [
        .. differences.Where(difference => choice is null
            || (difference.Choice.Contrast.Id == choice.Contrast.Id && difference.Choice.Lexicon.Name == choice.Lexicon.Name)),
    ];

    private static TableRow Row(TermDifference difference) => new(
        new Cell(DifferenceWording.Kind(difference)) { Pole = difference.Pole },
        [
            Side(difference, difference.Higher, difference.HigherPlaces),
            Side(difference, difference.Lower, difference.LowerPlaces),
            new Cell(DifferenceWording.Probability(difference.Probability))
            {
                Detail = $"{(difference.IsReliable ? "reliable" : "not reliable")}, {DifferenceWording.Scope(difference).ToLowerInvariant()}",
            },
        ]);

    private static Cell Side(TermDifference difference, TermChoiceRow row, Concordance places)
    {
        string text = Wording.Of(places.Count, row.Choices.Count), where = DifferenceWording.Where(row, difference.IsOverTexts);
        Cell cell = places.Count == 0 ? new Cell(text) : new Cell(text, places, $"{text} choices, {DifferenceWording.Kind(difference)}, {where}");
        return cell with { Detail = where };
    }

    private static TidyRow Tidy(TermDifference difference) => new(
        [
            difference.Choice.Contrast.Id, difference.Pole.Name(), difference.Option?.Id,
            .. Side(difference.Higher, difference.HigherPlaces), .. Side(difference.Lower, difference.LowerPlaces),
            difference.Probability, difference.IsReliable, TermChoiceTable.Over(difference.IsOverTexts),
        ],
        new Concordance([.. difference.HigherPlaces, .. difference.LowerPlaces]));

    private static IEnumerable<object?> Side(TermChoiceRow row, Concordance places) =>
        [.. GroupCells.Values(row.Group).Take(2), places.Count, row.Choices.Count, row.Texts];
}
