namespace Parallax;

/// <summary>Says which of some spans, in order of place, holds a position; asked from the first position to the last.</summary>
/// <remarks>An outer span is left for the inner ones in it only once it has ended.</remarks>
internal struct SpanCursor(TextSpan[] spans)
{
    private int at;

    /// <summary>The number of the span; −1 where none holds the position.</summary>
    public int At(int position)
    {
        while (at < spans.Length && spans[at].End <= position)
            at++;
        return at < spans.Length && spans[at].Contains(position) ? at : -1;
    }
}
