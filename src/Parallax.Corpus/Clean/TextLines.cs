using System.Buffers;

namespace Parallax;

/// <summary>Divides a text into its lines, and joins the lines of paragraphs that were broken at a fixed width.</summary>
internal static class TextLines
{
    // A line shorter than this was not broken because the page was full.
    private const int FullLine = 45;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <summary>Puts the lines of a text in place of those that <paramref name="lines"/> holds.</summary>
    /// <exception cref="ArticleCostException">There are too many.</exception>
    public static void Read(string text, LineList lines)
    {
        lines.Clear();
        bool blank = true;
        int pairs = 0, wraps = 0;
        for (int at = 0; at < text.Length;)
        {
            int length = text.AsSpan(at).IndexOfAny(Breaks);
            int end = length < 0 ? text.Length : at + length;
            TextSpan span = Trim(text, at, end);
            if (span.IsEmpty)
            {
                blank = true;
            }
            else
            {
                if (!blank && lines.Count > 0)
                {
                    pairs++;
                    TextSpan above = lines[lines.Count - 1].Span;
                    if (above.Length >= FullLine && char.IsLower(text[span.Start]) && !IsStop(text[above.End - 1]))
                        wraps++;
                }

                lines.Add(span).IsAfterBlank = blank;
                ArticleCostException.ThrowAbove(ArticleCostException.Lines, lines.Count, "lines");
                blank = false;
            }

            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        if (wraps >= 3 && wraps * 3 >= pairs)
            Join(lines);
    }

    /// <summary>The span without white space at either end; empty, at <paramref name="start"/>, where there is nothing else.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        start = SkipSpace(text, start, end);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether a stretch has a letter or a digit.</summary>
    public static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    /// <summary>Where the white space at a place ends.</summary>
    public static int SkipSpace(string text, int at, int limit)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?';

    private static void Join(LineList lines)
    {
        int joined = 0, lastLength = 0;
        for (int at = 0; at < lines.Count; at++)
        {
            TextSpan span = lines[at].Span;
            if (joined > 0 && !lines[at].IsAfterBlank && lastLength >= FullLine)
                lines[joined - 1] = new LabelledLine(TextSpan.FromBounds(lines[joined - 1].Span.Start, span.End));
            else
                lines[joined++] = lines[at];
            lastLength = span.Length;
        }

        lines.RemoveRange(joined, lines.Count - joined);
    }
}
