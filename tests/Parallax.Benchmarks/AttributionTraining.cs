using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parallax.Benchmarks;

/// <summary>Fits the cue model to hand-marked attributions (PolNeAR's JSON lines): logistic regression, AdaGrad, L2.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The order of examples needs a fixed seed, not secrecy.")]
internal static class AttributionTraining
{
    private const int Epochs = 12;
    private const double Rate = 0.12;
    private const double Ridge = 1.5e-6;
    private const int LeastCount = 3;

    /// <summary>Reads <paramref name="goldPath"/>, writes the weights to <paramref name="outputPath"/>.</summary>
    public static void Run(string goldPath, string outputPath)
    {
        List<Example> examples = [.. Read(goldPath)];
        int[] counts = new int[CueModel.Slots];
        foreach (Example example in examples)
        {
            foreach (int slot in example.Slots)
                counts[slot]++;
        }

        double[] weights = Fit(examples, counts);
        StringBuilder file = new();
        file.AppendLine("# Weights of the cue model: slot (hexadecimal) and weight (log-odds). Fitted on the training part of PolNeAR 1.0 (Newell, Margolin and Ruths,")
            .AppendLine("# LREC 2018), which holds no text of it. Repeat: dotnet run -c Release --project tests/Parallax.Benchmarks -- train-cues GOLD.jsonl data/language/en/cue-weights.tsv");
        int kept = 0;
        for (int slot = 0; slot < weights.Length; slot++)
        {
            if (counts[slot] >= LeastCount && Math.Abs(weights[slot]) >= 0.02)
            {
                kept++;
                file.AppendLine(CultureInfo.InvariantCulture, $"{slot:x}\t{weights[slot]:0.##}");
            }
        }

        File.WriteAllText(outputPath, file.ToString().ReplaceLineEndings("\n"));
        Console.WriteLine($"{examples.Count} candidates, {examples.Count(e => e.IsCue)} cues, {kept} weights");
    }

    private sealed record Example(int[] Slots, bool IsCue);

    private static IEnumerable<Example> Read(string path)
    {
        Language lists = Language.English;
        Segmenter segmenter = new();
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string text = row.RootElement.GetProperty("text").GetString()!;
            int[] utf16 = CodePoints(text);
            bool[] isCue = new bool[text.Length + 1];
            foreach (JsonElement attribution in row.RootElement.GetProperty("attributions").EnumerateArray())
            {
                foreach (JsonElement span in attribution.GetProperty("cue").EnumerateArray())
                    Array.Fill(isCue, true, utf16[span[0].GetInt32()], utf16[span[1].GetInt32()] - utf16[span[0].GetInt32()]);
            }

            SegmentedArticle article = segmenter.Segment(Label(row.RootElement, text));
            TextWords words = lists.Read(article)[^1];
            MarkedSpan[] marks = QuotationMarks.Pair(words, article.Article.Id, []);
            QuotationReader reader = new(words, marks, new QuotationOptions(), new SpeakerResolver(lists.Speakers, []));
            CueFeatures features = new(words);
            foreach (Attribution candidate in reader.Candidates.ToArray())
            {
                uint[] hashes = new uint[CueFeatures.Count];
                features.Collect(candidate, hashes);
                int[] slots = [.. hashes.Select(static hash => (int)(hash & (CueModel.Slots - 1)))];
                yield return new Example(slots, isCue[article.Text.Tokens[candidate.Cue].Start]);
            }
        }
    }

    internal static LabelledArticle Label(JsonElement row, string text)
    {
        List<Block> blocks = [];
        int at = 0;
        foreach (string line in text.Split('\n'))
        {
            string trimmed = line.Trim();
            if (trimmed.Length > 0)
                blocks.Add(new Block(blocks.Count == 0 ? BlockKind.Headline : BlockKind.Body, new TextSpan(at + line.IndexOf(trimmed[0], StringComparison.Ordinal), trimmed.Length)));
            at += line.Length + 1;
        }

        return new LabelledArticle(new Article(row.GetProperty("id").GetString()!, Outlet.Unnamed, text), blocks, true, [], []);
    }

    private static int[] CodePoints(string text)
    {
        List<int> starts = [];
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            starts.Add(i);
            if (i + 1 >= text.Length)
                break;
        }

        starts.Add(text.Length);
        return [.. starts];
    }

    private static double[] Fit(List<Example> examples, int[] counts)
    {
        double[] weights = new double[CueModel.Slots], squares = new double[CueModel.Slots];
        int[] order = [.. Enumerable.Range(0, examples.Count)];
        Random random = new(1);
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            double loss = 0;
            foreach (int index in order)
            {
                Example example = examples[index];
                double sum = 0;
                foreach (int slot in example.Slots)
                    sum += weights[slot];
                double p = 1 / (1 + Math.Exp(-sum));
                double error = p - (example.IsCue ? 1 : 0);
                loss -= Math.Log(Math.Max(1e-9, example.IsCue ? p : 1 - p));
                foreach (int slot in example.Slots)
                {
                    if (counts[slot] < LeastCount)
                        continue;
                    double gradient = error + (Ridge * examples.Count * weights[slot] / counts[slot]);
                    squares[slot] += gradient * gradient;
                    weights[slot] -= Rate * gradient / Math.Sqrt(squares[slot] + 1e-8);
                }
            }

            Console.WriteLine($"epoch {epoch + 1}: mean loss {loss / examples.Count:0.0000}");
        }

        return weights;
    }
}
