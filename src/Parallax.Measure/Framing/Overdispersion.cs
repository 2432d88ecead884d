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
        (double Count, double Others, double Total, int Times)[] different = [.. texts.CountBy(text => text)
            .Select(pair => Mean(pair.Key, pair.Value))];
        double[] logs = new double[Correlations * Shares];
        for (int j = 0; j < Shares; j++)
        {
            (double sin, double cos) = Math.SinCos((j + 0.5) * Math.PI / 2 / Shares);
            double ofKind = ((2 * prior) - 1) * Math.Log(sin), ofOthers = ((2 * priorOfOthers) - 1) * Math.Log(cos);
            for (int i = 0; i < Correlations; i++)
            {
                // Values are squares of an even grid, so each stands for a stretch as long as its root.
                double concentration = (1 - Values[i]) / Values[i];
                double a = sin * sin * concentration, b = cos * cos * concentration;
                double log = Math.Log(Math.Sqrt(Values[i])) + ofKind + ofOthers;

                // The beta-binomial's probability of these choices in their order.
                foreach ((double count, double others, double total, int times) in different)
                    log += times * (Rising(a, count) + Rising(b, others) - Rising(a + b, total));
                logs[(i * Shares) + j] = log;
            }
        }

        double most = logs.Max();
        double[] weights = new double[Correlations];
        for (int i = 0; i < Correlations; i++)
        {
            foreach (double log in logs.AsSpan(i * Shares, Shares))
                weights[i] += Math.Exp(log - most);
        }

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

    // A text counts once, with the mean of its copies.
    private static (double Count, double Others, double Total, int Times) Mean(TextCount text, int times)
    {
        double count = (double)text.Count / text.Copies, total = (double)text.Total / text.Copies;
        return (count, total - count, total, times);
    }

    // The logarithm of Γ(from + steps) / Γ(from): for a few whole steps a product.
    private static double Rising(double from, double steps)
    {
        if (steps == 0)
            return 0;
        if (steps > 24 || steps != Math.Floor(steps))
            return SpecialFunctions.GammaLn(from + steps) - SpecialFunctions.GammaLn(from);
        double product = 1;
        for (int i = 0; i < (int)steps; i++)
            product *= from + i;
        return Math.Log(product);
    }
}
