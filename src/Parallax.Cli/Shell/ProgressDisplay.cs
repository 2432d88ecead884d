using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace Parallax;

/// <summary>
/// Says how far the work is, where more than a second of it remains: a bar on a terminal, elsewhere a line every few seconds. Nothing is shown
/// of work that is done before anybody would ask.
/// </summary>
internal sealed class ProgressDisplay(Surroundings surroundings, string doing) : IProgress<double>, IDisposable
{
    private static readonly TimeSpan Silent = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly ManualResetEventSlim ended = new();
    private Thread? bar;
    private TimeSpan lastLine;
    private double share;

    /// <summary>Takes the share of the work that is done, 0 to 1.</summary>
    public void Report(double value)
    {
        Volatile.Write(ref share, value);
        TimeSpan elapsed = watch.Elapsed;
        if (bar is not null || elapsed < Silent || value <= 0 || Remaining(elapsed, value) < TimeSpan.FromSeconds(1))
            return;
        if (surroundings.ErrorIsTerminal)
        {
            bar = new(Draw) { IsBackground = true };
            bar.Start();
        }
        else if (elapsed - lastLine >= BetweenLines)
        {
            lastLine = elapsed;
            Closing.WriteLine(surroundings, string.Create(CultureInfo.InvariantCulture,
                $"{doing}: {value * 100:0} %, about {Remaining(elapsed, value).TotalSeconds:0} s to go"));
        }
    }

    public void Dispose()
    {
        ended.Set();
        bar?.Join();
        ended.Dispose();
    }

    private static TimeSpan Remaining(TimeSpan elapsed, double share) => elapsed * Math.Max(0, (1 - share) / share);

    private void Draw() => surroundings.ErrorConsole.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(doing), maxValue: 1);
            do
                task.Value = Volatile.Read(ref share);
            while (!ended.Wait(TimeSpan.FromMilliseconds(100)));
        });
}
