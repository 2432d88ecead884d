namespace Parallax;

/// <summary>Numbers and widths of drawings.</summary>
internal static class Svg
{
    public static string Number(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>About how wide a text is drawn, in px at 13 px, on the wide side: no font can be asked here.</summary>
    public static double Width(string text, bool bold = false)
    {
        double width = 0;
        foreach (char c in HtmlWriter.Visible(text))
        {
            width += c switch
            {
                'i' or 'l' or 'j' or '.' or ',' or '\'' or '’' or '|' or ':' or ';' or '!' => 3.6,
                'f' or 't' or 'r' or ' ' or '(' or ')' or '-' or '“' or '”' => 4.9,
                'm' or 'w' or 'M' or 'W' or '%' or '@' or '—' or '…' => 11.5,
                >= 'A' and <= 'Z' => 8.8,
                < '\u0250' => 7.3,
                >= '\u1100' and not (>= '\u2000' and <= '\u2bff') => 13.5,
                _ => 8,
            };
        }

        return bold ? width * 1.12 : width;
    }

    /// <summary>The text, cut with an ellipsis where it would be wider than <paramref name="width"/>.</summary>
    public static string Fit(string text, double width, bool bold = false)
    {
        // What is drawn is wider than what was written where a sign is shown as its code.
        text = HtmlWriter.Visible(text);
        if (Width(text, bold) <= width)
            return text;
        int length = text.Length;
        while (length > 1 && Width(text[..length], bold) + 11.5 > width)
            length--;
        if (char.IsHighSurrogate(text[length - 1]))
            length--;
        return text[..length].TrimEnd() + "…";
    }
}
