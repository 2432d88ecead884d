using System.Text.Json;

namespace Parallax.Benchmarks;

internal static class Predict
{
    public static void Run(string goldPath, string outputPath, double p)
    {
        EnglishLists lists = new();
        QuotationAnnotator annotator = new(lists, new QuotationOptions { MinimumProbability = p });
        NameAnnotator names = new(lists.Names, lists.Grammar);
        Segmenter segmenter = new();
        using StreamWriter output = new(outputPath);
        foreach (string line in File.ReadLines(goldPath))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string text = row.RootElement.GetProperty("text").GetString()!;
            SegmentedArticle article = segmenter.Segment(AttributionTraining.Label(row.RootElement, text));
            var q = annotator.Annotate(article).Select(q => new
            {
                kind = q.Kind.ToString().ToLowerInvariant(),
                content = q.Content.Select(c => new { start = c.Start, length = c.Length }),
                marked = q.Marked.Select(c => new { start = c.Start, length = c.Length }),
                speaker = q.Speaker is null ? null : new { start = q.Speaker.Span.Start, length = q.Speaker.Span.Length, text = q.Speaker.Text, entity = q.Speaker.Entity, affiliation = q.Speaker.Affiliation, role = q.Speaker.Role.ToString() },
                cue = q.Cue is null ? null : new { start = q.Cue.Span.Start, length = q.Cue.Span.Length, lemma = q.Cue.Lemma },
            });
            output.WriteLine(JsonSerializer.Serialize(new { id = row.RootElement.GetProperty("id").GetString(), quotations = q }));
        }
    }
}
