using System.Diagnostics.CodeAnalysis;

namespace Parallax.Benchmarks;

/// <summary>One example: its features (numbers from 0) with their values, the right class, and the group that a fold may not split.</summary>
internal sealed record LinearExample(int[] Features, float[] Values, int Class, int Group);

/// <summary>How a linear model is fitted. The loss is the sum over examples, so a penalty means the same at every number of features.</summary>
internal sealed record LinearOptions
{
    /// <summary>How many classes there are; 2 gives one row of weights (logistic), more one row a class (softmax).</summary>
    public int Classes { get; init; } = 2;

    /// <summary>L2: half of this times the squared weights is added to the loss (1 / C of other programs). Intercepts are free.</summary>
    public double Ridge { get; init; } = 1;

    /// <summary>L1: this times the absolute weights is added to the loss; above 0 it leaves most weights at exactly 0.</summary>
    public double Lasso { get; init; }

    /// <summary>Whether each class weighs alike, however many examples it has.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>At most so many steps.</summary>
    public int Steps { get; init; } = 200;

    /// <summary>Stops where a step lowers the loss by less than this share of it.</summary>
    public double Tolerance { get; init; } = 1e-6;
}

/// <summary>The fitted weights: row by row (one for two classes, else one a class), each as long as there are features, and the intercepts.</summary>
internal sealed record LinearModel(int Classes, int Features, double[] Weights, double[] Intercepts)
{
    /// <summary>Each class's share, in the order of the classes; they add up to 1.</summary>
    public void Shares(ReadOnlySpan<int> features, ReadOnlySpan<float> values, Span<double> shares)
    {
        for (int row = 0; row < Intercepts.Length; row++)
        {
            double sum = Intercepts[row];
            for (int i = 0; i < features.Length; i++)
                sum += Weights[(row * Features) + features[i]] * values[i];
            shares[row] = sum;
        }

        LinearTraining.ToShares(shares, Intercepts.Length);
    }

    /// <summary>The class with the greatest share.</summary>
    public int Predict(LinearExample example)
    {
        Span<double> shares = stackalloc double[Classes];
        Shares(example.Features, example.Values, shares);
        int best = 0;
        for (int i = 1; i < shares.Length; i++)
        {
            if (shares[i] > shares[best])
                best = i;
        }

        return best;
    }
}

/// <summary>
/// Logistic regression over sparse features, by L-BFGS (Liu and Nocedal 1989), with L1 by its orthant-wise form (Andrew and Gao 2007).
/// </summary>
/// <remarks>Sums run in the order of the examples, so the same examples give the same weights.</remarks>
internal static class LinearTraining
{
    private const int Memory = 10;

