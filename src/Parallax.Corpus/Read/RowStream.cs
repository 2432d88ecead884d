using System.Globalization;
using System.Text;

namespace Parallax;

/// <summary>The lines of a .jsonl or .csv file as text: bounded, decoded one by one, and each guess noted once.</summary>
internal sealed class RowStream
{
    private readonly Stream source;
    private readonly string file;
    private readonly Intake intake;
    private LineReader lines;
    private string? remark;
    private int furthest;

    private RowStream(Stream source, LineReader lines, string file, Intake intake)
    {
        this.source = source;
        this.lines = lines;
        this.file = file;
        this.intake = intake;
    }

    /// <summary>The number of the line that was read last, from 1.</summary>
    public int Line => lines.Line;

    /// <summary>Whether the line that was read last is above the limit and was left out, with a note.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Opens a stream of rows.</summary>
    /// <returns>Null, with a note, where the stream is of another form than its name says.</returns>
    public static RowStream? Open(Stream stream, string file, Intake intake)
    {
        Stream whole = Utf8(stream, out string? form, out bool isGuess);
        if (form is not null)
        {
            intake.Skip(FileSignature.Sentence(form), file);
            return null;
        }

        if (isGuess)
            intake.Remark("This file has two bytes a character and no byte-order mark; it was read as UTF-16, which is a guess.", file);
        return new(stream, new(whole, intake.Options.MaximumLineLength), file, intake);
    }

    /// <summary>Goes back to the line after <paramref name="line"/>, where the stream can.</summary>
    /// <returns>False where it cannot; then nothing has changed.</returns>
    public bool GoBackAfter(int line)
    {
        if (!source.CanSeek)
            return false;
        furthest = Math.Max(furthest, lines.Line);
        source.Position = 0;
        lines = new(Utf8(source, out _, out _), intake.Options.MaximumLineLength);
        while (lines.Line < line && lines.Read(out _, out _))
        {
            // Read already.
        }

        return true;
    }

    /// <summary>Reads the next line with its line end; it is empty where it is too long.</summary>
    /// <returns>False at the end.</returns>
    public bool Read(out string line)
    {
        bool isRead = Next(out ReadOnlyMemory<byte> bytes);
        line = isRead && !IsTooLong ? Decoded(bytes.Span) : "";
        return isRead;
    }

    /// <summary>Reads the next line as UTF-8, valid until the next call.</summary>
    /// <returns>False at the end.</returns>
    public bool Read(out ReadOnlyMemory<byte> utf8)
    {
        bool isRead = Next(out utf8);
        if (isRead && !IsTooLong && !TextDecoder.IsPlain(utf8.Span))
            utf8 = Encoding.UTF8.GetBytes(Decoded(utf8.Span));
        return isRead;
    }

    private bool Next(out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        bool isTooLong;
        try
        {
            if (!lines.Read(out bytes, out isTooLong))
                return false;
        }
        catch (IOException exception)
        {
            intake.Skip($"This file could not be read further: {exception.Message} What follows was left out.", file, lines.Line + 1);
            return false;
        }

        IsTooLong = isTooLong;
        if (isTooLong && lines.Line > furthest)
        {
            intake.Skip(string.Create(CultureInfo.InvariantCulture,
                $"This line is longer than {intake.Options.MaximumLineLength:N0} bytes; it was left out."), file, lines.Line);
        }

        return true;
    }

    private string Decoded(ReadOnlySpan<byte> bytes)
    {
        // A mark at the start of a later line is a character of the text.
        if (lines.Line > 1 && TextDecoder.Mark(bytes).Length > 0)
            return Encoding.UTF8.GetString(bytes);
        DecodedText decoded = TextDecoder.Decode(bytes);
        if (decoded.Remark is not null && decoded.Remark != remark)
        {
            remark = decoded.Remark;
            intake.Remark($"This line {remark}. Later lines like it are read in the same way.", file, lines.Line);
        }

        return decoded.Text;
    }

    // Lines are looked for in bytes, which works in every encoding that holds ASCII as it is; the wide ones are brought into UTF-8 first.
    private static Stream Utf8(Stream stream, out string? form, out bool isGuess)
    {
        byte[] head = new byte[FileSignature.Length];
        int length = stream.ReadAtLeast(head, 16, throwOnEndOfStream: false);
        ReadOnlySpan<byte> start = head.AsSpan(0, length);
        Stream whole = new PrefixedStream(head.AsMemory(0, length), stream);
        form = FileSignature.NameOf(start);
        isGuess = false;
        (Encoding? marked, int mark) = TextDecoder.Mark(start);
        if (marked is not (null or UTF8Encoding))
        {
            whole.ReadExactly(new byte[mark]);
            return Encoding.CreateTranscodingStream(whole, marked, Encoding.UTF8, leaveOpen: true);
        }

        if (!TextDecoder.IsWide(start))
            return whole;
        isGuess = true;
        Encoding guessed = start[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode;
        return Encoding.CreateTranscodingStream(whole, guessed, Encoding.UTF8, leaveOpen: true);
    }
}
