namespace Parallax;

/// <summary>What a short line looks like: how many words, how they are capitalised, how it ends. Counted in one pass.</summary>
/// <param name="Words">Stretches between white space that hold a letter or digit.</param>
/// <param name="Letters">Letters.</param>
/// <param name="Upper">Upper-case letters.</param>
/// <param name="LongWords">Words of at least four characters that begin with a letter.</param>
/// <param name="LongCapitalised">Those of them that begin with an upper-case letter.</param>
/// <param name="Capitalised">Words of any length that begin with an upper-case letter, or a mark before one.</param>
internal readonly record struct LineForm(ushort Words, ushort Letters, ushort Upper, ushort LongWords, ushort LongCapitalised, ushort Capitalised)
{
    // Forms matter for short lines; of a paragraph its beginning tells enough.
    private const int Longest = 10_000;

    /// <summary>Whether all its letters are capitals, and there are at least four.</summary>
    public bool IsAllCaps => Letters >= 4 && Upper == Letters;

    /// <summary>Whether every longer word begins with a capital, as in headlines of many outlets.</summary>
    public bool IsTitleCase => LongWords >= 2 && LongCapitalised == LongWords;

    /// <summary>The form of a line, as far as its first <see cref="Longest"/> characters show it.</summary>
    public static LineForm Of(ReadOnlySpan<char> line)
    {
        line = line[..Math.Min(line.Length, Longest)];
        int words = 0, letters = 0, upper = 0, longWords = 0, longCapitalised = 0, capitalised = 0;
        for (int at = 0; at < line.Length;)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at]))
                at++;
            int first = -1, count = 0;
            for (; at < line.Length && !char.IsWhiteSpace(line[at]); at++)
            {
                if (!char.IsLetterOrDigit(line[at]))
                    continue;
                first = first < 0 ? at : first;
                count++;
                if (char.IsLetter(line[at]))
                {
                    letters++;
                    upper += char.IsUpper(line[at]) ? 1 : 0;
                }
            }

            if (first < 0)
                continue;
            words++;
            bool isCapital = char.IsUpper(line[first]);
            capitalised += isCapital ? 1 : 0;
            if (count >= 4 && char.IsLetter(line[first]))
            {
                longWords++;
                longCapitalised += isCapital ? 1 : 0;
            }
        }

        return new LineForm((ushort)words, (ushort)letters, (ushort)upper, (ushort)longWords, (ushort)longCapitalised, (ushort)capitalised);
    }

    /// <summary>The last character that is no closing quotation mark or bracket; a space where there is none.</summary>
    public static char LastMark(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("\"'”’»)]*_ ");
        return line.IsEmpty ? ' ' : line[^1];
    }

    /// <summary>Whether the line ends as a sentence or a part of one does.</summary>
    public static bool EndsLikeText(ReadOnlySpan<char> line) => LastMark(line) is '.' or '!' or '…' or ':' or ';' or ',' or '。';
}
