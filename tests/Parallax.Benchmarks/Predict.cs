using System.Text.Json;

namespace Parallax.Benchmarks;

internal static class Predict
{
    public static void Run(string goldPath, string outputPath, double p)
    {
        ArticleAnnotator annotator = new(new AnnotationOptions { Quotations = new QuotationOptions { MinimumProbability = p } });
        using StreamWriter output = new(outputPath);
        foreach (AnnotatedArticle article in OrderedParallel.Select(CorpusReader.Stream(goldPath, null, note => Console.Error.WriteLine(note)), annotator.Annotate))
        {
            var q = article.Quotations.Select(q => new
            {
                kind = q.Kind.ToString().ToLowerInvariant(),
                @in = q.In.ToString().ToLowerInvariant(),
                content = q.Content.Select(c => new { start = c.Start, length = c.Length }),
                marked = q.Marked.Select(c => new { start = c.Start, length = c.Length }),
                speaker = q.Speaker is null ? null : new { start = q.Speaker.Span.Start, length = q.Speaker.Span.Length, text = q.Speaker.Text, entity = q.Speaker.Entity, affiliation = q.Speaker.Affiliation, role = q.Speaker.Role.ToString() },
                cue = q.Cue is null ? null : new { start = q.Cue.Span.Start, length = q.Cue.Span.Length, lemma = q.Cue.Lemma },
            });
            output.WriteLine(JsonSerializer.Serialize(new { id = article.Article.Id, quotations = q }));
        }
    }
}
