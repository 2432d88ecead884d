namespace Parallax;

/// <summary>
/// The lines of a stream as bytes, each with its line end. A line ends with LF, CR LF or CR. Of a line above the limit no more than the
/// limit is ever in memory: it is passed over.
/// </summary>
/// <param name="stream">UTF-8 or another encoding that holds ASCII as it is.</param>
/// <param name="maximumLength">The limit, in bytes.</param>
internal sealed class LineReader(Stream stream, int maximumLength)
{
    private byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private bool atEnd;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line, valid until the next call; empty where it is too long.</param>
    /// <param name="isTooLong">Whether the line is above the limit and was passed over.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool Read(out ReadOnlyMemory<byte> line, out bool isTooLong)
    {
        line = default;
        isTooLong = false;
        int looked = 0;
        while (true)
        {
            ReadOnlySpan<byte> rest = buffer.AsSpan(start + looked, end - start - looked);
            int at = rest.IndexOfAny((byte)'\n', (byte)'\r');

            // A CR at the edge of what is here may be half of a CR LF.
            bool isCut = at >= 0 && at == rest.Length - 1 && rest[at] == '\r' && !atEnd;
            if (at >= 0 && !isCut)
            {
                int length = looked + at + (rest[at] == '\r' && at + 1 < rest.Length && rest[at + 1] == '\n' ? 2 : 1);
                return Take(length, ref line, ref isTooLong);
            }

            looked += isCut ? at : rest.Length;
            if (looked > maximumLength)
            {
                isTooLong = true;
                start += looked;
                looked = 0;
            }

            if (!Fill())
                return (end > start || isTooLong) && Take(end - start, ref line, ref isTooLong);
        }
    }

    private bool Take(int length, ref ReadOnlyMemory<byte> line, ref bool isTooLong)
    {
        isTooLong |= length > maximumLength + 2;
        line = isTooLong ? default : buffer.AsMemory(start, length);
        start += length;
        Line++;
        return true;
    }

    // False where the stream had ended before already, so that a CR at the very end is looked at once more.
    private bool Fill()
    {
        if (atEnd)
            return false;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Array.MaxLength));
        int read = stream.Read(buffer, end, buffer.Length - end);
        atEnd = read == 0;
        end += read;
        return true;
    }
}
