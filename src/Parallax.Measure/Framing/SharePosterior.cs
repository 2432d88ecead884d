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
    private readonly double[] values;
    private readonly double[] mass;
    private readonly double[] below;

    private SharePosterior(double[] values, double[] mass)
    {
        (this.values, this.mass) = (values, mass);
        double total = mass.Sum(), sum = 0;
        below = new double[mass.Length];
        for (int i = 0; i < mass.Length; i++)
        {
            mass[i] /= total;
            below[i] = sum + (mass[i] / 2);
            sum += mass[i];
        }
    }

    /// <summary>Over choices.</summary>
    /// <param name="count">Choices of the kind.</param>
    /// <param name="total">All choices.</param>
    /// <param name="prior">Weight of the kind before counting.</param>
    /// <param name="priorOfOthers">Weight of all others together.</param>
    public static SharePosterior OverChoices(int count, int total, double prior, double priorOfOthers)
    {
        double a = count + prior, b = total - count + priorOfOthers;
        (double[] angles, double[] shares) = Grid(a, b);
        double[] masses = new double[Cells];
        AddBeta(masses, angles, a, b, 1);
        return new SharePosterior(shares, masses);
    }

    /// <summary>Over independent texts.</summary>
    /// <param name="texts">The counts of each text.</param>
    /// <param name="prior">Weight of the kind before counting.</param>
    /// <param name="priorOfOthers">Weight of all others together.</param>
    public static SharePosterior OverTexts(IReadOnlyList<TextCount> texts, double prior, double priorOfOthers)
    {
        double count = texts.Sum(text => (double)text.Count), others = texts.Sum(text => (double)text.Total) - count;
        double[] weights = Overdispersion.Weights(texts, prior, priorOfOthers);
        double[] effects = [.. Overdispersion.Values.Select(correlation => Overdispersion.DesignEffect(texts, correlation))];
        (double[] angles, double[] shares) = Grid((count / effects[^1]) + prior, (others / effects[^1]) + priorOfOthers);
        double[] masses = new double[Cells];
        for (int i = 0; i < weights.Length; i++)
            AddBeta(masses, angles, (count / effects[i]) + prior, (others / effects[i]) + priorOfOthers, weights[i]);
        return new SharePosterior(shares, masses);
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

    // As angles whose squared sine is the share, the densities are smooth up to the ends, so that few cells do. Only where there is mass.
    private static (double[] Angles, double[] Values) Grid(double a, double b)
    {
        double middle = Math.Asin(Math.Sqrt(a / (a + b))), reach = 5 / Math.Sqrt(a + b);
        double from = Math.Max(0, middle - reach), to = Math.Min(Math.PI / 2, middle + reach);
        double[] angles = [.. Enumerable.Range(0, Cells).Select(i => from + ((i + 0.5) * (to - from) / Cells))];
        return (angles, [.. angles.Select(angle => Math.Pow(Math.Sin(angle), 2))]);
    }

    private static void AddBeta(double[] masses, double[] angles, double a, double b, double weight)
    {
        double[] logs = [.. angles.Select(angle => (((2 * a) - 1) * Math.Log(Math.Sin(angle))) + (((2 * b) - 1) * Math.Log(Math.Cos(angle))))];
        double most = logs.Max(), sum = 0;
        for (int i = 0; i < logs.Length; i++)
            sum += logs[i] = Math.Exp(logs[i] - most);
        for (int i = 0; i < logs.Length; i++)
            masses[i] += weight * logs[i] / sum;
    }

    private static double Between(double[] from, double[] to, int at, double value) =>
        to[at - 1] + ((to[at] - to[at - 1]) * (value - from[at - 1]) / (from[at] - from[at - 1]));
}
