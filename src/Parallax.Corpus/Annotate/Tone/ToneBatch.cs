using System.Text;

namespace Parallax;

/// <summary>Some whole lines of the input and the rows of their scores; its room is used again and again.</summary>
internal sealed class ToneBatch
{
    private const int FirstSize = 1 << 16;

    // Three numbers with three decimals, one with four and a sign, the tabs between and the line feed.
    private const int LongestRow = 28;
    private const int Three = 1000;
    private const int Four = 10000;

    private byte[] input = new byte[FirstSize];
    private char[] text = [];
    private byte[] rows = new byte[FirstSize];
    private int held;
    private int whole;
    private int written;

    private Task scoring = Task.CompletedTask;

    /// <summary>The rows of the lines; waits until all are scored.</summary>
    public ReadOnlySpan<byte> Rows
    {
        get
        {
            scoring.GetAwaiter().GetResult();
            return rows.AsSpan(0, written);
        }
    }

    /// <summary>Fills it with whole lines: what the batch before left over, and what comes next; false where nothing comes any more.</summary>
    public bool Read(Stream lines, ToneBatch? before)
    {
        int rest = before is null ? 0 : before.held - before.whole;
        if (input.Length < rest)
            input = new byte[before!.input.Length];
        before?.input.AsSpan(before.whole, rest).CopyTo(input);
        held = rest;
        while (true)
        {
            if (held == input.Length)
                Array.Resize(ref input, held * 2);
            int read = lines.Read(input, held, input.Length - held);
            whole = held + input.AsSpan(held, read).LastIndexOf((byte)'\n') + 1;
            bool isLine = whole > held;
            held += read;
            if (read == 0)
                whole = held;
            if (isLine || read == 0)
                return read > 0;
        }
    }

    /// <summary>Begins to score its lines.</summary>
    public void Start(Vader vader) => scoring = Task.Run(() => Score(vader));

    private void Score(Vader vader)
    {
        if (text.Length < whole)
            text = new char[input.Length];
        ReadOnlySpan<char> left = text.AsSpan(0, Encoding.UTF8.GetChars(input.AsSpan(0, whole), text));
        written = 0;
        while (!left.IsEmpty)
        {
            int end = left.IndexOf('\n');
            ToneScore score = vader.Score(end < 0 ? left : left[..end]);
            left = end < 0 ? default : left[(end + 1)..];
            if (rows.Length - written < LongestRow)
                Array.Resize(ref rows, rows.Length * 2);
            Write(score.Negative, Three, '\t');
            Write(score.Neutral, Three, '\t');
            Write(score.Positive, Three, '\t');
            Write(score.Compound, Four, '\n');
        }
    }

    // At least one decimal, and no zeros at the end beyond it.
    private void Write(double value, int scale, char after)
    {
        (int units, int decimals) = Math.DivRem((int)Math.Round(Math.Abs(value) * scale), scale);
        if (double.IsNegative(value))
            rows[written++] = (byte)'-';
        rows[written++] = (byte)('0' + units);
        rows[written++] = (byte)'.';
        do
        {
            scale /= 10;
            (int digit, decimals) = Math.DivRem(decimals, scale);
            rows[written++] = (byte)('0' + digit);
        }
        while (decimals > 0);
        rows[written++] = (byte)after;
    }
}
