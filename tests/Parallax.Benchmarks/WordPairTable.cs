using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Parallax.Benchmarks;

/// <summary>Counts in how many sentences two content words follow each other, and writes the rows of <c>data/language/en/word-pairs.tsv</c>.</summary>
internal static class WordPairTable
{
    private const int LeastSentences = 8;

    /// <summary>Reads the corpora at <paramref name="corpora"/>, writes the rows to <paramref name="output"/>.</summary>
    public static void Run(string output, IEnumerable<string> corpora)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        ArticleAnnotator annotator = new(new AnnotationOptions { Lexicons = [] });
        foreach (AnnotatedArticle article in corpora.SelectMany(path => Corpus.Read(path).Articles).Select(annotator.Annotate))
        {
            ClaimTexts texts = new(new AnnotatedCorpus(new Corpus("pairs", [article.Article], []), [article], []));
            for (int at = 1, sentence = -1; at < texts.ContentWords; at++)
            {
                (int first, int second) = (texts.WordOf(at - 1), texts.WordOf(at));
                if (sentence != texts.SentenceOf(second))
                    seen.Clear();
                sentence = texts.SentenceOf(second);
                string pair = $"{texts[first].Stem} {texts[second].Stem}";
                if (sentence == texts.SentenceOf(first) && second - first <= ClaimTexts.MostBetween + 1 && Ascii.IsValid(pair) && seen.Add(pair))
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, pair, out _)++;
            }
        }

        StringBuilder rows = new();
        foreach ((string pair, int count) in counts.Where(entry => entry.Value >= LeastSentences).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
            rows.Append(CultureInfo.InvariantCulture, $"{pair}\t{count}\n");
        File.WriteAllText(output, rows.ToString());
        Console.WriteLine($"{counts.Count} pairs");
    }
}
