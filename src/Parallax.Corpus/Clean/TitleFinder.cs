namespace Parallax;

/// <summary>
/// Finds the given title among the first five blocks of a text, with white space, marks and case folded. A title that the page broke over up to
/// three lines is one headline.
/// </summary>
internal static class TitleFinder
{
    private const int FirstBlocks = 5;
    private const int MostLines = 3;

    /// <summary>The index of the line that is the title; -1 where none is. Lines that hold parts of it are joined.</summary>
    public static int Find(string text, string? title, LineList lines)
    {
        if (string.IsNullOrWhiteSpace(title))
            return -1;
        int blocks = 0;
        for (int at = 0; at < lines.Count && blocks < FirstBlocks; at++)
        {
            ref LabelledLine line = ref lines[at];
            if (Folding.Same(line.Inner.In(text), title))
                return at;
            if (line.Main != line.Inner && Folding.Same(line.Main.In(text), title))
            {
                // A piece before or after the title stays what it is.
                line.Inner = line.Main;
                return at;
            }

            if (Folding.StartsWith(title, line.Inner.In(text)) && Join(text, title, lines, at))
                return at;

            // Neighbouring lines of navigation are one block.
            if (line.Kind != BlockKind.Navigation || at == 0 || lines[at - 1].Kind != BlockKind.Navigation)
                blocks += 1 + (line.Lead?.Count ?? 0) + (line.Tail?.Count ?? 0);
        }

        return -1;
    }

    private static bool Join(string text, string title, LineList lines, int first)
    {
        for (int last = first + 1; last < lines.Count && last < first + MostLines; last++)
        {
            TextSpan whole = TextSpan.FromBounds(lines[first].Inner.Start, lines[last].Inner.End);
            if (!Folding.Same(whole.In(text), title))
                continue;
            lines[first].Span = TextSpan.FromBounds(lines[first].Span.Start, lines[last].Span.End);
            lines[first].Inner = whole;
            lines.RemoveRange(first + 1, last - first);
            return true;
        }

        return false;
    }
}
