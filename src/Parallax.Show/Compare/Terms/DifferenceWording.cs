namespace Parallax;

/// <summary>
/// The sentences about a difference between rows. They say what stands in which texts, how often and how surely; never what an outlet does, and no
/// outlet's name stands for more than the texts that were read.
/// </summary>
internal static class DifferenceWording
{
    /// <summary>
    /// "What is the killing called? Names that condemn make up 3 of 4 choices in article 1 and none of 5 in article 2. Within these texts their
    /// share is larger in the first with a probability of 98 %." The counts are parts of their own, with their places.
    /// </summary>
    public static IReadOnlyList<CellPart> Sentence(TermDifference difference) =>
    [
        new($"{difference.Choice.Heading()} {Capital(Kind(difference))} {(difference.Option is null ? "make" : "makes")} up "),
        Counted(difference, difference.Higher, difference.HigherPlaces),
        new($" choices in {Where(difference.Higher, difference.IsOverTexts)} and "),
        Counted(difference, difference.Lower, difference.LowerPlaces),
        new($" in {Where(difference.Lower, difference.IsOverTexts)}. {Scope(difference)} {(difference.Option is null ? "their" : "its")} share "
            + $"is larger in the first with a probability of {Probability(difference.Probability)}."),
    ];

    /// <summary>"names that condemn", or the words that stand there.</summary>
    public static string Kind(TermDifference difference) => difference.Option is null ? $"names that {difference.Pole.Act()}"
        : TableExtensions.WordsAt(difference.HigherPlaces.Concat(difference.LowerPlaces));

    /// <summary>Which texts: "article 3", "12 texts of Harbour Post", "these 3 articles of Harbour Post".</summary>
    public static string Where(TermChoiceRow row, bool overTexts) => row.Group.By == GroupBy.Article ? $"article {Number(row.Group.Number)}"
        : overTexts ? $"{Number(row.Texts)} texts of {row.Group.Outlet.Name}"
        : row.Group.Articles.Count == 1 ? $"the one article of {row.Group.Outlet.Name}"
        : $"these {Number(row.Group.Articles.Count)} articles of {row.Group.Outlet.Name}";

    /// <summary>What the probability is about.</summary>
    public static string Scope(TermDifference difference) => difference.IsOverTexts ? "Over independent texts" : "Within these texts";

    /// <summary>"98 %", "more than 99 %".</summary>
    public static string Probability(double probability) => probability > 0.99 ? $"more than {Percent(0.99)}" : Percent(probability);

    /// <summary>How many differences were looked at, and how many are reliable.</summary>
    public static string Summary(IReadOnlyList<TermDifference> differences)
    {
        int reliable = differences.Count(difference => difference.IsReliable);
        return differences.Count == 0
            ? "No two rows have enough choices to be compared."
            : $"{(reliable == 0 ? "None" : SpelledFirst(reliable))} of {Count(differences.Count, "difference")} "
                + $"{(reliable <= 1 ? "is" : "are")} reliable.";
    }

    /// <summary>What stands over a folded table: "Differences: none of 24 is reliable".</summary>
    public static string Heading(Table differences) =>
        $"Differences between rows, with their probabilities ({Count(differences.Tidy.Rows.Count, "comparison")})";

    /// <summary>What the differences of a corpus can be about.</summary>
    public static string Limits(TermDifferences differences) => differences.Poles.Any(difference => difference.IsOverTexts)
        ? $"Over independent texts where both outlets have {Number(MeasureGroup.MinimumForOutlet)} that make a choice; "
            + "all others hold within these texts and say nothing of an outlet."
        : "They hold within these texts and say nothing of an outlet.";

    private static CellPart Counted(TermDifference difference, TermChoiceRow row, Concordance places)
    {
        string words = $"{(places.Count == 0 ? "none" : Number(places.Count))} of {Number(row.Choices.Count)}";
        return new CellPart(words)
        {
            Places = places.Count == 0 ? null : places,
            Label = $"{words} choices, {Kind(difference)}, {row.Group.Label()}",
        };
    }
}
