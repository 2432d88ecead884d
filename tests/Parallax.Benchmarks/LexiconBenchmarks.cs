using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace Parallax.Benchmarks;

/// <summary>
/// Lexicons, one core: reading one of 50,000 patterns, and matching it, the shipped ones, and 60 contrasts, over the same articles. Compare with
/// <see cref="Annotate"/>, the whole annotation with the shipped lexicons.
/// </summary>
[MemoryDiagnoser]
public class LexiconBenchmarks
{
    private const int LargeContrasts = 50;
    private const int PatternsPerContrast = 1000;
    private const int ManyContrasts = 60;

    private readonly string yaml = Large();
    private SegmentedArticle[] articles = [];
    private Article[] texts = [];
    private TermAnnotator starter = null!, shipped = null!, many = null!, large = null!, both = null!;
    private ArticleAnnotator annotator = null!;

    /// <summary>Segments the articles: the shared strikes where they are there, otherwise an invented sentence, repeated.</summary>
    [GlobalSetup]
    public void Read()
    {
        string folder = Environment.GetEnvironmentVariable("PARALLAX_SHARED") ?? "../shared";
        string file = Path.Combine(folder, "corpora", "strikes.jsonl");
        texts = File.Exists(file)
            ? [.. Corpus.Read(file).Articles]
            : [.. Enumerable.Range(0, 100).Select(static i => new Article($"a{i}", new Outlet("A"), string.Concat(Enumerable.Repeat("The drone strike on the road killed two fighters of an armed group. ", 80))))];
        Segmenter segmenter = new();
        articles = [.. texts.Select(text => segmenter.Segment(BlockLabeller.Default.Label(text)))];
        Lexicon[] all = [.. Lexicon.Shipped];
        starter = new TermAnnotator([Lexicon.PoliticalViolence]);
        shipped = new TermAnnotator(all);
        many = new TermAnnotator(Sixty(all));
        Lexicon read = Load();
        large = new TermAnnotator([read]);
        both = new TermAnnotator([.. all, read]);
        annotator = new ArticleAnnotator(new AnnotationOptions { Lexicons = all });
    }

    /// <summary>Reads and checks the YAML of a lexicon of 50,000 patterns.</summary>
    [Benchmark]
    public Lexicon Load()
    {
        using StringReader reader = new(yaml);
        return Lexicon.Parse(reader, "large");
    }

    /// <summary>Matches the starter lexicon.</summary>
    [Benchmark]
    public int MatchStarter() => Match(starter);

    /// <summary>Matches the shipped lexicons.</summary>
    [Benchmark(Baseline = true)]
    public int MatchShipped() => Match(shipped);

    /// <summary>Matches 60 contrasts: the shipped ones, and as many of them again as are lacking.</summary>
    [Benchmark]
    public int MatchSixtyContrasts() => Match(many);

    /// <summary>Matches the lexicon of 50,000 patterns.</summary>
    [Benchmark]
    public int MatchLarge() => Match(large);

    /// <summary>Matches the shipped lexicons together with the large one.</summary>
    [Benchmark]
    public int MatchShippedAndLarge() => Match(both);

    /// <summary>The whole annotation with the shipped lexicons.</summary>
    [Benchmark]
    public int Annotate()
    {
        int terms = 0;
        foreach (Article text in texts)
            terms += annotator.Annotate(text).Terms.Count;
        return terms;
    }

    private int Match(TermAnnotator terms)
    {
        int found = 0;
        foreach (SegmentedArticle article in articles)
            found += terms.Annotate(article, [], [], []).Count;
        return found;
    }

    internal static Lexicon[] Sixty(Lexicon[] all)
    {
        int lacking = ManyContrasts - all.Sum(static lexicon => lexicon.Contrasts.Count);
        return [.. all, all[0] with { Name = "again", Contrasts = [.. all.SelectMany(static lexicon => lexicon.Contrasts).Take(lacking)] }];
    }

    // Words and phrases of letters that stand in no dictionary, and a few that do, as an imported dictionary would have.
    private static string Large()
    {
        StringBuilder text = new("title: Large\nversion: '1'\nauthor: nobody\nlicence: MIT\ncitation: none\nlanguage: en\ncontrasts:\n");
        Random random = new(5);
        for (int contrast = 0; contrast < LargeContrasts; contrast++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: c{contrast}\n    question: Which?\n    options:\n      - id: o\n        pole: neutral\n        reason: none\n        patterns:\n");
            for (int pattern = 0; pattern < PatternsPerContrast; pattern++)
            {
                string word = Word(random);
                text.Append("          - ").Append((pattern % 10) switch
                {
                    0 => $"{word}*",
                    1 => $"{word} {Word(random)}",
                    2 => $"~{word}/noun",
                    3 => $"the {word}",
                    _ => word,
                }).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(5, 10)).Select(_ => (char)('a' + random.Next(26))));
}
