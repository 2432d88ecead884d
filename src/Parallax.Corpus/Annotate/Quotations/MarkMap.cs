using System.Buffers;

namespace Parallax;

/// <summary>The stretches in quotation marks of one text, asked by token.</summary>
internal sealed class MarkMap
{
    private readonly TextWords words;
    private readonly MarkedSpan[] spans;

    // For each stretch the one of depth 0 that it stands in, or itself.
    private readonly int[] outermost;

    // For each token the innermost stretch that holds it, −1 outside marks; and whether a statement holds it. Empty where a text has no marks.
    private readonly int[] inside = [];
    private readonly int[] covered = [];

    /// <summary>Lays out the stretches, which are in order of their opening marks.</summary>
    public MarkMap(TextWords words, MarkedSpan[] spans)
    {
        this.words = words;
        this.spans = spans;
        outermost = new int[spans.Length];
        if (spans.Length == 0)
            return;
        int length = words.Tokens.Length + 1;
        inside = ArrayPool<int>.Shared.Rent(length);
        covered = ArrayPool<int>.Shared.Rent(length);
        Array.Fill(inside, -1, 0, length);
        Array.Clear(covered, 0, length);
        int outer = -1;
        for (int m = 0; m < spans.Length; m++)
        {
            MarkedSpan span = spans[m];
            Array.Fill(inside, m, span.First, span.Close - span.First);
            if (outer < 0 || span.Depth == 0 || span.Close > spans[outer].Close)
                outer = m;
            outermost[m] = outer;
        }
    }

    /// <summary>All stretches, in order of their opening marks.</summary>
    public ReadOnlySpan<MarkedSpan> Spans => spans;

    /// <summary>One stretch.</summary>
    public ref readonly MarkedSpan this[int index] => ref spans[index];

    /// <summary>Index of the innermost stretch in marks that holds a token; −1 outside marks.</summary>
    public int Inside(int token) => spans.Length == 0 ? -1 : inside[token];

    /// <summary>Index of the outermost stretch in marks that holds a token; −1 outside marks.</summary>
    public int Outermost(int token) => Inside(token) is >= 0 and int inner ? outermost[inner] : -1;

    /// <summary>Whether a token opens a stretch.</summary>
    public bool Opens(int token) => words.Is(token, WordClass.Quote) && Inside(token + 1) is >= 0 and int mark && spans[mark].Open == token;

    /// <summary>Index of the stretch that a token closes; −1 where it closes none.</summary>
    public int ClosedBy(int token) =>
        token > 0 && words.Is(token, WordClass.Quote) && Inside(token - 1) is >= 0 and int mark && spans[mark].Close == token && !spans[mark].RunsOn
            ? mark : -1;

    /// <summary>Notes that a statement holds tokens <c>[first, end)</c>.</summary>
    public void Cover(int first, int end)
    {
        if (spans.Length > 0)
            Array.Fill(covered, 1, first, end - first);
    }

    /// <summary>Whether a statement holds a token of a text with marks.</summary>
    public bool IsCovered(int token) => covered[token] != 0;

    /// <summary>Gives the arrays back; the map may not be asked afterwards.</summary>
    public void Return()
    {
        if (spans.Length == 0)
            return;
        ArrayPool<int>.Shared.Return(inside);
        ArrayPool<int>.Shared.Return(covered);
    }
}
