namespace Parallax;

/// <summary>Ctrl-C: the first asks the work to end where it can; the second, or two seconds without an end, ends the process.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>Where an exception of stopping says what is left of the work.</summary>
    public const string Left = "left";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource stop = new();
    private Timer? last;

    public Interruption() => Console.CancelKeyPress += OnPress;

    public CancellationToken Token => stop.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= OnPress;
        last?.Dispose();
        stop.Dispose();
    }

    private void OnPress(object? sender, ConsoleCancelEventArgs press)
    {
        if (stop.IsCancellationRequested)
            return;
        press.Cancel = true;
        stop.Cancel();

        // The work may wait for input that never comes.
        last = new(_ => Environment.Exit(ExitCode.Interrupted), null, Patience, Timeout.InfiniteTimeSpan);
    }
}
