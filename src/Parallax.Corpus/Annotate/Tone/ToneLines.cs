using System.Buffers;
using System.Globalization;

namespace Parallax;

/// <summary>Tone line by line: one row out for each line in.</summary>
internal static class ToneLines
{
    private const int FirstBuffer = 1 << 16;

    /// <summary>
    /// Scores the lines. A line ends at a line feed, which a carriage return may precede; a carriage return elsewhere is white space, so that as
    /// many rows come out as the shell's tools count lines. What follows the last line feed is a line if it is not empty.
    /// </summary>
    public static void Score(Vader vader, TextReader lines, TextWriter output)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(FirstBuffer);
        int held = 0;
        while (true)
        {
            if (held == buffer.Length)
                buffer = Grow(buffer);
            int read = lines.Read(buffer, held, buffer.Length - held);
            int searched = held;
            held += read;
            int start = 0;
            for (int length; (length = buffer.AsSpan(searched, held - searched).IndexOf('\n')) >= 0; searched = start)
            {
                Write(vader, buffer.AsSpan(start, searched + length - start), output);
                start = searched + length + 1;
            }

            if (read == 0)
                break;
            buffer.AsSpan(start, held - start).CopyTo(buffer);
            held -= start;
        }

        if (held > 0)
            Write(vader, buffer.AsSpan(0, held), output);
        ArrayPool<char>.Shared.Return(buffer);
    }

    private static char[] Grow(char[] buffer)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<char>.Shared.Return(buffer);
        return larger;
    }

    private static void Write(Vader vader, ReadOnlySpan<char> line, TextWriter output)
    {
        ToneScore score = vader.Score(line);
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{score.Negative:0.0##}\t{score.Neutral:0.0##}\t{score.Positive:0.0##}\t{score.Compound:0.0###}\n"));
    }
}
