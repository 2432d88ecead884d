using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>
/// Ctrl-C: the first asks the work to end where it can; the second, or two seconds without an end, ends the process. Who asks it to end by a signal
/// (SIGTERM) does not wait.
/// </summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>Where an exception of stopping says what is left of the work.</summary>
    public const string Left = "left";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource stop = new();
    private readonly PosixSignalRegistration termination;
    private Timer? last;
    private int ended;

    public Interruption()
    {
        Console.CancelKeyPress += OnPress;
        termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => End(ExitCode.Terminated));
    }

    public CancellationToken Token => stop.Token;

    public void Dispose()
    {
        Console.CancelKeyPress -= OnPress;
        termination.Dispose();
        last?.Dispose();
        stop.Dispose();
    }

    private void OnPress(object? sender, ConsoleCancelEventArgs press)
    {
        press.Cancel = true;
        if (stop.IsCancellationRequested)
        {
            End(ExitCode.Interrupted);
            return;
        }

        stop.Cancel();

        // The work may wait for input that never comes.
        last = new(_ => End(ExitCode.Interrupted), null, Patience, Timeout.InfiniteTimeSpan);
    }

    // Files that are being written are removed on the way out.
    private void End(int status)
    {
        if (Interlocked.Exchange(ref ended, 1) == 0)
            new UnheardWriter(Console.Error).WriteLine("Stopped.");
        Environment.Exit(status);
    }
}
