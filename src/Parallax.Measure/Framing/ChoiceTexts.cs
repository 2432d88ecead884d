namespace Parallax;

/// <summary>The choices of one independent text within a row: an article, or the articles of an outlet that carry one text.</summary>
/// <param name="Copies">How many articles of the row carry it and make a choice.</param>
/// <param name="ByOption">How often each option of the contrast was chosen, in its order.</param>
internal sealed record ChoiceText(int Copies, IReadOnlyList<int> ByOption)
{
    public int Total { get; } = ByOption.Sum();
}

/// <summary>Counts choices by the independent text that they stand in.</summary>
internal static class ChoiceTexts
{
    /// <summary>Whether a row and the texts that make a choice are enough to speak of the outlet as such.</summary>
    public static bool Suffice(MeasureGroup group, IReadOnlyList<ChoiceText> texts) =>
        group.SpeaksForOutlet && texts.Count >= MeasureGroup.MinimumForOutlet;

    /// <summary>The texts of a row's choices, in corpus order.</summary>
    /// <param name="choices">The choices: the article of each, and the number of its option.</param>
    /// <param name="options">How many options the contrast has.</param>
    /// <param name="independence">Which articles carry one text.</param>
    public static IReadOnlyList<ChoiceText> Of(IEnumerable<(AnnotatedArticle Article, int Option)> choices, int options, Independence independence) =>
        [.. choices.GroupBy(choice => independence.FamilyOf(choice.Article)).Select(text =>
        {
            int[] counts = new int[options];
            foreach ((_, int option) in text)
                counts[option]++;
            return new ChoiceText(text.Select(choice => choice.Article).Distinct()
                .Count(), counts);
        })];

    /// <summary>What is known of the share of some options among the choices.</summary>
    /// <param name="overTexts">Whether texts are what is counted, or choices.</param>
    /// <param name="isOfKind">Which options are asked for.</param>
    /// <param name="isCounted">Among which options.</param>
    /// <param name="prior">Weight of the options asked for before counting.</param>
    /// <param name="priorOfOthers">Weight of the others.</param>
    public static SharePosterior Posterior(
        this IReadOnlyList<ChoiceText> texts, bool overTexts, Func<int, bool> isOfKind, Func<int, bool> isCounted, double prior, double priorOfOthers)
    {
        TextCount[] counts = [.. texts
            .Select(text => new TextCount(
                text.ByOption.Where((_, option) => isCounted(option) && isOfKind(option)).Sum(),
                text.ByOption.Where((_, option) => isCounted(option)).Sum(),
                text.Copies))
            .Where(text => text.Total > 0)];
        return overTexts && counts.Length > 0
            ? SharePosterior.OverTexts(counts, prior, priorOfOthers)
            : SharePosterior.OverChoices(counts.Sum(text => text.Count), counts.Sum(text => text.Total), prior, priorOfOthers);
    }
}
