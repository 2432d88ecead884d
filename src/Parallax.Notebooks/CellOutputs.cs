namespace Parallax;

/// <summary>Takes up what a cell writes and shows, in order, until the cell ends. What comes later is left out.</summary>
internal sealed class CellOutputs : TextWriter
{
    /// <summary>A cell that prints without end must not fill the memory.</summary>
    public const int MaximumCharacters = 1_000_000;

    /// <summary>Nor may a value fill the page: more HTML than this is left out, as a part of it would be a torn page.</summary>
    public const int MaximumHtml = 20_000_000;

    private readonly Lock gate = new();
    private readonly List<CellOutput> done = [];
    private readonly StringBuilder text = new();
    private int written;
    private int shown;
    private bool ended;

    public CellOutputs() => CoreNewLine = ['\n'];

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (gate)
        {
            if (ended)
                return;
            int room = Math.Max(0, MaximumCharacters - written);
            text.Append(buffer[..Math.Min(room, buffer.Length)]);
            if (buffer.Length > room && written <= MaximumCharacters)
                text.Append(CultureInfo.InvariantCulture, $"\n… (what comes after {MaximumCharacters:N0} characters is left out)\n");
            written = (int)Math.Min(int.MaxValue, (long)written + buffer.Length);
        }
    }

    public void Add(CellOutput output)
    {
        lock (gate)
        {
            if (ended)
                return;
            EndText();
            done.Add(Bounded(output));
        }
    }

    /// <summary>All of it. A thread that the cell left running cannot add to it any more.</summary>
    public IReadOnlyList<CellOutput> End()
    {
        lock (gate)
        {
            EndText();
            ended = true;
            return done;
        }
    }

    private CellOutput Bounded(CellOutput output)
    {
        int length = output.Content.Length;
        if (!output.IsHtml)
        {
            return length <= MaximumCharacters ? output
                : output with { Content = string.Create(CultureInfo.InvariantCulture,
                    $"{output.Content.AsSpan(0, MaximumCharacters)}\n… (what comes after {MaximumCharacters:N0} characters is left out)") };
        }

        if (length <= MaximumHtml - shown)
        {
            shown += length;
            return output;
        }

        return new CellOutput(CellOutput.PlainText, string.Create(CultureInfo.InvariantCulture,
            $"(This value is {length:N0} characters of HTML. A cell may show {MaximumHtml:N0}, so it is left out.)"));
    }

    private void EndText()
    {
        if (text.Length > 0)
            done.Add(new CellOutput(CellOutput.PlainText, text.Replace("\r\n", "\n").ToString()));
        text.Clear();
    }
}
