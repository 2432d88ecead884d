namespace Parallax.Tests;

/// <summary>A clock that stands until a test turns it, however long the machine takes; its timers ring on the thread that turns it.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<HandTimer> timers = [];
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TimeSpan now;

    /// <summary>Ends when somebody has asked for the first timer.</summary>
    public Task Asked => asked.Task;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (gate)
            return now.Ticks;
    }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        HandTimer timer = new(this, () => callback(state));
        timer.Change(dueTime, period);
        asked.TrySetResult();
        return timer;
    }

    /// <summary>Lets so many seconds pass; timers that come due in them ring one after another, each at its time.</summary>
    public void Turn(double seconds)
    {
        TimeSpan until;
        lock (gate)
            until = now + TimeSpan.FromSeconds(seconds);
        while (Next(until) is { } timer)
            timer.Ring();
        lock (gate)
            now = until;
    }

    // The timer that comes due first, with the clock at its time; a timer that rings once is taken off.
    private HandTimer? Next(TimeSpan until)
    {
        lock (gate)
        {
            if (timers.MinBy(timer => timer.Due) is not { } first || first.Due > until)
                return null;
            now = first.Due;
            if (first.Period > TimeSpan.Zero)
                first.Due += first.Period;
            else
                timers.Remove(first);
            return first;
        }
    }

    private sealed class HandTimer(HandClock clock, Action ring) : ITimer
    {
        public TimeSpan Due { get; set; }

        public TimeSpan Period { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.timers.Remove(this);
                (Due, Period) = (clock.now + dueTime, period);
                if (dueTime >= TimeSpan.Zero)
                    clock.timers.Add(this);
                return true;
            }
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
