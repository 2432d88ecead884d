using System.Buffers;

namespace Parallax;

/// <summary>
/// Cuts and pads text by the columns of a terminal: a letter may take none (a combining mark) or two (East Asian wide forms, emoji).
/// </summary>
internal static class TerminalText
{
    private const string Ellipsis = "…";

    // The marks and overrides of the Unicode Bidirectional Algorithm (Annex 9).
    private static readonly SearchValues<char> Directions =
        SearchValues.Create("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    public static int Width(string text)
    {
        int width = 0;
        foreach (string letter in Letters(text))
            width += LetterWidth(letter);
        return width;
    }

    /// <summary>The beginning of a text, in at most <paramref name="width"/> columns; cut after a whole letter.</summary>
    public static string Cut(string text, int width, bool atSpace = false)
    {
        text = Safe(text);
        if (Width(text) <= width)
            return text;
        StringBuilder cut = new();
        int taken = 0, space = -1;
        foreach (string letter in Letters(text))
        {
            if (taken + LetterWidth(letter) > width - 1)
                break;
            if (letter == " ")
                space = cut.Length;
            cut.Append(letter);
            taken += LetterWidth(letter);
        }

        // A space is near where cutting there keeps two thirds.
        if (atSpace && space > cut.Length * 2 / 3)
            cut.Length = space;
        return cut.ToString().TrimEnd() + Ellipsis;
    }

    /// <summary>The end of a text, cut at a space where one is near.</summary>
    public static string CutEnd(string text, int width)
    {
        text = Safe(text);
        if (Width(text) <= width)
            return text;
        string[] letters = [.. Letters(text)];
        int from = letters.Length, taken = 0;
        while (from > 0 && taken + LetterWidth(letters[from - 1]) <= width - 1)
            taken += LetterWidth(letters[--from]);
        int space = System.Array.IndexOf(letters, " ", from);
        if (space >= 0 && space - from < (letters.Length - from) / 3)
            from = space + 1;
        return Ellipsis + string.Concat(letters[from..]);
    }

    /// <summary>The beginning of a text, padded to <paramref name="width"/> columns.</summary>
    public static string Fit(string text, int width, bool right = false, bool atSpace = false)
    {
        string cut = Cut(text, width, atSpace);
        string pad = new(' ', Math.Max(0, width - Width(cut)));
        return right ? pad + cut : cut + pad;
    }

    /// <summary>The end of a text, padded on its left.</summary>
    public static string FitEnd(string text, int width)
    {
        string cut = CutEnd(text, width);
        return new string(' ', Math.Max(0, width - Width(cut))) + cut;
    }

    /// <summary>The text in lines, broken at spaces, and inside a word that is longer than a line.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        StringBuilder line = new();
        int taken = 0;
        foreach (string word in Safe(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int needed = Width(word);
            if (taken > 0 && taken + 1 + needed > width)
            {
                yield return line.ToString();
                line.Clear();
                taken = 0;
            }

            if (taken > 0)
                line.Append(' ');
            taken += taken > 0 ? 1 : 0;
            foreach (string letter in Letters(word))
            {
                if (taken > 0 && taken + LetterWidth(letter) > width)
                {
                    yield return line.ToString();
                    line.Clear();
                    taken = 0;
                }

                line.Append(letter);
                taken += LetterWidth(letter);
            }
        }

        if (line.Length > 0)
            yield return line.ToString();
    }

    // A terminal obeys controls, and marks of direction would turn the rest of the line round.
    private static string Safe(string text)
    {
        string visible = Visible(text);
        return visible.AsSpan().IndexOfAny(Directions) < 0 ? visible : string.Concat(visible.Where(c => !Directions.Contains(c)));
    }

    private static IEnumerable<string> Letters(string text)
    {
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
            yield return letters.GetTextElement();
    }

    private static int LetterWidth(string letter)
    {
        Rune.DecodeFromUtf16(letter, out Rune first, out _);
        bool isNone = Rune.GetUnicodeCategory(first) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
        return isNone ? 0 : IsWide(first.Value) ? 2 : 1;
    }

    // Unicode Standard Annex 11, by whole ranges: enough to keep columns straight.
    private static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
