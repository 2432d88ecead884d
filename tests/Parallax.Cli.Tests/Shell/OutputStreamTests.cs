namespace Parallax.Tests;

public sealed class OutputStreamTests
{
    [Fact]
    public void A_reader_that_has_gone_ends_the_work_quietly()
    {
        string rows = string.Concat(Enumerable.Repeat("{\"outlet\":\"Tide\",\"text\":\"A ferry sank off the coast.\"}\n", 2000));
        StringWriter error = new();
        GonePipe pipe = new();
        Surroundings surroundings = new(() => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(rows)), new OutputStream(pipe, "Standard output"), error)
        {
            Clock = new HandClock(),
        };
        int status = CommandLine.Run(["annotate", "-"], surroundings);
        Assert.Equal((0, ""), (status, error.ToString()));

        // Once while writing, and perhaps once more when what is buffered is given up.
        Assert.InRange(pipe.Attempts, 1, 2);
    }

    private sealed class GonePipe : MemoryStream
    {
        public int Attempts { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Attempts++;
            throw new IOException("Broken pipe", 32);
        }
    }
}
