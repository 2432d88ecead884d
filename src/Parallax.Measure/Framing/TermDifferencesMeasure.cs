namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The differences between the rows that have enough choices, for every pole and for every option that any of them chose. A probability is that
    /// of the two rows' posteriors (<see cref="TermChoiceRow.IsOverTexts"/> says what each is over). Which are reliable is decided over all contrasts
    /// together, for poles and options, and over and within texts, apart: twice the probability of the wrong sign takes the place of a p-value, and
    /// the rate of false discoveries is controlled (Benjamini and Hochberg 1995).
    /// </summary>
    /// <param name="choices">Contrasts that were measured on the same rows.</param>
    /// <param name="options">Rate of false discoveries, prior and bounds.</param>
    public static TermDifferences Differences(this IReadOnlyList<TermChoice> choices, TermDifferencesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new TermDifferencesOptions();
        ChoiceKind[] kinds = [.. choices.Where(static choice => choice.IsOneThing).SelectMany(choice => KindsOf(choice, options))];
        Compared[] poles = Compare(kinds.Where(kind => kind.Option is null)), ofOptions = Compare(kinds.Where(kind => kind.Option is not null));
        bool isCut = choices.Any(choice => choice.Rows.Count(row => !row.IsTooFew) > options.MaximumRows);
        return new TermDifferences(
            Judge(poles, options),
            Judge(ofOptions, options),
            [
                new("probability", "that the share is larger, from the two posteriors (Dirichlet-multinomial; over texts where both outlets have "
                    + $"{MeasureGroup.MinimumForOutlet} independent ones, else over choices within these texts)"),
                new("prior", $"{Caption.Number(options.Prior)} for the kind of name and for all others"),
                new("compared", $"{Caption.Count(poles.Length, "difference")} of poles, {ofOptions.Length} of options"
                    + (isCut ? $", among the {options.MaximumRows} rows with the most choices" : "")),
                new("reliable", $"at most {Caption.Percent(options.FalseDiscoveries)} false discoveries expected (Benjamini and Hochberg 1995), for "
                    + "poles and options, and over and within texts, apart; "
                    + $"within texts from {Caption.Count(options.MinimumChoices, "choice")} a row; and "
                    + $"{Caption.Percent(1 - options.FalseDiscoveries)} probable also without the text or choice of either row that speaks most for "
                    + "it"),
            ]);
    }

    // Neutral names are what the others leave, so they are no comparison of their own, and of two poles one is enough. An option that is alone at its
    // pole is compared as the pole.
    private static IEnumerable<ChoiceKind> KindsOf(TermChoice choice, TermDifferencesOptions options)
    {
        TermChoiceRow[] rows = [.. choice.Rows.Where(row => !row.IsTooFew).OrderByDescending(row => row.Choices.Count).Take(options.MaximumRows)];
        if (rows.Length < 2)
            yield break;
        rows = [.. choice.Rows.Where(rows.Contains)];
        Pole[] poles = [.. rows[0].Poles.Select(pole => pole.Pole)];
        Pole[] compared = [.. poles.Where(pole => pole != Pole.Neutral)];
        foreach (Pole pole in poles.Length == 1 ? [] : poles.Length == 2 ? compared[..1] : compared)
            yield return new ChoiceKind(choice, rows, pole, null, options.Prior);
        int[] chosen = [.. Enumerable.Range(0, choice.Contrast.Options.Count).Where(i => rows.Any(row => row.Options[i].Count > 0))];
        foreach (int i in chosen)
        {
            if (chosen.Count(other => choice.Contrast.Options[other].Pole == choice.Contrast.Options[i].Pole) > 1)
                yield return new ChoiceKind(choice, rows, choice.Contrast.Options[i].Pole, i, options.Prior);
        }
    }

    private static Compared[] Compare(IEnumerable<ChoiceKind> kinds)
    {
        List<Compared> compared = [];
        foreach (ChoiceKind kind in kinds)
        {
            SharePosterior[] posteriors = [.. kind.Rows.Select(kind.Posterior)];
            for (int i = 0; i < posteriors.Length; i++)
            {
                for (int j = i + 1; j < posteriors.Length; j++)
                {
                    double probability = posteriors[i].ProbabilityAbove(posteriors[j]);
                    compared.Add(probability >= 0.5
                        ? new Compared(kind, kind.Rows[i], kind.Rows[j], probability)
                        : new Compared(kind, kind.Rows[j], kind.Rows[i], 1 - probability));
                }
            }
        }

        return [.. compared];
    }

    // Comparisons over texts and within texts answer different questions, so neither is corrected for the number of the other.
    private static IReadOnlyList<TermDifference> Judge(Compared[] compared, TermDifferencesOptions options) =>
        [.. compared
            .GroupBy(pair => pair.IsOverTexts)
            .SelectMany(family =>
            {
                double threshold = FalseDiscoveries.Threshold(family.Select(pair => pair.PValue), options.FalseDiscoveries);
                return family.Select(pair => pair.Kind.Difference(
                    pair.Higher,
                    pair.Lower,
                    pair.Probability,
                    pair.HasEnough(options.MinimumChoices) && pair.PValue <= threshold && pair.ProbabilityWithout >= 1 - options.FalseDiscoveries));
            })
            .OrderByDescending(difference => difference.IsReliable)
            .ThenByDescending(difference => difference.IsReliable && difference.IsOverTexts)
            .ThenByDescending(difference => difference.Probability)];

    private readonly record struct Compared(ChoiceKind Kind, TermChoiceRow Higher, TermChoiceRow Lower, double Probability)
    {
        public bool IsOverTexts => Higher.IsOverTexts && Lower.IsOverTexts;

        // The probability of the wrong sign on both sides.
        public double PValue => 2 * (1 - Probability);

        /// <summary>Whether both rows are counted by texts, or have enough choices.</summary>
        public bool HasEnough(int choices) => IsOverTexts || Math.Min(Higher.Choices.Count, Lower.Choices.Count) >= choices;

        /// <summary>The same without the text or choice of either row that speaks most for the difference.</summary>
        public double ProbabilityWithout => Kind.Without(Higher, speaksFor: true).ProbabilityAbove(Kind.Without(Lower, speaksFor: false));
    }
}
