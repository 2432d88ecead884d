using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parallax.Benchmarks;

/// <summary>Fits the cue model to hand-marked attributions (PolNeAR's JSON lines): logistic regression, AdaGrad, L2.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The order of examples needs a fixed seed, not secrecy.")]
internal static class AttributionTraining
{
    private const int Epochs = 20;
    private const double Rate = 0.02;
    private const double Ridge = 2e-4;
    private const int LeastCount = 3;
    private const int PageWeight = 3;

    /// <summary>Reads <paramref name="goldPath"/>, writes the weights to <paramref name="outputPath"/>.</summary>
    /// <param name="goldPath">Articles with attributions, in PolNeAR's JSON lines.</param>
    /// <param name="outputPath">Where the weights go.</param>
    /// <param name="pagesPath">Web pages whose statements a reader marked; counted <see cref="PageWeight"/> times, as there are few.</param>
    /// <param name="textsPath">The texts of these pages.</param>
    public static void Run(string goldPath, string outputPath, string pagesPath, string textsPath)
    {
        Example[] pages = [.. ReadPages(pagesPath, textsPath)];
        List<Example> examples = [.. Read(goldPath), .. Enumerable.Repeat(pages, PageWeight).SelectMany(static page => page)];
        int[] counts = new int[CueModel.Slots];
        foreach (int slot in examples.SelectMany(static example => example.Slots))
            counts[slot]++;
        double[] weights = Fit(examples, counts);
        StringBuilder file = new();
        file.AppendLine("# Weights of the cue model: slot (hexadecimal) and weight (log-odds). Fitted on the training part of PolNeAR 1.0 (Newell, Margolin and")
            .AppendLine("# Ruths, LREC 2018) and on sixteen web pages marked by a reader; no text of either is held here. Repeat:")
            .AppendLine("# dotnet run -c Release --project tests/Parallax.Benchmarks -- train-cues GOLD.jsonl data/language/en/cue-weights.tsv PAGES.jsonl TEXTS.jsonl");
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

            foreach (Example example in Candidates(Label(row.RootElement, text), (words, candidate) => isCue[words.Tokens[candidate.Cue].Start]))
                yield return example;
        }
    }

    // What a reader marked on pages. Nothing is marked before the first statement and after the last.
    private static IEnumerable<Example> ReadPages(string path, string textsPath)
    {
        BlockLabeller labeller = new();
        Dictionary<string, string> texts = [];
        foreach (string line in File.ReadLines(textsPath))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            texts[row.RootElement.GetProperty("id").GetString()!] = row.RootElement.GetProperty("text").GetString()!;
        }

        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string id = row.RootElement.GetProperty("id").GetString()!;
            TextSpan[] marked = Spans("statements"), all = [.. marked, .. Spans("tweets")];
            LabelledArticle article = labeller.Label(new Article(id, Outlet.Unnamed, texts[id]));
            foreach (Example example in Candidates(article, (words, candidate) => IsMarked(words, candidate, marked, all)))
                yield return example;

            TextSpan[] Spans(string name) =>
            [
                .. row.RootElement.GetProperty(name).EnumerateArray()
                    .Select(span => new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32())),
            ];
        }
    }

    // A candidate is a cue where its statement and a marked one are much the same, none where no marked one is near; else it teaches nothing.
    private static bool? IsMarked(TextWords words, Attribution candidate, TextSpan[] marked, TextSpan[] all)
    {
        (int first, int end) = candidate.HasAfter ? (candidate.AfterFirst, candidate.AfterEnd) : (candidate.BeforeFirst, candidate.BeforeEnd);
        TextSpan span = TextSpan.FromBounds(words.Tokens[first].Start, words.Tokens[end - 1].End);
        int cue = words.Tokens[candidate.Cue].Start;
        if (marked.Length == 0 || span.Start < marked.Min(mark => mark.Start) || span.End > marked.Max(mark => mark.End))
            return null;
        bool isSame = marked.Any(mark => Overlap(mark, span) > .5 * mark.Length
            && (Overlap(mark, span) > .4 * span.Length || Math.Abs(mark.Start - span.Start) < 3));
        if (isSame)
            return true;
        return all.Any(mark => Overlap(mark, span) > .3 * span.Length || mark.Contains(cue)) ? null : false;
    }

    private static int Overlap(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    private static IEnumerable<Example> Candidates(LabelledArticle labelled, Func<TextWords, Attribution, bool?> isCue)
    {
        SegmentedArticle article = new Segmenter().Segment(labelled);
        TextWords words = Language.English.Read(article)[^1];
        MarkedSpan[] marks = QuotationMarks.Pair(words, article.Article.Id, []);
        QuotationReader reader = new(words, marks, new QuotationOptions(), new SpeakerResolver(Language.English.Speakers, []));
        CueFeatures features = new(words);
        foreach (Attribution candidate in reader.Candidates.ToArray())
        {
            if (isCue(words, candidate) is not { } answer)
                continue;
            uint[] hashes = new uint[CueFeatures.Count];
            features.Collect(candidate, hashes);
            yield return new Example([.. hashes.Select(static hash => (int)(hash & (CueModel.Slots - 1)))], answer);
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
