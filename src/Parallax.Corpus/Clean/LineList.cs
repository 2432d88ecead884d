namespace Parallax;

/// <summary>The lines of a text, in order. An index gives the line itself and not a copy of it.</summary>
internal sealed class LineList
{
    private LabelledLine[] lines = new LabelledLine[64];

    /// <summary>How many lines there are.</summary>
    public int Count { get; private set; }

    public ref LabelledLine this[int at] => ref lines[at];

    /// <summary>Puts a line at the end.</summary>
    public ref LabelledLine Add(TextSpan span)
    {
        if (Count == lines.Length)
            Array.Resize(ref lines, Count * 2);
        lines[Count] = new LabelledLine(span);
        return ref lines[Count++];
    }

    /// <summary>Takes all lines out; the room stays.</summary>
    public void Clear() => Count = 0;

    /// <summary>Takes lines out.</summary>
    public void RemoveRange(int start, int count)
    {
        Array.Copy(lines, start + count, lines, start, Count - start - count);
        Count -= count;
    }

    /// <summary>The first line of a kind, from a place on; -1 where there is none.</summary>
    public int First(BlockKind kind, int from = 0)
    {
        for (int at = from; at < Count; at++)
        {
            if (lines[at].Kind == kind)
                return at;
        }

        return -1;
    }

    /// <summary>The last line of a kind; -1 where there is none.</summary>
    public int Last(BlockKind kind)
    {
        int at = Count - 1;
        while (at >= 0 && lines[at].Kind != kind)
            at--;
        return at;
    }

    /// <summary>How many lines are of the article's own words; the others are furniture.</summary>
    public int CountArticle()
    {
        int count = 0;
        for (int at = 0; at < Count; at++)
            count += lines[at].IsArticle ? 1 : 0;
        return count;
    }
}
