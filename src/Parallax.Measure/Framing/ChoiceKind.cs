namespace Parallax;

/// <summary>One kind of name in one contrast, whose share is compared: the options of a pole, or one option.</summary>
/// <param name="Rows">The rows that are compared.</param>
/// <param name="Option">The option's number; null for all options of the pole.</param>
/// <param name="Prior">Weight of the kind, and of all others together, before counting.</param>
internal sealed record ChoiceKind(TermChoice Choice, IReadOnlyList<TermChoiceRow> Rows, Pole Pole, int? Option, double Prior)
{
    private readonly Dictionary<TermChoiceRow, Concordance> places = [];

    /// <summary>What is known of the share in a row.</summary>
    public SharePosterior Posterior(TermChoiceRow row) => Posterior(row.ByText, row.IsOverTexts);

    /// <summary>
    /// What would be known without the text (where texts are counted) or the choice that speaks most for a difference: one of the kind where the
    /// share is the larger one, one of the others where it is the smaller.
    /// </summary>
    public SharePosterior Without(TermChoiceRow row, bool speaksFor)
    {
        if (row.IsOverTexts)
        {
            double share = (double)row.ByText.Sum(Count) / row.Choices.Count;
            ChoiceText most = row.ByText.MaxBy(text => (speaksFor ? 1 : -1) * (Count(text) - (share * text.Total)))!;
            return Posterior([.. row.ByText.Where(text => text != most)], overTexts: true);
        }

        int count = row.ByText.Sum(Count), total = row.Choices.Count;
        return speaksFor
            ? SharePosterior.OverChoices(Math.Max(0, count - 1), total - Math.Min(1, count), Prior, Prior)
            : SharePosterior.OverChoices(count, total - Math.Min(1, total - count), Prior, Prior);
    }

    public TermDifference Difference(TermChoiceRow higher, TermChoiceRow lower, double probability, bool isReliable) => new(
        Choice,
        Pole,
        Option is { } option ? Choice.Contrast.Options[option] : null,
        higher,
        lower,
        PlacesIn(higher),
        PlacesIn(lower),
        probability,
        isReliable);

    private SharePosterior Posterior(IReadOnlyList<ChoiceText> texts, bool overTexts) =>
        texts.Posterior(overTexts, IsOfKind, _ => true, Prior, Prior);

    private int Count(ChoiceText text) => text.ByOption.Where((_, option) => IsOfKind(option)).Sum();

    private bool IsOfKind(int option) => Option is { } one ? option == one : Choice.Contrast.Options[option].Pole == Pole;

    // A row stands in as many differences as there are other rows.
    private Concordance PlacesIn(TermChoiceRow row)
    {
        if (!places.TryGetValue(row, out Concordance? known))
        {
            places[row] = known = Option is { } option
                ? Places.Of(row.Options[option].ByVoice.OrderBy(voice => voice.Key).SelectMany(voice => voice.Value))
                : row.Poles.First(share => share.Pole == Pole).Places;
        }

        return known;
    }
}
