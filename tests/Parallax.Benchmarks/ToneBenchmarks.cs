using BenchmarkDotNet.Attributes;

namespace Parallax.Benchmarks;

/// <summary>VADER alone, one core: divide the bytes of the lines by the time for MB/s (the set-up prints them).</summary>
[MemoryDiagnoser]
public class ToneBenchmarks
{
    private const string Invented =
        "The harbour council did not praise the very brave crew, but nobody was hurt when the old ferry caught fire.";

    private string[] lines = [];

    /// <summary>Reads the sentences: of the shared reference lines where they are there, otherwise an invented one, repeated.</summary>
    [GlobalSetup]
    public void ReadLines()
    {
        string folder = Environment.GetEnvironmentVariable("PARALLAX_SHARED") ?? Path.Combine(Root(), "..", "shared");
        string file = Path.Combine(folder, "gold", "vader-nyt.tsv");
        lines = File.Exists(file)
            ? [.. File.ReadLines(file).Skip(1).Select(line => line[(line.LastIndexOf('\t') + 1)..])]
            : [.. Enumerable.Repeat(Invented, 5000)];
        Console.WriteLine($"{lines.Length} lines, {lines.Sum(System.Text.Encoding.UTF8.GetByteCount)} bytes");
    }

    /// <summary>All lines once; the sum keeps the work from being optimised away.</summary>
    [Benchmark]
    public double Score()
    {
        double sum = 0;
        foreach (string line in lines)
            sum += Vader.Default.Score(line).Compound;
        return sum;
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parallax.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? ".";
    }
}
