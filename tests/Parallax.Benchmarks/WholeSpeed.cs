using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Parallax.Benchmarks;

/// <summary>
/// Whole processes, cold, in turns: the built command beside the reference implementation of VADER, which scores each sentence of the same
/// texts. What else the machine does falls on both, so that the ratios hold on any. Wants <c>taskset</c>, a Release build of the command, and
/// python3 with vaderSentiment or <c>npm ci</c> in this project's folder.
/// </summary>
internal static class WholeSpeed
{
    private const string OneCore = "0";
    private const string TwoCores = "0,1";

    /// <summary>Measures; the fastest of <paramref name="turns"/> counts.</summary>
    /// <exception cref="InvalidOperationException">A process failed.</exception>
    public static void Run(int turns)
    {
        string corpora = Path.GetDirectoryName(AnnotationBenchmarks.SharedCorpus())!;
        string news = Path.Combine(corpora, "news-2k.jsonl"), strikes = Path.Combine(corpora, "strikes.jsonl");
        string folder = Directory.CreateTempSubdirectory("parallax-").FullName;
        string one = Path.Combine(folder, "one.jsonl"), lines = Path.Combine(folder, "lines.txt"), output = Path.Combine(folder, "output");
        File.WriteAllLines(one, File.ReadLines(news).Take(1));
        string[] texts = [.. Corpus.Read(news).Articles.Select(static article => article.Text)];
        File.WriteAllLines(lines, texts);
        double megabytes = texts.Sum(static text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
        string parallax = Path.Combine(AppContext.BaseDirectory, "../../Parallax.Cli/release/parallax");
        (string Name, string Cores, bool IsAll, string[] Call)[] works =
        [
            ("reference VADER, 1 core", OneCore, true, [.. Reference(), news]),
            ("annotate, 1 core", OneCore, true, [parallax, "annotate", news, "-o", output]),
            ("annotate, 2 cores", TwoCores, true, [parallax, "annotate", news, "-o", output]),
            ("tone --lines, 1 core", OneCore, true, [parallax, "tone", "--lines", lines, "-o", output]),
            ("annotate of one article", TwoCores, false, [parallax, "annotate", one, "-o", output]),
            ("report of 5", TwoCores, false, [parallax, "report", Path.Combine(corpora, "baghdad"), "-o", output]),
            ("report of 149", TwoCores, false, [parallax, "report", strikes, "-o", output]),
        ];
        double[] best = [.. works.Select(static _ => double.MaxValue)];
        for (int turn = 0; turn < turns; turn++)
        {
            for (int w = 0; w < works.Length; w++)
                best[w] = Math.Min(best[w], Seconds(works[w].Cores, works[w].Call));
        }

        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"{"",-28}{"s",8}{"MB/s",8}{"× reference",13}");
        for (int w = 0; w < works.Length; w++)
        {
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"{works[w].Name,-28}{best[w],8:0.00}"));
            if (works[w].IsAll)
                Console.Write(string.Create(CultureInfo.InvariantCulture, $"{megabytes / best[w],8:0.00}{best[0] / best[w],13:0.0}"));
            Console.WriteLine();
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"two cores: {best[1] / best[2]:0.00} times one"));
    }

    private static string[] Reference()
    {
        string scripts = Path.Combine(AppContext.BaseDirectory, "../../../../tests/Parallax.Benchmarks/Reference");
        return Works("python3", "-c", "import vaderSentiment")
            ? ["python3", Path.Combine(scripts, "vader.py")]
            : ["node", Path.Combine(scripts, "vader.cjs")];
    }

    private static double Seconds(string cores, string[] call)
    {
        long start = Stopwatch.GetTimestamp();
        if (!Works("taskset", ["-c", cores, .. call]))
            throw new InvalidOperationException($"This failed: {string.Join(' ', call)}");
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static bool Works(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            process.BeginErrorReadLine();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
