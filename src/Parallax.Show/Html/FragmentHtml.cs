namespace Parallax;

/// <summary>The frame around what stands alone in somebody else's page.</summary>
internal static class FragmentHtml
{
    // More than this nobody reads in a cell of a notebook, and editors grow slow.
    private const int MostCharacters = 600_000;

    /// <summary>What has rows, with as many of the first of them as do not flood a cell.</summary>
    /// <param name="rows">How many there are.</param>
    /// <param name="write">Writes it with so many.</param>
    public static string Bounded(int rows, Func<int, string> write)
    {
        string html = write(rows);
        while (html.Length > MostCharacters && rows > 1)
            html = write(rows /= 2);
        return html;
    }

    /// <summary>Style sheet and patterns, then what is shown, inside an element that keeps the styles to itself.</summary>
    public static string Alone(string content, Action<HtmlWriter, ShowContext> write, string? css = null)
    {
        HtmlWriter html = new();
        ShowContext context = ShowContext.ForFragment(content);
        string own = context.Unique("own"), attributed = context.Unique("pa"), uncredited = context.Unique("pu");
        html.Open("div", ("class", "parallax"), ("id", own)).Style(css ?? PageStyle.FragmentCss)
            .Style($"#{own}{{--pa:url(#{attributed});--pu:url(#{uncredited})}}");
        PageStyle.WritePatterns(html, attributed, uncredited);
        write(html, context);
        return html.Close().ToString();
    }

    /// <summary>What is shown as a part of a page.</summary>
    public static string Part(ShowContext context, Action<HtmlWriter, ShowContext> write)
    {
        HtmlWriter html = new();
        write(html, context);
        return html.ToString();
    }

    /// <summary>The text with lone surrogates replaced, for writers that throw on them.</summary>
    public static string ToWellFormed(this string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
