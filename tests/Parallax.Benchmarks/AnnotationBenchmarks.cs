using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Parallax.Benchmarks;

/// <summary>
/// The whole annotation of 149 real articles on one core, beside what only cuts the same text at spaces: a ratio that holds from machine to
/// machine. Needs the shared corpora (../shared, or the folder that PARALLAX_SHARED names).
/// </summary>
[Config(typeof(Config))]
public class AnnotationBenchmarks
{
    private const string CorpusFile = "corpora/strikes.jsonl";

    private readonly ArticleAnnotator annotator = new();
    private readonly Segmenter segmenter = new();
    private Article[] articles = [];
    private LabelledArticle[] labelled = [];

    /// <summary>Reads the corpus.</summary>
    [GlobalSetup]
    public void Setup()
    {
        articles = [.. Corpus.Read(SharedCorpus()).Articles];
        labelled = [.. articles.Select(BlockLabeller.Default.Label)];
    }

    /// <summary>Words between spaces, counted and nothing else.</summary>
    [Benchmark(Baseline = true)]
    public int CutAtSpaces() => articles.Sum(CutAtSpaces);

    internal static int CutAtSpaces(Article article)
    {
        int words = 0;
        foreach (Range word in article.Text.AsSpan().Split(' '))
            words += word.End.Value > word.Start.Value ? 1 : 0;
        return words;
    }

    /// <summary>Blocks, by the form of lines.</summary>
    [Benchmark]
    public int Label() => articles.Sum(article => BlockLabeller.Default.Label(article).Blocks.Count);

    /// <summary>Sentences and tokens.</summary>
    [Benchmark]
    public int Segment() => labelled.Sum(article => segmenter.Segment(article).Words);

    /// <summary>Blocks, sentences, names, quotations, voices, terms, agents and tone.</summary>
    [Benchmark]
    public int Annotate() => articles.Sum(article => annotator.Annotate(article).Quotations.Count);

    internal static string SharedCorpus()
    {
        string? folder = Environment.GetEnvironmentVariable("PARALLAX_SHARED");
        for (DirectoryInfo? up = new(AppContext.BaseDirectory); folder is null && up is not null; up = up.Parent)
        {
            if (File.Exists(Path.Combine(up.FullName, "Parallax.slnx")))
                folder = Path.Combine(up.FullName, "..", "shared");
        }

        return Path.Combine(folder ?? "shared", CorpusFile);
    }

    private sealed class Config : ManualConfig
    {
        public Config() => AddColumn(new Throughput());
    }

    /// <summary>Megabytes of UTF-8 text a second, from the mean time.</summary>
    private sealed class Throughput : IColumn
    {
        private static readonly Lazy<double> Megabytes = new(() =>
            Corpus.Read(SharedCorpus()).Articles.Sum(article => (double)Encoding.UTF8.GetByteCount(article.Text)) / 1e6);

        public string Id => nameof(Throughput);

        public string ColumnName => "MB/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => "Megabytes of UTF-8 text a second, on one core";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase]?.ResultStatistics is { } statistics
                ? (Megabytes.Value / (statistics.Mean / 1e9)).ToString("0.0", CultureInfo.InvariantCulture)
                : "-";

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public bool IsAvailable(Summary summary) => true;
    }
}
