using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Parallax.Benchmarks;

/// <summary>
/// Fits the score of loaded wording to sentences that raters judged, says how well it does on sentences left out, and writes its weights.
/// </summary>
internal static class LoadedTraining
{
    private const int Folds = 5;
    private const int Inner = 4;
    private const int FewestOfWord = 3;
    private const int FewestOfSentence = 2;

    // A figure of a sentence has so large a part in it as a word that stands once: the strength at which both are held back alike.
    private const float FigureScale = .05f;

    // Smaller weights move nothing; a word of a sentence stands with about a fifth of its weight.
    private const float LeastOfWord = .15f;
    private const float LeastOfSentence = .3f;

    private static readonly LinearOptions OfWords = new() { Ridge = 3.3, Tolerance = 1e-5 };
    private static readonly LinearOptions OfSentences = new() { Ridge = .33, Tolerance = 1e-5 };
    private static readonly LinearOptions OfBoth = new() { Ridge = .1 };

    /// <summary>Reads <paramref name="goldPath"/> and the news of many outlets, prints the figures, writes the weights.</summary>
    public static void Run(string goldPath, string newsPath, string outputPath)
    {
        Dictionary<uint, float> opinion = OpinionWords.Fit(newsPath);
        Console.WriteLine($"{opinion.Count} forms of opinion or news");
        WordingModel empty = new(Language.English, new WordingWeights(opinion));
        Example[] examples = Read(goldPath, empty);
        int[] groups = Groups(examples);
        Console.WriteLine($"{examples.Length} sentences, {examples.Count(e => e.IsLoaded)} loaded, {groups.Distinct().Count()} groups");
        List<double[]> all = [];
        for (int seed = 1; seed <= 3; seed++)
        {
            int[] folds = LinearTraining.Folds(groups, Folds, seed);
            bool[] loaded = new bool[examples.Length];
            HashSet<string>[] words = new HashSet<string>[examples.Length];
            for (int fold = 0; fold < Folds; fold++)
            {
                int[] train = Where(folds, f => f != fold), test = Where(folds, f => f == fold);
                Predict(Fit(examples, groups, train, opinion), examples, test, loaded, words);
            }

            all.Add(Figures(examples, loaded, words));
            Console.WriteLine($"seed {seed}: {Text(all[^1])}");
        }

        Console.WriteLine($"mean:   {Text([.. Enumerable.Range(0, 4).Select(i => all.Average(figures => figures[i]))])}");
        Dictionary<uint, float> weights = Fit(examples, groups, [.. Enumerable.Range(0, examples.Length)], opinion);
        Write(outputPath, weights);
        Console.WriteLine($"{weights.Count} weights, {opinion.Count} of them of opinion");
    }

    private sealed record Example(string Text, bool IsLoaded, HashSet<string> Marked, TextWords Words, List<WordingFeature>[] OfWords, bool[] Labels);

    private static Example[] Read(string path, WordingModel model)
    {
        WordingLine line = new(model.Language);
        WordingSentence sentence = model.NewSentence();
        List<Example> examples = [];
        foreach (string row in File.ReadLines(path).Skip(1))
        {
            string[] columns = row.Split('\t');
            HashSet<string> marked = [.. columns[1].Split('|').SelectMany(Parts)];
            TextWords words = line.Read(columns[2]);
            sentence.Read(words, 0, words.Tokens.Length);
            List<WordingFeature>[] features = new List<WordingFeature>[sentence.Count];
            bool[] labels = new bool[sentence.Count];
            for (int i = 0; i < sentence.Count; i++)
            {
                WordingForms.Collect(sentence.Words[i].Lexeme, sentence.Words[i].Form, features[i] = []);
                sentence.Collect(i, features[i]);
                labels[i] = marked.Overlaps(Parts(sentence.Words[i].Lexeme.Spelling));
            }

            examples.Add(new Example(columns[2], columns[0] == "loaded", marked, words, features, labels));
        }

        return [.. examples];
    }

