using Spectre.Console;

namespace Parallax;

/// <summary>
/// Says how far the work is, where more than a second of it remains: a bar on a terminal, elsewhere a line every few seconds. Work whose length
/// is not known shows that it goes on once it has taken a second. Nothing is shown of work that is done before anybody would ask.
/// </summary>
internal sealed class ProgressDisplay : IProgress<double>, IDisposable
{
    private static readonly TimeSpan Silent = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly Surroundings surroundings;
    private readonly string doing;
    private readonly long begun;
    private readonly ManualResetEventSlim ended = new();
    private readonly Lock gate = new();
    private readonly ITimer unknown;
    private Thread? bar;
    private TimeSpan lastLine;
    private double share;

    /// <summary>Begins to watch.</summary>
    public ProgressDisplay(Surroundings surroundings, string doing)
    {
        this.surroundings = surroundings;
        this.doing = doing;
        begun = surroundings.Clock.GetTimestamp();
        unknown = surroundings.Clock.CreateTimer(_ => ShowUnknown(), null, Second, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Takes the share of the work that is done, 0 to 1.</summary>
    public void Report(double value)
    {
        Volatile.Write(ref share, value);
        TimeSpan elapsed = surroundings.Clock.GetElapsedTime(begun);
        if (elapsed < Silent || value <= 0 || Remaining(elapsed, value) < Second)
            return;
        lock (gate)
        {
            if (surroundings.ErrorIsTerminal)
            {
                StartBar();
            }
            else if (elapsed - lastLine >= BetweenLines)
            {
                lastLine = elapsed;
                Closing.WriteLine(surroundings, string.Create(CultureInfo.InvariantCulture,
                    $"{doing}: {value * 100:0} %, about {Remaining(elapsed, value).TotalSeconds:0} s to go"));
            }
        }
    }

    public void Dispose()
    {
        lock (gate)
            ended.Set();
        unknown.Dispose();
        bar?.Join();
        ended.Dispose();
    }

    private static TimeSpan Remaining(TimeSpan elapsed, double share) => elapsed * Math.Max(0, (1 - share) / share);

    private void ShowUnknown()
    {
        lock (gate)
        {
            if (ended.IsSet || Volatile.Read(ref share) > 0)
                return;
            if (surroundings.ErrorIsTerminal)
                StartBar();
            else
                Closing.WriteLine(surroundings, doing + " …");
        }
    }

    private void StartBar()
    {
        if (bar is not null)
            return;
        bar = new(Draw) { IsBackground = true };
        bar.Start();
    }

    private void Draw() => surroundings.ErrorConsole.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            ProgressTask task = context.AddTask(Markup.Escape(doing), maxValue: 1);
            do
            {
                double done = Volatile.Read(ref share);
                task.IsIndeterminate = done <= 0;
                task.Value = done;
            }
            while (!ended.Wait(TimeSpan.FromMilliseconds(100)));
        });
}
