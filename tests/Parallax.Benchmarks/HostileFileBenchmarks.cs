using BenchmarkDotNet.Attributes;

namespace Parallax.Benchmarks;

/// <summary>
/// Files that no editor would save: one piece, many thousands of times. The time of 200,000 pieces should be about four times that of 50,000;
/// sixteen times would be a quadratic step.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class HostileFileBenchmarks
{
    private string folder = "";
    private string path = "";

    /// <summary>What is repeated: rows that open a field and never close it, or paragraphs beside one another.</summary>
    [Params("a.csv", "a.html")]
    public string Name { get; set; } = "";

    /// <summary>How often.</summary>
    [Params(50_000, 200_000)]
    public int Times { get; set; }

    /// <summary>Writes the file.</summary>
    [GlobalSetup]
    public void Write()
    {
        folder = Directory.CreateTempSubdirectory("parallax-hostile-").FullName;
        path = Path.Combine(folder, Name);
        (string head, string piece) = Name == "a.csv" ? ("id,outlet,text\n", "1,A,\"\"x\n") : ("", "<p>One</p>");
        File.WriteAllText(path, head + string.Concat(Enumerable.Repeat(piece, Times)));
    }

    /// <summary>Removes it.</summary>
    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    /// <summary>Reads it; the count keeps the work from being optimised away.</summary>
    [Benchmark]
    public int Read() => Corpus.Read(path).Notes.Count;
}