    // Words as the score reads them.
    private static List<string> Parts(string entry)
    {
        List<string> parts = [];
        string lower = entry.ToLowerInvariant();
        for (int i = 0; i < lower.Length; i++)
        {
            if (!char.IsAsciiLetterLower(lower[i]))
                continue;
            int start = i;
            while (i < lower.Length && (char.IsAsciiLetterLower(lower[i]) || lower[i] is '\'' or '’' or '-'))
                i++;
            parts.Add(lower[start..i]);
        }

        return parts;
    }

    // Sentences that share three tenths of their runs of five words are one group.
    private static int[] Groups(Example[] examples)
    {
        int[] group = [.. Enumerable.Range(0, examples.Length)];
        Dictionary<ulong, int> first = [];
        for (int e = 0; e < examples.Length; e++)
        {
            uint[] words = [.. examples[e].Words.Tokens.Where(token => token.IsWord).Select(token => token.Hash)];
            Dictionary<int, int> shared = [];
            for (int i = 0; i + 5 <= words.Length; i++)
            {
                ulong run = 0;
                for (int k = 0; k < 5; k++)
                    run = (run * 0x9E3779B97F4A7C15) + words[i + k];
                if (!first.TryAdd(run, e) && first[run] != e)
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, first[run], out _)++;
            }

            foreach ((int other, int runs) in shared)
            {
                if (runs < .3 * Math.Max(1, words.Length - 4))
                    continue;
                int from = group[e], to = group[other];
                for (int i = 0; i <= e; i++)
                    group[i] = group[i] == from ? to : group[i];
            }
        }

