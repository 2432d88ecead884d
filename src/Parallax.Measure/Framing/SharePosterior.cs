using System.Collections.Concurrent;

namespace Parallax;

/// <summary>
/// What is known of a share after counting: a mass at each of many values. Two models, which agree where every text makes one choice.
/// <list type="bullet">
/// <item>Over choices: one category of a Dirichlet-multinomial, a Beta distribution (Gelman et al., Bayesian Data Analysis, 3.4).</item>
/// <item>
/// Over texts: the same with counts divided by their design effect (Rao and Scott 1992), averaged over what the counts say of the correlation within
/// texts (<see cref="Overdispersion"/>). Choices of one article are not independent, and an interval that takes them so is too short.
/// </item>
/// </list>
/// </summary>
internal sealed class SharePosterior
{
    private const int Cells = 512;
    private const int MostKnown = 1000;
    private const double Negligible = 1e-10;
    private static readonly ConcurrentDictionary<(double, double), SharePosterior> Known = new();
    private readonly double[] values = new double[Cells];
    private readonly double[] mass = new double[Cells];
    private readonly double[] below = new double[Cells];

    // A mixture of Beta distributions; the grid lies where the one with the first two parameters has its mass.
    private SharePosterior(double a, double b, ReadOnlySpan<(double A, double B, double Weight)> parts)
    {
        // As angles whose squared sine is the share, the densities are smooth up to the ends, so that few cells do. Only where there is mass.
        double middle = Math.Asin(Math.Sqrt(a / (a + b))), reach = 5 / Math.Sqrt(a + b);
        double from = Math.Max(0, middle - reach), to = Math.Min(Math.PI / 2, middle + reach);
        double[] sines = new double[Cells], cosines = new double[Cells], logs = new double[Cells];
        for (int i = 0; i < Cells; i++)
        {
            double angle = from + ((i + 0.5) * (to - from) / Cells), sine = Math.Sin(angle);
            values[i] = Math.Pow(sine, 2);
            sines[i] = Math.Log(sine);
            cosines[i] = Math.Log(Math.Cos(angle));
        }

        foreach ((double ofKind, double ofOthers, double weight) in parts)
        {
            // Most of a mixture's parts are as good as impossible.
            if (weight < Negligible)
                continue;
            double most = double.NegativeInfinity, sum = 0;
            for (int i = 0; i < Cells; i++)
            {
                logs[i] = (((2 * ofKind) - 1) * sines[i]) + (((2 * ofOthers) - 1) * cosines[i]);
                most = Math.Max(most, logs[i]);
            }

            for (int i = 0; i < Cells; i++)
                sum += logs[i] = Math.Exp(logs[i] - most);
            for (int i = 0; i < Cells; i++)
                mass[i] += weight * logs[i] / sum;
        }

        double total = mass.Sum(), before = 0;
        for (int i = 0; i < Cells; i++)
        {
            mass[i] /= total;
            below[i] = before + (mass[i] / 2);
            before += mass[i];
        }
    }

    /// <summary>Over choices; the same few counts come again in row after row.</summary>
    /// <param name="count">Choices of the kind.</param>
    /// <param name="total">All choices.</param>
    /// <param name="prior">Weight of the kind before counting.</param>
    /// <param name="priorOfOthers">Weight of all others together.</param>
    public static SharePosterior OverChoices(int count, int total, double prior, double priorOfOthers)
    {
        if (Known.Count > MostKnown)
            Known.Clear();
        return Known.GetOrAdd(
            (count + prior, total - count + priorOfOthers), static key => new SharePosterior(key.Item1, key.Item2, [(key.Item1, key.Item2, 1)]));
    }

    /// <summary>Over independent texts.</summary>
    /// <param name="texts">The counts of each text.</param>
    /// <param name="prior">Weight of the kind before counting.</param>
    /// <param name="priorOfOthers">Weight of all others together.</param>
    public static SharePosterior OverTexts(IReadOnlyList<TextCount> texts, double prior, double priorOfOthers)
    {
        double count = texts.Sum(text => (double)text.Count), others = texts.Sum(text => (double)text.Total) - count;
        double[] weights = Overdispersion.Weights(texts, prior, priorOfOthers);
        var parts = new (double A, double B, double Weight)[weights.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            double effect = Overdispersion.DesignEffect(texts, Overdispersion.Values[i]);
            parts[i] = ((count / effect) + prior, (others / effect) + priorOfOthers, weights[i]);
        }

        return new SharePosterior(parts[^1].A, parts[^1].B, parts);
    }

    /// <summary>The interval with equal tails.</summary>
    public Interval Interval(double level) => new(Quantile((1 - level) / 2), Quantile((1 + level) / 2), level);

    /// <summary>The value that lies above a part of the mass.</summary>
    public double Quantile(double part)
    {
        int at = Array.BinarySearch(below, part);
        if (at >= 0)
            return values[at];
        at = ~at;
        return at == 0 ? values[0] : at == values.Length ? values[^1] : Between(below, values, at, part);
    }

    /// <summary>The probability that this share is larger than another one.</summary>
    public double ProbabilityAbove(SharePosterior other)
    {
        double probability = 0;
        int at = 0;
        for (int i = 0; i < values.Length; i++)
        {
            while (at < other.values.Length && other.values[at] < values[i])
                at++;
            double lower = at == 0 ? (other.values[0] == values[i] ? other.below[0] : 0)
                : at == other.values.Length ? 1
                : Between(other.values, other.below, at, values[i]);
            probability += mass[i] * lower;
        }

        return Math.Clamp(probability, 0, 1);
    }

    private static double Between(double[] from, double[] to, int at, double value) =>
        to[at - 1] + ((to[at] - to[at - 1]) * (value - from[at - 1]) / (from[at] - from[at - 1]));
}
