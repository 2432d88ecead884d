using System.Text;

namespace Parallax;

/// <summary>Tone line by line: one row out for each line in, the lines scored on all cores and the rows in their order.</summary>
internal static class ToneLines
{
    private const int LongestMark = 4;

    /// <summary>
    /// Scores the lines. A line ends at a line feed, which a carriage return may precede; a carriage return elsewhere is white space, so that as
    /// many rows come out as the shell's tools count lines. What follows the last line feed is a line if it is not empty.
    /// </summary>
    public static void Score(Vader vader, Stream lines, Stream output)
    {
        Stream input = Utf8(lines);
        Queue<ToneBatch> running = [];
        ToneBatch? before = null;
        for (bool more = true; more;)
        {
            ToneBatch batch = running.Count > Environment.ProcessorCount ? Written(running, output) : new();
            more = batch.Read(input, before);
            batch.Start(vader);
            running.Enqueue(batch);
            before = batch;
        }

        while (running.Count > 0)
            Written(running, output);
    }

    private static ToneBatch Written(Queue<ToneBatch> running, Stream output)
    {
        ToneBatch batch = running.Dequeue();
        output.Write(batch.Rows);
        return batch;
    }

    /// <summary>The text in UTF-8, without a byte-order mark; bytes that are not valid in the encoding that the mark names stand as U+FFFD.</summary>
    private static Stream Utf8(Stream lines)
    {
        byte[] head = new byte[LongestMark];
        int read = lines.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        (Encoding? encoding, int length) = TextDecoder.Mark(head.AsSpan(0, read));
        PrefixedStream text = new(head.AsMemory(length, read - length), lines);
        return encoding is null or UTF8Encoding ? text : Encoding.CreateTranscodingStream(text, encoding, Encoding.UTF8);
    }
}