        return group;
    }

    private static Dictionary<uint, float> Fit(Example[] examples, int[] groups, int[] train, Dictionary<uint, float> opinion)
    {
        int[] inner = LinearTraining.Folds([.. train.Select(e => groups[e])], Inner, 1);
        float[][] odds = new float[examples.Length][];
        Dictionary<uint, float> ofWords = [];
        for (int fold = 0; fold <= Inner; fold++)
        {
            ofWords = FitWords(examples, [.. train.Where((_, i) => inner[i] != fold)]);
            WordingWeights weights = new(ofWords);
            foreach (int e in train.Where((_, i) => inner[i] == fold))
                odds[e] = [.. examples[e].OfWords.Select(word => weights.Sum(word) + weights.Of(WordingFeatureKind.OfPlace, WordingModel.WordBase))];
        }

        WordingModel plain = new(Language.English, new WordingWeights(opinion));
        List<WordingFeature>[] features = [.. train.Select(e => OfSentence(plain, examples[e], odds[e]))];
        float[] shares = new float[train.Length];
        Dictionary<uint, float> ofSentences = [];
        for (int fold = 0; fold <= Inner; fold++)
        {
            int[] rest = Where(inner, f => f != fold);
            ofSentences = FitWeights([.. rest.Select(i => (features[i], examples[train[i]].IsLoaded))], FewestOfSentence, OfSentences,
                WordingFeature.KeyOf(WordingFeatureKind.OfSentence, WordingModel.SentenceBase));
            WordingWeights weights = new(ofSentences);
            foreach (int i in Where(inner, f => f == fold))
                shares[i] = WordingModel.Share(weights.Sum(features[i]) + weights.Of(WordingFeatureKind.OfSentence, WordingModel.SentenceBase));
        }

        Dictionary<uint, float> all = new(opinion);
        Dictionary<uint, float> ofBoth = FitBoth(examples, train, plain, odds, shares);
        foreach ((uint key, float weight) in Prune(ofWords, LeastOfWord).Concat(Prune(ofSentences, LeastOfSentence)).Concat(ofBoth))
            all[key] = weight;
        return all;
    }

    private static Dictionary<uint, float> FitWords(Example[] examples, int[] train) => FitWeights(
        [.. train.SelectMany(e => examples[e].OfWords.Zip(examples[e].Labels))], FewestOfWord, OfWords,
        WordingFeature.KeyOf(WordingFeatureKind.OfPlace, WordingModel.WordBase));

    private static List<WordingFeature> OfSentence(WordingModel model, Example example, float[] odds)
    {
        WordingSentence sentence = model.NewSentence();
        sentence.Read(example.Words, 0, example.Words.Tokens.Length);
        for (int i = 0; i < sentence.Count; i++)
            sentence.Words[i].LogOdds = odds[i];
        List<WordingFeature> features = [];
        sentence.Collect(features);
        return features;
    }

    // Which words are marked, given what is known of them and of their sentence; the free term is moved to where F1 of the words is highest.
    private static Dictionary<uint, float> FitBoth(Example[] examples, int[] train, WordingModel model, float[][] odds, float[] shares)
    {
        WordingSentence sentence = model.NewSentence();
        List<LinearExample> words = [];
        float[] figures = new float[WordingModel.InSentenceCount];
        for (int t = 0; t < train.Length; t++)
        {
            Example example = examples[train[t]];
            sentence.Read(example.Words, 0, example.Words.Tokens.Length);
            for (int i = 0; i < sentence.Count; i++)
            {
                sentence.Words[i].LogOdds = odds[train[t]][i];
                WordingModel.InSentence(sentence.Words[i], shares[t], figures);
                words.Add(new LinearExample([0, 1, 2], figures[1..], example.Labels[i] ? 1 : 0, 0));
            }
        }

        LinearModel fitted = LinearTraining.Fit(words, WordingModel.InSentenceCount - 1, OfBoth);
        double[] share = new double[2];
        (double Odds, bool IsMarked)[] ranked = [.. words.Select(word =>
        {
            fitted.Shares(word.Features, word.Values, share);
            return (Math.Log(share[1] / share[0]), word.Class == 1);
        }).OrderByDescending(word => word.Item1)];
        int marked = ranked.Count(word => word.IsMarked), right = 0;
        (double F1, double Odds) best = default;
        for (int i = 0; i < ranked.Length; i++)
        {
            right += ranked[i].IsMarked ? 1 : 0;
            double f1 = 2.0 * right / (i + 1 + marked);
            best = f1 > best.F1 ? (f1, ranked[i].Odds) : best;
        }

        double[] weights = [fitted.Intercepts[0] - best.Odds, .. fitted.Weights];
        return weights.Index().ToDictionary(
            w => WordingFeature.KeyOf(WordingFeatureKind.InSentence, (uint)w.Index), w => (float)w.Item);
    }

    // Weights by key. Figures of sentences are brought to one spread; of the others those seen too seldom are left out.
    private static Dictionary<uint, float> FitWeights(
        IReadOnlyList<(List<WordingFeature> Features, bool IsPositive)> rows, int fewest, LinearOptions options, uint baseKey)
    {
        Dictionary<uint, int> counts = [], numbers = [];
        foreach (WordingFeature feature in rows.SelectMany(row => row.Features))
            CollectionsMarshal.GetValueRefOrAddDefault(counts, feature.Key, out _)++;
        foreach ((uint key, int count) in counts)
        {
            if (count >= fewest)
                numbers.Add(key, numbers.Count);
        }

        double[] sum = new double[numbers.Count], squares = new double[numbers.Count];
        foreach (WordingFeature feature in rows.SelectMany(row => row.Features))
        {
            if (numbers.TryGetValue(feature.Key, out int number))
            {
                sum[number] += feature.Value;
                squares[number] += feature.Value * feature.Value;
            }
        }

        float[] scales = new float[numbers.Count];
        Array.Fill(scales, 1);
        foreach (uint key in Figured)
        {
            if (numbers.TryGetValue(key, out int number))
            {
                double mean = sum[number] / rows.Count;
                scales[number] = FigureScale / (float)Math.Sqrt(Math.Max(1e-9, (squares[number] / rows.Count) - (mean * mean)));
            }
        }

        LinearExample[] examples = [.. rows.Select(row =>
        {
            WordingFeature[] kept = [.. row.Features.Where(feature => numbers.ContainsKey(feature.Key))];
            return new LinearExample(
                [.. kept.Select(feature => numbers[feature.Key])],
                [.. kept.Select(feature => feature.Value * scales[numbers[feature.Key]])], row.IsPositive ? 1 : 0, 0);
        })];
        LinearModel model = LinearTraining.Fit(examples, numbers.Count, options);
        Dictionary<uint, float> weights = numbers.ToDictionary(pair => pair.Key, pair => (float)model.Weights[pair.Value] * scales[pair.Value]);
        weights[baseKey] = (float)model.Intercepts[0];
        return weights;
    }

    // The keys of the figures of sentences.
    private static readonly uint[] Figured =
    [
        .. Enumerable.Range(0, WordingSentenceFigures.Count).Select(i => WordingFeature.KeyOf(WordingFeatureKind.OfSentence, (uint)i)),
        .. Enumerable.Range(0, 32).SelectMany(i => new[]
        {
            WordingFeature.KeyOf(WordingFeatureKind.OwnClass, (uint)i), WordingFeature.KeyOf(WordingFeatureKind.MarkedClass, (uint)i),
        }),
    ];

    // Weights that move nothing are left out, the others have as many figures as tell.
    private static Dictionary<uint, float> Prune(Dictionary<uint, float> weights, float least)
    {
        HashSet<uint> figured = [.. Figured];
        return weights
            .Where(pair => figured.Contains(pair.Key) || Math.Abs(pair.Value) >= least)
            .ToDictionary(pair => pair.Key, pair => float.Parse(Shown(pair.Value), CultureInfo.InvariantCulture));
    }

    private static string Shown(float weight) => weight.ToString("G3", CultureInfo.InvariantCulture);

    private static void Predict(Dictionary<uint, float> weights, Example[] examples, int[] test, bool[] loaded, HashSet<string>[] words)
    {
        WordingModel model = new(Language.English, new WordingWeights(weights));
        WordingSentence sentence = model.NewSentence();
        foreach (int e in test)
        {
            sentence.Read(examples[e].Words, 0, examples[e].Words.Tokens.Length);
            float score = model.Score(sentence);
            loaded[e] = score >= 0;
            words[e] = [];
            foreach (ref readonly WordingWord word in sentence.Words)
            {
                if (model.IsLoaded(word, score))
                    words[e].UnionWith(Parts(word.Lexeme.Spelling));
            }
        }
    }

    private static double[] Figures(Example[] examples, bool[] loaded, HashSet<string>[] words)
    {
        double f1 = LinearTraining.MacroF1([.. examples.Select(e => e.IsLoaded ? 1 : 0)], [.. loaded.Select(l => l ? 1 : 0)], 2);
        int both = 0, found = 0, marked = 0;
        for (int e = 0; e < examples.Length; e++)
        {
            both += words[e].Count(examples[e].Marked.Contains);
            found += words[e].Count;
            marked += examples[e].Marked.Count;
        }

        return [f1, both / (double)Math.Max(1, found), both / (double)marked, 2.0 * both / (found + marked)];
    }

    private static string Text(double[] figures) => string.Create(
        CultureInfo.InvariantCulture,
        $"sentences macro-F1 {figures[0]:0.000}   words P {figures[1]:0.000} R {figures[2]:0.000} F1 {figures[3]:0.000}");

    private static int[] Where(int[] values, Func<int, bool> isKept) => [.. Enumerable.Range(0, values.Length).Where(i => isKept(values[i]))];

    private static void Write(string path, Dictionary<uint, float> weights)
    {
        StringBuilder file = new();
        file.AppendLine("# Weights of the score of loaded wording: key of a feature (hexadecimal) and weight (log-odds). Asked by WordingModel.")
            .AppendLine("# Fitted on half of BABE (Spinde et al. 2021, Findings of EMNLP: sentences that trained raters judged biased or not, with the")
            .AppendLine("# words that they marked), and on which words outlets of opinion use more often than agencies and newsrooms, in 2,000 articles;")
            .AppendLine("# no text of either is held here. Repeat: dotnet run -c Release --project tests/Parallax.Benchmarks --")
            .AppendLine("# loaded-fit GOLD.tsv NEWS.jsonl data/language/en/loaded-weights.tsv");
        foreach ((uint key, float weight) in weights.OrderBy(pair => pair.Key))
            file.AppendLine(CultureInfo.InvariantCulture, $"{key:x}\t{Shown(weight)}");
        File.WriteAllText(path, file.ToString().ReplaceLineEndings("\n"));
    }
}
