using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parallax.Benchmarks;

/// <summary>Fits the tone towards an actor to labelled mentions (JSON lines: id, text, target, label) and says how well it does on others.</summary>
internal static class TargetToneTraining
{
    private const int Folds = 10;
    private const int Seeds = 3;
    private const int Least = 8;
    private const double LeastWeight = .02;

    private static readonly string[] Labels = ["negative", "neutral", "positive"];
    private static readonly LinearOptions Options = new() { Classes = 3, Ridge = 33, Steps = 120, Tolerance = 1e-5 };

    /// <summary>Prints the cross-validated figures; writes the weights fitted on all mentions where a file is named.</summary>
    /// <param name="gold">The labelled mentions.</param>
    /// <param name="output">Where the weights go; null for nowhere.</param>
    public static void Run(string gold, string? output)
    {
        Dictionary<uint, int> numbers = [];
        LinearExample[] examples = Read(gold, numbers);
        uint[] hashes = [.. numbers.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        Console.WriteLine($"{examples.Length} mentions of {examples.Select(example => example.Group).Distinct().Count()} articles, "
            + $"{hashes.Length} features in {Least} mentions or more");
        int[] right = [.. examples.Select(example => example.Class)];
        for (int seed = 1; seed <= Seeds; seed++)
        {
            int[] folds = LinearTraining.Folds([.. examples.Select(example => example.Group)], Folds, seed);
            double[][] shares = CrossPredict(examples, hashes.Length, folds);
            int[] predicted = [.. shares.Select(share => Array.IndexOf(share, share.Max()))];
            Console.WriteLine($"seed {seed}: macro-F1 {Figure(LinearTraining.MacroF1(right, predicted, 3))} over {Folds} folds of whole articles");
            if (seed == 1)
                Describe(right, predicted, shares);
        }

        if (output is not null)
            Write(output, LinearTraining.Fit(examples, hashes.Length, Options), hashes);
    }

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static LinearExample[] Read(string gold, Dictionary<uint, int> numbers)
    {
        List<(List<uint> Hashes, List<float> Values, int Class, string Article)> read = [];
        Dictionary<uint, int> counts = [];
        TargetFeatures features = new();
        foreach (string line in File.ReadLines(gold))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            JsonElement root = row.RootElement, target = root.GetProperty("target");
            TextSpan span = new(target.GetProperty("start").GetInt32(), target.GetProperty("length").GetInt32());
            List<uint> hashes = [];
            List<float> values = [];
            features.Collect(TargetText.Read(root.GetProperty("text").GetString()!), span, hashes, values);
            foreach (uint hash in hashes)
                counts[hash] = counts.GetValueOrDefault(hash) + 1;

            // allsides_1000_401_25_…: the first three parts are the article's.
            string article = string.Join('_', root.GetProperty("id").GetString()!.Split('_').Take(3));
            read.Add((hashes, values, Array.IndexOf(Labels, root.GetProperty("label").GetString()), article));
        }

        foreach (uint hash in counts.Where(pair => pair.Value >= Least).Select(pair => pair.Key).Order())
            numbers[hash] = numbers.Count;
        Dictionary<string, int> articles = new(StringComparer.Ordinal);
        List<LinearExample> examples = [];
        foreach ((List<uint> hashes, List<float> values, int label, string article) in read)
        {
            articles.TryAdd(article, articles.Count);
            int[] kept = [.. Enumerable.Range(0, hashes.Count).Where(i => numbers.ContainsKey(hashes[i]))];
            examples.Add(new LinearExample([.. kept.Select(i => numbers[hashes[i]])], [.. kept.Select(i => values[i])], label, articles[article]));
        }

        return [.. examples];
    }

    // Folds do not know of each other, so that they go side by side.
    private static double[][] CrossPredict(LinearExample[] examples, int features, int[] folds)
    {
        double[][] shares = new double[examples.Length][];
        Parallel.ForEach(Enumerable.Range(0, Folds), new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            LinearModel model = LinearTraining.Fit([.. examples.Where((_, i) => folds[i] != fold)], features, Options);
            for (int i = 0; i < examples.Length; i++)
            {
                if (folds[i] == fold)
                    model.Shares(examples[i].Features, examples[i].Values, shares[i] = new double[3]);
            }
        });
        return shares;
    }

    private static void Describe(int[] right, int[] predicted, double[][] shares)
    {
        Console.WriteLine("read as (rows: what readers said)\t" + string.Join('\t', Labels));
        for (int label = 0; label < Labels.Length; label++)
        {
            Console.WriteLine(Labels[label] + "\t" + string.Join('\t', Enumerable.Range(0, Labels.Length)
                .Select(other => Enumerable.Range(0, right.Length).Count(i => right[i] == label && predicted[i] == other))));
        }

        Console.WriteLine("shown from this share on\tnegative shown\tright\tpositive in truth\tpositive shown\tright\tnegative in truth");
        foreach (double from in (double[])[0, .5, .6, .65, .7, .75, .8, .85, .9])
            Console.WriteLine(Figure(from) + Shown(0, 2, from) + Shown(2, 0, from));

        string Shown(int label, int opposite, double from)
        {
            int[] shown = [.. Enumerable.Range(0, right.Length).Where(i => predicted[i] == label && shares[i][label] >= from)];
            return $"\t{shown.Length}\t{Figure(Share(label))}\t{Figure(Share(opposite))}";
            double Share(int other) => shown.Count(i => right[i] == other) / (double)Math.Max(1, shown.Length);
        }
    }

    private static void Write(string output, LinearModel model, uint[] hashes)
    {
        StringBuilder file = new();
        file.AppendLine("# Weights of the tone towards an actor: feature (hash, hexadecimal), and what it adds to the log-odds of negative and of positive over")
            .AppendLine("# neutral, in hundredths; 0 is what all start from. Fitted on the training part of NewsMTSC (Hamborg and Donnay, EACL 2021; under the MIT")
            .AppendLine("# licence), of which no text is held here; no name is a feature. Asked by TargetToneModel. Repeat:")
            .AppendLine("# dotnet run -c Release --project tests/Parallax.Benchmarks -- target-tone-fit GOLD.jsonl data/language/en/target-weights.tsv");
        Row(0, model.Intercepts[0] - model.Intercepts[1], model.Intercepts[2] - model.Intercepts[1]);
        int kept = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            double neutral = model.Weights[model.Features + i];
            double negative = model.Weights[i] - neutral, positive = model.Weights[(2 * model.Features) + i] - neutral;
            if (Math.Abs(negative) < LeastWeight && Math.Abs(positive) < LeastWeight)
                continue;
            kept++;
            Row(hashes[i], negative, positive);
        }

        File.WriteAllText(output, file.ToString().ReplaceLineEndings("\n"));
        Console.WriteLine($"{kept} weights written");

        void Row(uint hash, double negative, double positive) =>
            file.AppendLine(CultureInfo.InvariantCulture, $"{hash:x}\t{Math.Round(negative * 100):0}\t{Math.Round(positive * 100):0}");
    }
}