    /// <summary>Fits <paramref name="examples"/>, whose features lie below <paramref name="features"/>.</summary>
    public static LinearModel Fit(IReadOnlyList<LinearExample> examples, int features, LinearOptions options)
    {
        int rows = options.Classes == 2 ? 1 : options.Classes;
        int size = (rows * features) + rows;
        double[] importance = Importance(examples, options);
        double[] at = new double[size], slope = new double[size], next = new double[size], nextSlope = new double[size], steepest = new double[size];
        double[] way = new double[size];
        LinkedList<(double[] Step, double[] Change, double Inverse)> past = [];
        double loss = Loss(at, slope);
        for (int step = 0; step < options.Steps; step++)
        {
            Steepest(at, slope, steepest);
            Direction(steepest, past, way);
            double descent = Dot(way, steepest);
            if (descent <= 0)
                break;
            double length = past.Count == 0 ? 1 / Math.Sqrt(descent) : 1, nextLoss;
            int tries = 0;
            while (true)
            {
                for (int i = 0; i < size; i++)
                    next[i] = Project(i, at[i] + (length * way[i]), at[i], steepest[i]);
                nextLoss = Loss(next, nextSlope);
                double gained = 0;
                for (int i = 0; i < size; i++)
                    gained += steepest[i] * (next[i] - at[i]);
                if (nextLoss <= loss - (1e-4 * gained) || ++tries == 30)
                    break;
                length /= 2;
            }

            if (tries == 30)
                break;
            Remember(past, at, next, slope, nextSlope);
            double fall = (loss - nextLoss) / Math.Max(1, Math.Abs(loss));
            (at, next, slope, nextSlope, loss) = (next, at, nextSlope, slope, nextLoss);
            if (fall < options.Tolerance)
                break;
        }

        return new LinearModel(options.Classes, features, at[..(rows * features)], at[(rows * features)..]);

        // The slope is that of the smooth part; the L1 part stands only in the loss.
        double Loss(double[] weights, double[] gradient)
        {
            double sum = 0;
            int free = rows * features;
            for (int i = 0; i < size; i++)
            {
                gradient[i] = i < free ? options.Ridge * weights[i] : 0;
                if (i < free)
                    sum += (.5 * options.Ridge * weights[i] * weights[i]) + (options.Lasso * Math.Abs(weights[i]));
            }

            Span<double> shares = stackalloc double[options.Classes];
            for (int e = 0; e < examples.Count; e++)
            {
                LinearExample example = examples[e];
                for (int row = 0; row < rows; row++)
                {
                    double score = weights[free + row];
                    for (int i = 0; i < example.Features.Length; i++)
                        score += weights[(row * features) + example.Features[i]] * example.Values[i];
                    shares[row] = score;
                }

                ToShares(shares, rows);
                sum -= importance[e] * Math.Log(Math.Max(1e-12, shares[example.Class]));
                for (int row = 0; row < rows; row++)
                {
                    int own = rows == 1 ? 1 : row;
                    double error = importance[e] * (shares[own] - (example.Class == own ? 1 : 0));
                    gradient[free + row] += error;
                    for (int i = 0; i < example.Features.Length; i++)
                        gradient[(row * features) + example.Features[i]] += error * example.Values[i];
                }
            }

            return sum;
        }

        // Where the loss falls fastest, L1 counted: at 0 a weight moves only where the slope outweighs the penalty.
        void Steepest(double[] weights, double[] gradient, double[] fall)
        {
            for (int i = 0; i < size; i++)
            {
                double lasso = i < rows * features ? options.Lasso : 0;
                fall[i] = weights[i] switch
                {
                    > 0 => -gradient[i] - lasso,
                    < 0 => -gradient[i] + lasso,
                    _ when gradient[i] > lasso => -gradient[i] + lasso,
                    _ when gradient[i] < -lasso => -gradient[i] - lasso,
                    _ when lasso > 0 => 0,
                    _ => -gradient[i],
                };
            }
        }

        // With L1, a step ends at 0 where it would change a weight's sign.
        double Project(int i, double value, double from, double fall)
        {
            if (options.Lasso == 0 || i >= rows * features)
                return value;
            double sign = from != 0 ? from : fall;
            return value * sign > 0 ? value : 0;
        }

        // The two-loop form: what the last steps say of the curve turns the steepest fall into a step. One that turns back on a weight is held.
        void Direction(double[] fall, LinkedList<(double[] Step, double[] Change, double Inverse)> steps, double[] result)
        {
            Array.Copy(fall, result, size);
            double[] share = new double[steps.Count];
            int n = steps.Count;
            for (var node = steps.Last; node is not null; node = node.Previous)
            {
                share[--n] = node.Value.Inverse * Dot(node.Value.Step, result);
                Add(result, node.Value.Change, -share[n]);
            }

            if (steps.Last is { Value: var last })
                Scale(result, 1 / (last.Inverse * Dot(last.Change, last.Change)));
            foreach ((double[] step, double[] change, double inverse) in steps)
                Add(result, step, share[n++] - (inverse * Dot(change, result)));
            for (int i = 0; options.Lasso > 0 && i < rows * features; i++)
            {
                if (result[i] * fall[i] <= 0)
                    result[i] = 0;
            }
        }
    }

