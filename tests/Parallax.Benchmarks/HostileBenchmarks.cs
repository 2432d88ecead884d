using BenchmarkDotNet.Attributes;

namespace Parallax.Benchmarks;

/// <summary>
/// Lines that no editor would print: one piece, thousands of times. The time of 40,000 pieces should be about four times that of 10,000;
/// sixteen times would be a quadratic step.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class HostileBenchmarks
{
    private readonly ArticleAnnotator annotator = new();
    private Article article = new("empty", Outlet.Unnamed, "");

    /// <summary>What is repeated.</summary>
    [Params("\"", "“a ", "a” ", "“‘", "He said \"a\" ", "\"a,\" he said, ", "A said that B, ", "according to ", "Osk was quoted as saying ", "“Nobody.\n\n", "Jonas Hale spoke.\n\n")]
    public string Piece { get; set; } = "";

    /// <summary>How often.</summary>
    [Params(10_000, 40_000)]
    public int Times { get; set; }

    /// <summary>Writes the line.</summary>
    [GlobalSetup]
    public void Repeat() => article = new Article("line", Outlet.Unnamed, string.Concat(Enumerable.Repeat(Piece, Times)));

    /// <summary>The whole annotation; the count keeps the work from being optimised away.</summary>
    [Benchmark]
    public int Annotate() => annotator.Annotate(article).Quotations.Count;
}
