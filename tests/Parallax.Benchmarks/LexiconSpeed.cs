using System.Diagnostics;
using System.Globalization;

namespace Parallax.Benchmarks;

/// <summary>The benchmarks of lexicons in a minute, by the process's own CPU time, for a machine that others use too.</summary>
internal static class LexiconSpeed
{
    private const int Rounds = 12;

    public static void Run()
    {
        LexiconBenchmarks benchmarks = new();
        benchmarks.Read();
        (string Name, Func<object> Run)[] all =
        [
            ("load 50,000 patterns", benchmarks.Load), ("match starter", () => benchmarks.MatchStarter()), ("match shipped", () => benchmarks.MatchShipped()),
            ("match 60 contrasts", () => benchmarks.MatchSixtyContrasts()), ("match 50,000 patterns", () => benchmarks.MatchLarge()),
            ("match shipped and 50,000 patterns", () => benchmarks.MatchShippedAndLarge()), ("annotate with shipped", () => benchmarks.Annotate()),
        ];
        foreach ((string name, Func<object> run) in all)
        {
            double[] times = [.. Enumerable.Range(0, Rounds).Select(_ => Cpu(run)).Order()];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} best {times[0],8:0.0} ms   median {times[Rounds / 2],8:0.0} ms of CPU"));
        }
    }

    private static double Cpu(Func<object> run)
    {
        using Process own = Process.GetCurrentProcess();
        TimeSpan before = own.UserProcessorTime;
        GC.KeepAlive(run());
        own.Refresh();
        return (own.UserProcessorTime - before).TotalMilliseconds;
    }
}
