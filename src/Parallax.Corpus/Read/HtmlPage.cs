using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Parallax;

/// <summary>
/// Takes an article out of a page. The rule: of the elements marked <c>itemprop="articleBody"</c>, then <c>article</c>, then <c>main</c>,
/// then <c>body</c>, the first that holds at least half of the page's paragraph text is the article; its text is what
/// <see cref="HtmlText"/> reads from it. No site and no class name is treated in a way of its own.
/// </summary>
internal static class HtmlPage
{
    private const int Head = 512;

    private static readonly string[] Candidates = ["[itemprop~='articleBody']", "article, [role='article']", "main, [role='main']"];

    /// <summary>Whether a file is a page that Parallax wrote.</summary>
    public static bool IsOwnPage(string file)
    {
        if (Path.GetExtension(file).ToUpperInvariant() is not (".HTML" or ".HTM"))
            return false;
        using StreamReader page = new(InputFile.Open(file));
        char[] head = new char[Head];
        return IsOwn(head.AsSpan(0, page.ReadBlock(head)));
    }

    /// <summary>Adds what the page says of its article to the fields and returns the article's text.</summary>
    /// <returns>Null, with a note, where the page cannot be read.</returns>
    public static string? Take(string page, ArticleFields fields, string file, Intake intake)
    {
        if (IsOwn(page))
        {
            intake.Remark("This page was written by Parallax; it is no article and was not read.", file);
            return null;
        }

        try
        {
            using IHtmlDocument document = PageParser.Parse(page);
            return Take(document, fields, file, intake);
        }
        catch (PageException exception)
        {
            intake.Skip($"{exception.Message}; it was left out.", file);
            return null;
        }
    }

    private static string? Take(IHtmlDocument document, ArticleFields fields, string file, Intake intake)
    {
        fields.Complete(Said(document));
        if (document.Body is not { } body)
        {
            intake.Skip("This page has no body; it was left out.", file);
            return null;
        }

        string text = HtmlText.Of(ArticleIn(body));
        if (text.Length > 0)
            return text;
        intake.Skip("No text was found in this page (it may be built by a script); save the article as text and run again.", file);
        return null;
    }

    // A report written beside its articles holds all their texts. Its maker stands at its head, so the head alone is looked at.
    private static bool IsOwn(ReadOnlySpan<char> page) =>
        page[..Math.Min(page.Length, Head)]
            .Contains($"<meta name=\"generator\" content=\"{CorpusReader.PageGenerator}\"", StringComparison.Ordinal);

    private static IElement ArticleIn(IElement body)
    {
        Dictionary<IElement, long> paragraphText = ParagraphText(body);
        long whole = paragraphText.GetValueOrDefault(body);
        foreach (string selector in Candidates)
        {
            IElement? longest = body.QuerySelectorAll(selector).MaxBy(element => paragraphText.GetValueOrDefault(element));
            if (longest is not null && whole > 0 && paragraphText.GetValueOrDefault(longest) * 2 >= whole)
                return longest;
        }

        return body;
    }

    // One walk from each paragraph to the top: counting it anew for every candidate would take the square where these are nested.
    private static Dictionary<IElement, long> ParagraphText(IElement body)
    {
        Dictionary<IElement, long> lengths = [];
        foreach (IElement paragraph in body.GetElementsByTagName("p"))
        {
            int length = paragraph.TextContent.AsSpan().Trim().Length;
            if (length == 0 || !HtmlText.IsShown(paragraph))
                continue;
            for (IElement? outer = paragraph; outer is not null; outer = outer.ParentElement)
                lengths[outer] = lengths.GetValueOrDefault(outer) + length;
        }

        return lengths;
    }

    private static ArticleFields Said(IHtmlDocument page)
    {
        ArticleFields said = new();
        said.Add("title", Meta(page, "og:title", "twitter:title", "headline") ?? Text(page, "h1") ?? Text(page, "title"));
        said.Add("outlet", Meta(page, "og:site_name", "application-name"));
        said.Add("date", Meta(page, "article:published_time", "datePublished", "date", "pubdate", "dc.date", "dc.date.issued", "parsely-pub-date")
            ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime"));
        said.Add("author", Meta(page, "author", "article:author", "parsely-author", "dc.creator"));
        said.Add("url", page.QuerySelector("link[rel~='canonical']")?.GetAttribute("href") ?? Meta(page, "og:url"));
        said.Add("language", page.DocumentElement.GetAttribute("lang"));
        return said;
    }

    private static string? Meta(IHtmlDocument page, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            foreach (IElement meta in page.GetElementsByTagName("meta"))
            {
                bool isNamed = Is(meta, "property", name) || Is(meta, "name", name) || Is(meta, "itemprop", name);
                if (isNamed && meta.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content))
                    return HtmlText.Folded(content);
            }
        }

        return null;
    }

    private static bool Is(IElement element, string attribute, string value) =>
        value.Equals(element.GetAttribute(attribute), StringComparison.OrdinalIgnoreCase);

    private static string? Text(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector).Select(element => HtmlText.Folded(element.TextContent)).FirstOrDefault(text => text.Length > 0);
}
