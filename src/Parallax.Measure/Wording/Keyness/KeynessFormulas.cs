using MathNet.Numerics.Distributions;

namespace Parallax;

/// <summary>The closed forms that words are compared by. Two sides that change places change every sign, and nothing else.</summary>
internal static class KeynessFormulas
{
    /// <summary>Log-odds ratio with a Dirichlet prior (Monroe, Colaresi and Quinn 2008, formulas 15 and 16).</summary>
    /// <param name="prior">Weight of the word before counting, above 0.</param>
    /// <param name="priorOfAll">Weight of all words before counting.</param>
    public static double LogOdds(double count, double total, double otherCount, double otherTotal, double prior, double priorOfAll) =>
        LogOdds(count + prior, total + priorOfAll) - LogOdds(otherCount + prior, otherTotal + priorOfAll);

    /// <summary>Its variance where each word is drawn for itself (formula 19, with the terms that are not negligible).</summary>
    public static double Variance(double count, double otherCount, double prior) => (1 / (count + prior)) + (1 / (otherCount + prior));

    /// <summary>Log-likelihood ratio G² of a word against all others in two texts (Dunning 1993).</summary>
    public static double G2(double count, double total, double otherCount, double otherTotal)
    {
        double rate = (count + otherCount) / (total + otherTotal);
        return 2 * (Part(count, total * rate) + Part(otherCount, otherTotal * rate)
            + (Part(total - count, total * (1 - rate)) + Part(otherTotal - otherCount, otherTotal * (1 - rate))));
    }

    /// <summary>Ratio of the rates, half a word added to each count and total.</summary>
    public static double Ratio(double count, double total, double otherCount, double otherTotal) =>
        (count + 0.5) / (total + 0.5) / ((otherCount + 0.5) / (otherTotal + 0.5));

    /// <summary>Deviation of proportions (Gries 2008), as Lijffijt and Gries (2012) normalise it.</summary>
    /// <param name="excess">Sum over the texts with the word of <see cref="Excess"/>.</param>
    /// <param name="smallest">The least share of all words that a text has.</param>
    public static double Dispersion(double excess, double smallest) => smallest >= 1 ? 0 : (1 + excess) / 2 / (1 - smallest);

    /// <summary>|v − s| − s of a text: v its share of the word, s its share of all words. Of texts without the word it is 0.</summary>
    public static double Excess(double count, double countOfAll, double words, double wordsOfAll) =>
        Math.Abs((count / countOfAll) - (words / wordsOfAll)) - (words / wordsOfAll);

    /// <summary>
    /// By how much a count varies more than if each word were drawn for itself: the variance of a ratio over articles as units (Cochran 1977, 6.4),
    /// over the count.
    /// </summary>
    public static double Overdispersion(in SideSums side, int units)
    {
        if (side.Count == 0 || units < 2)
            return 0;
        double rate = side.Count / side.Total;
        return units / (units - 1.0) * (side.Squares - (2 * rate * side.Products) + (rate * rate * side.TotalSquares)) / side.Count;
    }

    /// <summary>The same of both sides together, each about its own rate: Pearson's statistic over its degrees of freedom (Williams 1982).</summary>
    public static double Overdispersion(in SideSums side, in SideSums other, int units) =>
        (Pearson(side) + Pearson(other)) / Math.Max(1, units - 2);

    /// <summary>
    /// Variance of the log-odds with the article as the unit, and its degrees of freedom (Welch 1947; Satterthwaite 1946). A side varies as its own
    /// articles show, as all articles show, or as single words do, whichever is most: a word that one side hardly has shows little there.
    /// </summary>
    public static (double Variance, double Freedom) VarianceOverTexts(in SideSums side, int units, in SideSums other, int otherUnits, double prior)
    {
        double both = Math.Max(1, Overdispersion(side, other, units + otherUnits));
        double own = Math.Max(both, Overdispersion(side, units)) / (side.Count + prior);
        double others = Math.Max(both, Overdispersion(other, otherUnits)) / (other.Count + prior);
        double sum = own + others;
        return (sum, sum * sum / ((own * own / Math.Max(1, units - 1)) + (others * others / Math.Max(1, otherUnits - 1))));
    }

    /// <summary>Two-sided p-value of a t statistic.</summary>
    public static double P(double t, double freedom) => 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(t));

    /// <summary>Interval with equal tails around an estimate.</summary>
    public static Interval Interval(double estimate, double error, double freedom, double level)
    {
        double reach = StudentT.InvCDF(0, 1, freedom, (1 + level) / 2) * error;
        return new Interval(estimate - reach, estimate + reach, level);
    }

    private static double LogOdds(double count, double total) => Math.Log(count / (total - count));

    private static double Part(double seen, double expected) => seen > 0 ? seen * Math.Log(seen / expected) : 0;

    private static double Pearson(in SideSums side) => side.Count == 0 ? 0 : Math.Max(0, (side.Total * side.OverTotals / side.Count) - side.Count);
}

/// <summary>What the articles of one side add up to for a word: y is a text's count of it, n the text's words.</summary>
/// <param name="Count">Σ y.</param>
/// <param name="Total">Σ n.</param>
/// <param name="Squares">Σ y².</param>
/// <param name="Products">Σ y n.</param>
/// <param name="TotalSquares">Σ n².</param>
/// <param name="OverTotals">Σ y²/n.</param>
internal readonly record struct SideSums(double Count, double Total, double Squares, double Products, double TotalSquares, double OverTotals);
