using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Parallax.Tests;

/// <summary>What other people's files may hold, and how a page that shows it is checked.</summary>
internal static class Hostile
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</title></style></textarea><svg onload=alert(1)>",
        "]]>--><!-- &lt;b&gt; &amp; &#60;",
        "' onmouseover='alert(1)",
        "lone \uD800 and \uDC00 surrogates, \u0000\u0007\u001B[31m controls, \uFFFE",
        "=HYPERLINK(\"http://example.org\")",
    ];

    public static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>Fails where anything in the page runs, loads or was not meant to be an element.</summary>
    public static void AssertHarmless(IDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("script, img, iframe, object, embed, link, base, [onload], [onerror], [onmouseover], [style]"));
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.Matches("^(#|data:text/csv|https?://)", link.GetAttribute("href")));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute => Assert.DoesNotMatch("^on", attribute.Name));
    }

    /// <summary>Fails where an id stands twice or a link inside the page leads nowhere.</summary>
    public static void AssertLinked(IDocument page)
    {
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
        HashSet<string> known = [.. ids];
        Assert.All(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]), id => Assert.Contains(id, known));
    }
}
