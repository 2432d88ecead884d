using System.Diagnostics;

namespace Parallax.Tests;

public sealed class ProgressDisplayTests
{
    [Fact]
    public void Work_that_is_soon_done_shows_nothing()
    {
        StringWriter error = new();
        using (ProgressDisplay progress = new(new(() => Stream.Null, Stream.Null, error) { ErrorIsTerminal = true }, "Marking"))
        {
            for (int i = 0; i <= 100; i++)
                progress.Report(i / 100.0);
        }

        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Long_work_shows_how_far_it_is_and_ends_with_it()
    {
        StringWriter error = new();
        Stopwatch watch = Stopwatch.StartNew();
        using (ProgressDisplay progress = new(new(() => Stream.Null, Stream.Null, error) { ErrorIsTerminal = true }, "Marking"))
        {
            // Half a second of work at one per cent: the rest would take a minute.
            while (watch.ElapsedMilliseconds < 1000)
            {
                progress.Report(0.01);
                Thread.Yield();
            }
        }

        Assert.Contains("Marking", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Work_of_unknown_length_says_that_it_goes_on()
    {
        StringWriter error = new();
        using (new ProgressDisplay(new(() => Stream.Null, Stream.Null, error), "Comparing"))
        {
            Stopwatch watch = Stopwatch.StartNew();
            while (watch.Elapsed < TimeSpan.FromSeconds(10) && error.ToString().Length == 0)
                Thread.Yield();
        }

        Assert.Equal("Comparing …" + Environment.NewLine, error.ToString());
    }
}
