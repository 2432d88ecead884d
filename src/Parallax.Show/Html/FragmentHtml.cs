using System.Text;

namespace Parallax;

/// <summary>The frame around what stands alone in somebody else's page.</summary>
internal static class FragmentHtml
{
    /// <summary>Writes style sheet and patterns, then <paramref name="content"/>, inside an element that keeps the styles to itself.</summary>
    public static void Fragment(this HtmlWriter html, Action content)
    {
        html.Open("div", ("class", "parallax")).Style(PageStyle.FragmentCss);
        PageStyle.WritePatterns(html);
        content();
        html.Close();
    }

    /// <summary>The text with lone surrogates replaced, for writers that throw on them.</summary>
    public static string ToWellFormed(this string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
