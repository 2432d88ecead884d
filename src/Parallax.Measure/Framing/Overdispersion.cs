using MathNet.Numerics;

namespace Parallax;

/// <summary>
/// How much alike the choices of one text are: the correlation ρ of two choices of the same text, 0 where they are as different as choices of two
/// texts and 1 where a text always keeps to one kind of name. What is known of it is a weight for each of a few values, from the beta-binomial
/// likelihood of the texts' counts (Skellam 1948; Williams 1975) with every ρ as likely as any other before, and the share averaged out.
/// </summary>
internal static class Overdispersion
{
    private const int Correlations = 24;
    private const int Shares = 48;

    /// <summary>The values of ρ, closer together towards 0, where a little makes the most difference.</summary>
    public static double[] Values { get; } = [.. Enumerable.Range(0, Correlations).Select(i => Math.Pow((i + 0.5) / Correlations, 2))];

    /// <summary>How likely each of <see cref="Values"/> is, given the counts; together 1.</summary>
    public static double[] Weights(IReadOnlyList<TextCount> texts, double prior, double priorOfOthers)
    {
        // A text counts once, with the mean of its copies; few numbers come again in text after text.
        (double Number, int Times)[] counts = Times(texts, static text => text.Count), totals = Times(texts, static text => text.Total),
            others = Times(texts, static text => text.Total - text.Count);
        double[] logs = new double[Correlations * Shares];
        for (int i = 0; i < Correlations; i++)
        {
            // Values are squares of an even grid, so each stands for a stretch as long as its root.
            double concentration = (1 - Values[i]) / Values[i], all = Rising(concentration, totals), step = Math.Log(Math.Sqrt(Values[i]));
            for (int j = 0; j < Shares; j++)
            {
                (double sin, double cos) = Math.SinCos((j + 0.5) * Math.PI / 2 / Shares);
                double ofKind = ((2 * prior) - 1) * Math.Log(sin), ofOthers = ((2 * priorOfOthers) - 1) * Math.Log(cos);
                // The beta-binomial's probability of these choices in their order.
                logs[(i * Shares) + j] = step + ofKind + ofOthers
                    + Rising(sin * sin * concentration, counts) + Rising(cos * cos * concentration, others) - all;
            }
        }

        double most = logs.Max();
        double[] weights = [.. logs.Chunk(Shares).Select(own => own.Sum(log => Math.Exp(log - most)))];
        double sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }

    /// <summary>
    /// By how much the variance of the share over all choices is larger than if they were independent (Kish 1965, design effect); copies of a text
    /// repeat its choices, so they add weight and no knowledge. What the likeness adds is taken a little larger where texts are few, n texts having n
    /// − 1 degrees of freedom.
    /// </summary>
    public static double DesignEffect(IReadOnlyList<TextCount> texts, double correlation)
    {
        double sum = 0, total = 0;
        foreach (TextCount text in texts)
        {
            double each = (double)text.Total / text.Copies;
            sum += text.Copies * text.Total * (1 + Math.Max(0, (each - 1) * correlation));
            total += text.Total;
        }

        double few = texts.Count > 1 ? (double)texts.Count / (texts.Count - 1) : 1;
        double repeated = texts.Sum(text => (double)text.Copies * text.Total) / total;
        return repeated + (((sum / total) - repeated) * few);
    }

    private static (double Number, int Times)[] Times(IReadOnlyList<TextCount> texts, Func<TextCount, int> number) =>
        [.. texts.CountBy(text => (double)number(text) / text.Copies).Where(entry => entry.Key > 0).Select(entry => (entry.Key, entry.Value))];

    // The logarithm of Γ(from + steps) / Γ(from), as often as each number of steps comes: for a few whole steps a product.
    private static double Rising(double from, (double Number, int Times)[] steps)
    {
        double sum = 0;
        foreach ((double number, int times) in steps)
        {
            double product = 1;
            bool isProduct = number <= 24 && number == Math.Floor(number);
            for (int i = 0; isProduct && i < (int)number; i++)
                product *= from + i;
            sum += times * (isProduct ? Math.Log(product) : SpecialFunctions.GammaLn(from + number) - SpecialFunctions.GammaLn(from));
        }

        return sum;
    }
}

/// <summary>The choices of one independent text of a row: its own ones of the kind that is asked for, and all of them.</summary>
/// <param name="Count">Choices of the kind, in all articles that carry the text.</param>
/// <param name="Total">All choices, likewise; at least 1.</param>
/// <param name="Copies">How many articles of the row carry the text and make a choice.</param>
internal sealed record TextCount(int Count, int Total, int Copies);
