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
            foreach (IReadOnlyList<ClaimWord> sentence in ClaimWords.Of(article))
            {
                seen.Clear();
                foreach ((ClaimWord first, ClaimWord second) in ClaimWords.Pairs(sentence))
                {
                    if (Ascii.IsValid(first.Stem) && Ascii.IsValid(second.Stem) && seen.Add($"{first.Stem} {second.Stem}"))
                        CollectionsMarshal.GetValueRefOrAddDefault(counts, $"{first.Stem} {second.Stem}", out _)++;
                }
            }
        }

        StringBuilder rows = new();
        foreach ((string pair, int count) in counts.Where(entry => entry.Value >= LeastSentences).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
            rows.Append(CultureInfo.InvariantCulture, $"{pair}\t{count}\n");
        File.WriteAllText(output, rows.ToString());
        Console.WriteLine($"{counts.Count} pairs");
    }
}
