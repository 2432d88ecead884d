using System.Text;

namespace Parallax.Tests;

public sealed class OutputFileTests : IDisposable
{
    private const string Old = "what was there before\n";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_takes_its_place_when_it_is_whole()
    {
        string path = folder.With("out.txt", Old)["out.txt"];
        OutputFile.Write(path, stream =>
        {
            stream.Write(new byte[200_000]);
            stream.Flush();
            Assert.Equal(Old, File.ReadAllText(path));
        });
        Assert.Equal(200_000, new FileInfo(path).Length);
        Alone();
    }

    [Fact]
    public void What_fails_half_way_leaves_the_old_file_and_no_other()
    {
        string path = folder.With("out.txt", Old)["out.txt"];
        CallException full = Assert.Throws<CallException>(() => OutputFile.Write(path, stream =>
        {
            stream.Write(new byte[200_000]);
            throw new IOException("No space left on device");
        }));
        Assert.Equal($"The output '{path}' cannot be written: No space left on device", full.Message);
        Assert.Equal(Old, File.ReadAllText(path));
        Alone();
    }

    [Fact]
    public void A_folder_that_disappears_is_told_and_nothing_is_called_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a folder with an open file stays.");
        string path = folder.With("gone/out.txt", Old)["gone/out.txt"];
        CallException gone = Assert.Throws<CallException>(() => OutputFile.Write(path, stream =>
        {
            stream.Write(new byte[10]);
            Directory.Delete(folder["gone"], recursive: true);
        }));
        Assert.Equal($"The output '{path}' cannot be written: its folder is there no more.", gone.Message);
    }

    [Fact]
    public void Of_runs_into_one_file_each_is_whole_and_the_last_stays()
    {
        string path = folder["out.txt"];
        using Barrier together = new(4);
        Thread[] runs = [.. Enumerable.Range(0, 4).Select(run => new Thread(() => OutputFile.Write(path, stream =>
        {
            for (int i = 0; i < 100; i++)
            {
                stream.Write(Enumerable.Repeat((byte)('a' + run), 5000).ToArray());
                if (i is 0 or 99)
                    together.SignalAndWait();
            }
        })))];
        foreach (Thread run in runs)
            run.Start();
        foreach (Thread run in runs)
            run.Join();
        byte[] written = File.ReadAllBytes(path);
        Assert.Equal(500_000, written.Length);
        Assert.Single(written.Distinct());
        Alone();
    }

    [Fact]
    public void A_link_stays_and_what_it_leads_to_is_written()
    {
        folder.With("real/out.txt", Old);
        File.CreateSymbolicLink(folder["out.txt"], folder["real/out.txt"]);
        OutputFile.Write(folder["out.txt"], stream => stream.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(folder["real/out.txt"]));
        Assert.Equal(folder["real/out.txt"], new FileInfo(folder["out.txt"]).LinkTarget);
        Assert.Single(Directory.GetFiles(folder["real"]));
    }

    [Fact]
    public void Who_may_read_a_file_stays_as_it_was()
    {
        Links.Mode(folder.With("out.txt", Old)["out.txt"], "606");
        OutputFile.Write(folder["out.txt"], stream => stream.Write("new"u8));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite, File.GetUnixFileMode(folder["out.txt"]));
    }

    [Fact]
    public void A_device_is_written_as_it_is_and_a_full_one_is_told()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "This system has no such device.");
        string corpus = folder.With("a.txt", "A ferry sank near the old pier.").Path;
        Assert.Equal(0, Call.Of("annotate", corpus, "-o", "/dev/null").Status);
        Call full = Call.Of("annotate", corpus, "-o", "/dev/full");
        Assert.Equal(2, full.Status);
        Assert.StartsWith("The output '/dev/full' cannot be written: ", full.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("written to", full.Error, StringComparison.Ordinal);
        Assert.Contains("\"quotations\"", Call.Of("annotate", corpus, "-o", "/dev/stdout").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("annotate", "table.csv")]
    [InlineData("compare tone", "table.csv")]
    [InlineData("report", "table.csv")]
    [InlineData("tone --lines", "none.txt")]
    [InlineData("lexicon import", "broken.dic")]
    [InlineData("render", "broken.ipynb")]
    public void A_run_that_refuses_its_input_leaves_the_old_output(string command, string input)
    {
        folder.With("out", Old).With("table.csv", "id,words\na,b\n").With("broken.dic", "no legend").With("broken.ipynb", "{");
        Assert.Equal(2, Call.Of([.. command.Split(' '), folder[input], "-o", folder["out"]]).Status);
        Assert.Equal(Old, File.ReadAllText(folder["out"]));
    }

    [Fact]
    public void Stopping_leaves_the_old_output_and_says_so_in_a_line()
    {
        using CancellationTokenSource stop = new();
        string path = folder.With("out.jsonl", Old)["out.jsonl"];
        MemoryStream Input()
        {
            Assert.Single(Directory.GetFiles(folder.Path));
            stop.Cancel();
            return new MemoryStream(Encoding.UTF8.GetBytes("{\"text\":\"A ferry sank near the old pier.\"}\n"));
        }

        Call call = Call.In(given => given with { Stop = stop.Token, Input = Input }, "annotate", "-", "-o", path);
        Assert.Equal((130, $"Stopped; nothing was written to {path}.\n"), (call.Status, call.Error));
        Assert.Equal(Old, File.ReadAllText(path));
        Alone();
    }

    [Fact]
    public void An_output_without_a_name_is_told()
    {
        Call call = Call.Of("annotate", folder.With("a.txt", "A ferry sank.").Path, "-o", "");
        Assert.Equal((2, "The output has no name: -o '' names no file. Name one, or - for standard output.\n"), (call.Status, call.Error));
        Assert.Equal(2, Call.Of("render", "", "-o", folder["n.html"]).Status);
        Assert.DoesNotContain("fault of its own", Call.Of("render", "").Error, StringComparison.Ordinal);
    }

    private void Alone() => Assert.Single(Directory.GetFiles(folder.Path));
}
