using System.Diagnostics;

namespace Parallax.Benchmarks;

/// <summary>
/// Kills <c>annotate</c> and <c>report</c>, at random and while they write, and looks at what stands in their place afterwards: the old file or the whole new
/// one, and nothing else.
/// </summary>
internal sealed class KillTrial
{
    private const string Old = "what was there before\n";

    private readonly Random random = new(20260301);
    private readonly string command;
    private readonly string corpus;
    private readonly string folder = Directory.CreateTempSubdirectory("parallax-kill-").FullName;

    private KillTrial(string command, string corpus) => (this.command, this.corpus) = (command, Path.GetFullPath(corpus));

    private string Output => Path.Combine(folder, "out");

    /// <summary>Kills so many runs, half of them of each command and half of those at the write.</summary>
    /// <returns>The status of the process: 1 where a file was neither old nor whole.</returns>
    public static int Run(int times, string command, string corpus)
    {
        KillTrial trial = new(command, corpus);
        int broken = 0;
        try
        {
            foreach (string verb in new[] { "annotate", "report" })
            {
                foreach (bool atWrite in new[] { false, true })
                    broken += trial.Kill(verb, atWrite, (times + 3) / 4);
            }
        }
        finally
        {
            Directory.Delete(trial.folder, recursive: true);
        }

        Console.WriteLine(broken == 0 ? "Each was old or whole." : $"{broken} were neither old nor whole.");
        return broken == 0 ? 0 : 1;
    }

    private int Kill(string verb, bool atWrite, int times)
    {
        long begun = Stopwatch.GetTimestamp();
        using (Process whole = Start(verb))
            whole.WaitForExit();
        TimeSpan takes = Stopwatch.GetElapsedTime(begun);
        string expected = File.ReadAllText(Output);
        int killed = 0, old = 0, complete = 0, parts = 0;
        for (int i = 0; i < times; i++)
        {
            File.WriteAllText(Output, Old);
            using (Process run = Start(verb))
            {
                Wait(run, atWrite, takes);
                killed += run.HasExited ? 0 : 1;
                run.Kill();
                run.WaitForExit();
            }

            string left = File.ReadAllText(Output);
            old += left == Old ? 1 : 0;
            complete += left == expected ? 1 : 0;
            foreach (string part in Directory.GetFiles(folder, ".parallax-*"))
            {
                parts++;
                File.Delete(part);
            }
        }

        Console.WriteLine($"{verb,-9} killed {(atWrite ? "at the write" : "at random   ")} {killed,4} of {times,4}: old {old,4}, whole {complete,4}, "
            + $"neither {times - old - complete}, parts left beside {parts}");
        return times - old - complete;
    }

    private Process Start(string verb) =>
        Process.Start(new ProcessStartInfo(command, [verb, corpus, "-o", Output]) 
        {
            RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false,
        })!;

    // At the write: a moment after the new file begins to be there.
    private void Wait(Process run, bool atWrite, TimeSpan takes)
    {
        if (!atWrite)
        {
            run.WaitForExit(takes * random.NextDouble());
            return;
        }

        while (!run.HasExited && Directory.GetFiles(folder, ".parallax-*").Length == 0)
            Thread.Yield();
        long found = Stopwatch.GetTimestamp();
        double moment = random.NextDouble() * 10;
        while (!run.HasExited && Stopwatch.GetElapsedTime(found).TotalMilliseconds < moment)
            Thread.SpinWait(20);
    }
}
