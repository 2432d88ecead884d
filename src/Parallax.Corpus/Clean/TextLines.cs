using System.Buffers;

namespace Parallax;

/// <summary>One line or wrapped paragraph of a text, without white space at its ends.</summary>
/// <param name="Span">Where it lies.</param>
/// <param name="BlankBefore">Whether an empty line, or the text's start, stands before it.</param>
internal readonly record struct TextLine(TextSpan Span, bool BlankBefore);

/// <summary>Divides a text into its lines, and joins the lines of paragraphs that were broken at a fixed width.</summary>
internal static class TextLines
{
    // A line shorter than this was not broken because the page was full.
    private const int FullLine = 45;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\u0085\u2028\u2029");

    public static List<TextLine> Read(string text)
    {
        List<TextLine> lines = new(text.AsSpan().Count('\n') + 1);
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
                    if (lines[^1].Span.Length >= FullLine && char.IsLower(text[span.Start]) && !IsStop(text[lines[^1].Span.End - 1]))
                        wraps++;
                }

                lines.Add(new TextLine(span, blank));
                blank = false;
            }

            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return wraps >= 3 && wraps * 3 >= pairs ? Join(lines) : lines;
    }

    /// <summary>The span without white space at either end; empty, at <paramref name="start"/>, where there is nothing else.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?';

    private static List<TextLine> Join(List<TextLine> lines)
    {
        List<TextLine> joined = new(lines.Count);
        int lastLength = 0;
        foreach (TextLine line in lines)
        {
            if (!line.BlankBefore && joined.Count > 0 && lastLength >= FullLine)
                joined[^1] = joined[^1] with { Span = TextSpan.FromBounds(joined[^1].Span.Start, line.Span.End) };
            else
                joined.Add(line);
            lastLength = line.Span.Length;
        }

        return joined;
    }
}
