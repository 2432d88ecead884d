using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Parallax.Benchmarks;

/// <summary>Texts in memory to pairs that share text, and to what each pair shares; one core. The baseline only cuts the texts at spaces.</summary>
[MemoryDiagnoser]
public class ReprintBenchmarks
{
    private const string CorpusFile = "corpora/reuse-2000.jsonl";
    private const int Rounds = 12;
    private Corpus corpus = new("none", [], []);

    /// <summary>The benchmarks in half a minute, by the process's own CPU time, for a machine that others use too.</summary>
    public static void Run()
    {
        ReprintBenchmarks benchmarks = new();
        benchmarks.Read();
        foreach ((string name, Func<int> run) in (ReadOnlySpan<(string, Func<int>)>)[("cut at spaces", benchmarks.CutAtSpaces), ("find pairs", benchmarks.FindPairs), ("find and read pairs", benchmarks.FindAndReadPairs)])
        {
            double[] times = [.. Enumerable.Range(0, Rounds).Select(_ => Cpu(run)).Order()];
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-20} best {times[0],7:0.0} ms, median {times[Rounds / 2],7:0.0} ms of CPU: {benchmarks.corpus.Articles.Count / times[0] * 1000:0} articles a second, {run()} found"));
        }
    }

    /// <summary>Reads the corpus.</summary>
    [GlobalSetup]
    public void Read() => corpus = Corpus.Read(Path.Combine(Environment.GetEnvironmentVariable("PARALLAX_SHARED") ?? Beside(), CorpusFile));

    /// <summary>Words between spaces, counted and nothing else.</summary>
    [Benchmark(Baseline = true)]
    public int CutAtSpaces()
    {
        int words = 0;
        foreach (Article article in corpus.Articles)
        {
            foreach (Range word in article.Text.AsSpan().Split(' '))
                words += word.End.Value > word.Start.Value ? 1 : 0;
        }

        return words;
    }

    /// <summary>Which pairs share text.</summary>
    [Benchmark]
    public int FindPairs() => corpus.ReprintPairs().Count;

    /// <summary>The same, and what each pair shares: sentences, kind, evidence, families.</summary>
    [Benchmark]
    public int FindAndReadPairs() => corpus.Lineage().Pairs.Count;

    private static double Cpu(Func<int> run)
    {
        GC.Collect();
        using Process own = Process.GetCurrentProcess();
        TimeSpan before = own.UserProcessorTime;
        run();
        own.Refresh();
        return (own.UserProcessorTime - before).TotalMilliseconds;
    }

    private static string Beside()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parallax.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? ".", "..", "shared");
    }
}
