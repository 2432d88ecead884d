namespace Parallax;

/// <summary>The lines of a text, in order. An index gives the line itself and not a copy of it.</summary>
internal sealed class LineList(int capacity)
{
    private LabelledLine[] lines = new LabelledLine[capacity];

    /// <summary>How many lines there are.</summary>
    public int Count { get; private set; }

    public ref LabelledLine this[int at] => ref lines[at];

    /// <summary>Puts a line at the end.</summary>
    public ref LabelledLine Add(TextSpan span)
    {
        if (Count == lines.Length)
            Array.Resize(ref lines, (Count * 2) + 4);
        lines[Count] = new LabelledLine(span);
        return ref lines[Count++];
    }

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

    /// <summary>Whether there is a line of the article's own words.</summary>
    public bool HasArticle()
    {
        for (int at = 0; at < Count; at++)
        {
            if (lines[at].IsArticle)
                return true;
        }

        return false;
    }

    /// <summary>Whether there is a line of anything else.</summary>
    public bool HasFurniture()
    {
        for (int at = 0; at < Count; at++)
        {
            if (!lines[at].IsArticle)
                return true;
        }

        return false;
    }
}