    /// <summary>Gives each group a fold, from 0, so that folds hold about as many examples; <paramref name="seed"/> says in which order.</summary>
    /// <returns>The fold of each example.</returns>
    [SuppressMessage("Security", "CA5394", Justification = "The order of groups needs a fixed seed, not secrecy.")]
    public static int[] Folds(IReadOnlyList<int> groups, int folds, int seed)
    {
        int[] distinct = [.. groups.Distinct().Order()];
        new Random(seed).Shuffle(distinct);
        Dictionary<int, int> sizes = groups.CountBy(static group => group).ToDictionary();
        int[] held = new int[folds];
        Dictionary<int, int> fold = [];
        foreach (int group in distinct.OrderByDescending(group => sizes[group]))
        {
            int least = Array.IndexOf(held, held.Min());
            fold[group] = least;
            held[least] += sizes[group];
        }

        return [.. groups.Select(group => fold[group])];
    }

    /// <summary>The mean of the classes' F1; a class that is neither right nor predicted counts 0.</summary>
    public static double MacroF1(IReadOnlyList<int> right, IReadOnlyList<int> predicted, int classes)
    {
        double sum = 0;
        for (int c = 0; c < classes; c++)
        {
            int both = 0, either = 0;
            for (int i = 0; i < right.Count; i++)
            {
                both += right[i] == c && predicted[i] == c ? 1 : 0;
                either += (right[i] == c ? 1 : 0) + (predicted[i] == c ? 1 : 0);
            }

            sum += either == 0 ? 0 : 2.0 * both / either;
        }

        return sum / classes;
    }

    /// <summary>What a model that was fitted on the other folds says of each example.</summary>
    public static double[][] CrossPredict(IReadOnlyList<LinearExample> examples, int features, LinearOptions options, IReadOnlyList<int> folds)
    {
        double[][] shares = new double[examples.Count][];
        foreach (int fold in folds.Distinct().Order())
        {
            LinearModel model = Fit([.. examples.Where((_, i) => folds[i] != fold)], features, options);
            for (int i = 0; i < examples.Count; i++)
            {
                if (folds[i] == fold)
                    model.Shares(examples[i].Features, examples[i].Values, shares[i] = new double[options.Classes]);
            }
        }

        return shares;
    }

    /// <summary>Turns scores into shares; one row is the score of the second of two classes.</summary>
    internal static void ToShares(Span<double> scores, int rows)
    {
        if (rows == 1)
        {
            scores[1] = 1 / (1 + Math.Exp(-scores[0]));
            scores[0] = 1 - scores[1];
            return;
        }

        double top = double.NegativeInfinity, sum = 0;
        foreach (double score in scores[..rows])
            top = Math.Max(top, score);
        foreach (ref double score in scores[..rows])
            sum += score = Math.Exp(score - top);
        foreach (ref double score in scores[..rows])
            score /= sum;
    }

    private static double[] Importance(IReadOnlyList<LinearExample> examples, LinearOptions options)
    {
        int[] counts = new int[options.Classes];
        foreach (LinearExample example in examples)
            counts[example.Class]++;
        int met = counts.Count(static count => count > 0);
        return [.. examples.Select(e => options.IsBalanced ? examples.Count / (double)(met * counts[e.Class]) : 1)];
    }

    private static void Remember(
        LinkedList<(double[] Step, double[] Change, double Inverse)> past, double[] from, double[] to, double[] slope, double[] nextSlope)
    {
        double[] step = new double[from.Length], change = new double[from.Length];
        for (int i = 0; i < from.Length; i++)
        {
            step[i] = to[i] - from[i];
            change[i] = nextSlope[i] - slope[i];
        }

        double curve = Dot(step, change);
        if (curve <= 1e-12)
            return;
        past.AddLast((step, change, 1 / curve));
        if (past.Count > Memory)
            past.RemoveFirst();
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static void Add(double[] to, double[] from, double times)
    {
        for (int i = 0; i < to.Length; i++)
            to[i] += times * from[i];
    }

    private static void Scale(double[] values, double by)
    {
        for (int i = 0; i < values.Length; i++)
            values[i] *= by;
    }
}
