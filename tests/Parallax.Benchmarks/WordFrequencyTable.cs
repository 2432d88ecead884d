using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Parallax.Benchmarks;

/// <summary>Counts in how many sentences each word of some corpora stands, and writes the rows of <c>data/language/en/word-frequencies.tsv</c>.</summary>
internal static class WordFrequencyTable
{
    private const int LeastSentences = 8;
    private const int LongestWord = 30;

    /// <summary>Reads the corpora at <paramref name="corpora"/>, writes the rows to <paramref name="output"/>.</summary>
    public static void Run(string output, IEnumerable<string> corpora)
    {
        Dictionary<string, (int Sentences, int Inside, int Capital)> counts = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        int sentences = 0;
        ArticleAnnotator annotator = new(new AnnotationOptions());
        foreach (SegmentedText text in corpora.SelectMany(path => Corpus.Read(path).Articles).Select(article => annotator.Annotate(article).Segmented.Text))
        {
            foreach (Sentence sentence in text.Sentences)
            {
                seen.Clear();
                foreach (Token token in text.Tokens.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken))
                {
                    if (token.IsWord && token.Length <= LongestWord && seen.Add(Folded(token.Span.In(text.Text))))
                    {
                        ref (int Sentences, int Inside, int Capital) count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, Folded(token.Span.In(text.Text)), out _);
                        count.Sentences++;
                        if (text.Blocks[sentence.Block].Kind == BlockKind.Body && token.Start != text.Tokens[sentence.FirstToken].Start)
                        {
                            count.Inside++;
                            count.Capital += char.IsUpper(text.Text[token.Start]) ? 1 : 0;
                        }
                    }
                }

                sentences++;
            }
        }

        Write(output, sentences, counts.Where(entry => entry.Value.Sentences >= LeastSentences && Ascii.IsValid(entry.Key))
            .Select(entry => (entry.Key, entry.Value.Sentences, entry.Value.Capital > entry.Value.Inside / 2)));
        Console.WriteLine($"{counts.Count} words in {sentences} sentences");
    }

    // By stem, or as the number that a word stands for: what the table is asked for. Forms are added up, as if no sentence had two of them.
    private static void Write(string output, int sentences, IEnumerable<(string Word, int Sentences, bool IsName)> words)
    {
        Dictionary<(string Key, bool IsNumber), (int Sentences, bool IsName)> keys = [];
        foreach ((string word, int count, bool isName) in words)
        {
            string? number = WordFeatures.NumberOf(word, word.All(char.IsAsciiDigit) ? TokenKind.Number : TokenKind.Word);
            ref (int Sentences, bool IsName) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(
                keys, (number ?? WordStem.Of(word), number is not null), out bool isKnown);
            sum = (sum.Sentences + count, isName && (sum.IsName || !isKnown));
        }

        StringBuilder rows = new();
        rows.Append(CultureInfo.InvariantCulture, $"*\t{sentences}\n");
        foreach (((string key, bool isNumber), (int count, bool isName)) in keys
            .OrderByDescending(entry => entry.Value.Sentences).ThenBy(entry => entry.Key.Key, StringComparer.Ordinal))
        {
            rows.Append(CultureInfo.InvariantCulture, $"{key}\t{count}{(isNumber ? "\tnumber" : isName ? "\tname" : "")}\n");
        }

        File.WriteAllText(output, rows.ToString());
    }

    // Capitals are kept off, except for initials: US is no pronoun.
    private static string Folded(ReadOnlySpan<char> word) => word.Length is 2 or 3 && !word.ContainsAnyExceptInRange('A', 'Z')
        ? string.Join('.', WordHash.Fold(word).ToCharArray()) + "."
        : WordHash.Fold(word);
}
