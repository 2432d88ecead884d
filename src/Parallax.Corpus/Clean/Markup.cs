namespace Parallax;

/// <summary>
/// Takes bullets and the marks of Markdown off the ends of a line, so that the words alone are its block; the marks become a block of
/// navigation of their own. Marks inside a line are left where they stand.
/// </summary>
internal static class Markup
{
    /// <summary>Sets the inner and main part of a line.</summary>
    /// <returns>False where the line has no letter and no digit.</returns>
    public static bool Strip(string text, ref LabelledLine line)
    {
        int start = line.Span.Start, end = line.Span.End;

        // Nearly every line begins with a letter or a quotation mark.
        if (char.IsLetterOrDigit(text[start]) || text[start] is '"' or '“' or '\'' or '‘')
        {
            return char.IsLetterOrDigit(text[start]) || TextLines.HasLetter(line.Span.In(text));
        }

        if (!TextLines.HasLetter(line.Span.In(text)))
            return false;
        if (text[start] == '#')
        {
            int hashes = start;
            while (hashes < end && text[hashes] == '#')
                hashes++;
            if (hashes - start <= 6 && hashes < end && char.IsWhiteSpace(text[hashes]))
            {
                line.IsMarkdownHeading = true;
                start = hashes;
                while (end > start && text[end - 1] == '#')
                    end--;
            }
        }
        else if (IsBullet(text[start]) || (text[start] is '*' or '>' or '+' && start + 1 < end && char.IsWhiteSpace(text[start + 1])))
        {
            line.IsBulleted = text[start] != '>';
            start++;
        }

        TextSpan inner = TextLines.Trim(text, start, end);
        TextSpan bare = Unwrap(text, inner);
        line.IsEmphasised = bare != inner;
        inner = bare;
        line.Inner = inner;
        line.Main = inner;
        return !inner.IsEmpty;
    }

    // **words**, *words*, __words__, _words_: only where the marks embrace the whole line.
    private static TextSpan Unwrap(string text, TextSpan span)
    {
        char mark = text[span.Start];
        if (mark is not ('*' or '_'))
            return span;
        int count = 0;
        while (count < 3 && count < span.Length && text[span.Start + count] == mark)
            count++;
        if (span.Length <= count * 2)
            return span;
        for (int at = 0; at < count; at++)
        {
            if (text[span.End - 1 - at] != mark)
                return span;
        }

        TextSpan inner = TextSpan.FromBounds(span.Start + count, span.End - count);
        return inner.In(text).Contains(mark) ? span : TextLines.Trim(text, inner.Start, inner.End);
    }

    private static bool IsBullet(char c) => c is '•' or '·' or '▪' or '■' or '◦' or '‣' or '●' or '►' or '▶' or '→';
}
