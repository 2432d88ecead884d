namespace Parallax.Tests;

public sealed class ProgressDisplayTests : IDisposable
{
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly HandClock clock = new();

    public void Dispose() => error.Dispose();

    [Theory, InlineData(true), InlineData(false)]
    public void Work_that_is_soon_done_shows_nothing(bool isTerminal)
    {
        using (ProgressDisplay progress = Begin("Marking", isTerminal))
        {
            for (int i = 0; i <= 100; i++)
            {
                progress.Report(i / 100.0);
                clock.Turn(0.009);
            }
        }

        clock.Turn(60);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Long_work_shows_a_bar_on_a_terminal()
    {
        using (ProgressDisplay progress = Begin("Marking", isTerminal: true))
        {
            // Half a second of work at one per cent: the rest would take a minute.
            clock.Turn(0.6);
            progress.Report(0.01);
        }

        Assert.Contains("Marking", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_it_says_every_five_seconds_how_far_it_is()
    {
        using (ProgressDisplay progress = Begin("Marking", isTerminal: false))
        {
            for (int tenth = 1; tenth <= 110; tenth++)
            {
                clock.Turn(0.1);
                progress.Report(tenth / 200.0);
            }
        }

        Assert.Equal("Marking: 25 %, about 15 s to go\nMarking: 50 %, about 10 s to go\n", error.ToString());
    }

    [Fact]
    public void Work_of_unknown_length_says_once_that_it_goes_on()
    {
        using (Begin("Comparing", isTerminal: false))
        {
            clock.Turn(0.9);
            Assert.Empty(error.ToString());
            clock.Turn(0.2);
            Assert.Equal("Comparing …\n", error.ToString());
            clock.Turn(60);
        }

        Assert.Equal("Comparing …\n", error.ToString());
    }

    private ProgressDisplay Begin(string doing, bool isTerminal) =>
        new(new(() => Stream.Null, Stream.Null, error) { ErrorIsTerminal = isTerminal, Clock = clock }, doing);
}
