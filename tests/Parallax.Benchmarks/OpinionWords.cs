using System.Runtime.InteropServices;
using System.Text.Json;

namespace Parallax.Benchmarks;

/// <summary>
/// How much more often each form stands in sentences of outlets of opinion than in those of agencies and newsrooms, whatever their side.
/// </summary>
internal static class OpinionWords
{
    private const int FewestSentences = 8;
    private const int Most = 1500;

    private static readonly HashSet<string> Opinion = new(StringComparer.OrdinalIgnoreCase)
    {
        "Townhall", "National Review", "Salon", "Guest Writer - Right", "Guest Writer - Left", "American Spectator", "Breitbart News", "Vox", "Reason",
        "The Daily Caller", "TheBlaze.com", "Daily Beast", "Slate", "Mother Jones", "Daily Kos", "Newsmax - Opinion", "The Daily Wire",
        "Media Matters", "New York Times - Opinion", "The Atlantic", "Vanity Fair", "The Flip Side", "Washington Times",
    };

    private static readonly HashSet<string> News = new(StringComparer.OrdinalIgnoreCase)
    {
        "Reuters", "Associated Press", "BBC News", "NPR Online News", "USA TODAY", "The Hill", "CNN (Web News)", "Christian Science Monitor",
        "New York Times - News", "Wall Street Journal - News", "Bloomberg", "ABC News", "CBS News", "CNBC", "Al Jazeera",
    };

    /// <summary>The forms that tell most, by the keys of their weights.</summary>
    public static Dictionary<uint, float> Fit(string path)
    {
        BlockLabeller labeller = new();
        Segmenter segmenter = new();
        Dictionary<uint, int> counts = [], numbers = [];
        List<(uint[] Forms, int Class)> rows = [];
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string outlet = row.RootElement.GetProperty("outlet").GetString() ?? "";
            int side = Opinion.Contains(outlet) ? 1 : News.Contains(outlet) ? 0 : -1;
            if (side < 0)
                continue;
            SegmentedText text = segmenter.Segment(labeller.Label(
                new Article(row.RootElement.GetProperty("id").GetString()!, Outlet.Unnamed, row.RootElement.GetProperty("text").GetString()!))).Text;
            foreach (Sentence sentence in text.Sentences)
            {
                // Names tell the subject, not the manner.
                uint[] forms = [.. text.Tokens[sentence.FirstToken..sentence.EndToken]
                    .Where(token => token.Kind == TokenKind.Word && char.IsLower(text.Text[token.Start]))
                    .Select(token => token.Hash).Distinct()];
                if (forms.Length < 4)
                    continue;
                rows.Add((forms, side));
                foreach (uint form in forms)
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, form, out _)++;
            }
        }

        foreach ((uint form, int count) in counts)
        {
            if (count >= FewestSentences)
                numbers.Add(form, numbers.Count);
        }

        LinearExample[] examples = [.. rows.Select(row =>
        {
            int[] kept = [.. row.Forms.Where(numbers.ContainsKey).Select(form => numbers[form])];
            float[] ones = new float[kept.Length];
            Array.Fill(ones, 1);
            return new LinearExample(kept, ones, row.Class, 0);
        })];
        LinearModel model = LinearTraining.Fit(examples, numbers.Count, new LinearOptions { Ridge = 10, IsBalanced = true, Tolerance = 1e-4 });
        return numbers
            .OrderByDescending(pair => Math.Abs(model.Weights[pair.Value]))
            .Take(Most)
            .ToDictionary(pair => WordingFeature.KeyOf(WordingFeatureKind.Opinion, pair.Key), pair => (float)Math.Round(model.Weights[pair.Value], 2));
    }
}
