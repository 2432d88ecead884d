using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace Parallax;

/// <summary>
/// The text of an element as a reader of the page sees it: white space folded, a blank line between blocks, a new line for <c>br</c>, list
/// items and table rows. Left out is what is not shown (scripts, styles, hidden elements) and what HTML itself says is around the article
/// (<c>nav aside footer form button</c> and their roles).
/// </summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> LeftOut = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select", "textarea", "iframe", "object", "svg",
        "canvas", "audio", "video", "head", "dialog", "menu");

    private static readonly FrozenSet<string> LeftOutRoles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "menu", "toolbar");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "p", "div", "section", "article", "main", "header", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure", "figcaption", "ul",
        "ol", "dl", "table", "hr", "address", "details", "summary", "fieldset", "center", "body");

    private static readonly FrozenSet<string> Lines = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "br", "li", "tr", "dt", "dd", "caption");

    /// <summary>The text of <paramref name="root"/>; empty where nothing is shown.</summary>
    public static string Of(IElement root)
    {
        Writer writer = new();

        // With a stack of its own: a page may nest deeper than the thread's stack allows.
        Stack<(INode Node, bool IsEnd)> open = new();
        open.Push((root, false));
        while (open.TryPop(out (INode Node, bool IsEnd) step))
        {
            if (step.Node is IText text)
            {
                writer.Write(text.Data, text.ParentElement?.LocalName == "pre");
                continue;
            }

            if (step.Node is not IElement element || (!step.IsEnd && element != root && IsLeftOut(element)))
                continue;
            string name = element.LocalName;
            if (Blocks.Contains(name))
                writer.Break(2);
            else if (Lines.Contains(name))
                writer.Break(1);
            else if (name is "td" or "th")
                writer.Space();
            if (step.IsEnd)
                continue;
            open.Push((element, true));

            // By index: asking a node for its sibling looks for the node among all its siblings.
            INodeList children = element.ChildNodes;
            for (int i = children.Length - 1; i >= 0; i--)
                open.Push((children[i], false));
        }

        return writer.ToString();
    }

    /// <summary>Whether the element is shown and none of those around it is left out.</summary>
    public static bool IsShown(IElement element)
    {
        for (IElement? outer = element; outer is not null; outer = outer.ParentElement)
        {
            if (IsLeftOut(outer))
                return false;
        }

        return true;
    }

    /// <summary>A text in one line: each stretch of white space is one space.</summary>
    public static string Folded(string text)
    {
        Writer writer = new();
        writer.Write(text, isPreformatted: false);
        return writer.ToString();
    }

    private static bool IsLeftOut(IElement element) =>
        LeftOut.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || "true".Equals(element.GetAttribute("aria-hidden"), StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("role") is { } role && LeftOutRoles.Contains(role))
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
        || (element.LocalName == "header" && element.ParentElement?.LocalName == "body");

    private sealed class Writer
    {
        private readonly StringBuilder text = new();
        private int breaks;
        private bool hasSpace;

        public void Break(int lines) => breaks = Math.Max(breaks, lines);

        public void Space() => hasSpace = true;

        public void Write(string data, bool isPreformatted)
        {
            foreach (char c in data)
            {
                // The white space of HTML; a no-break space is a character of the text.
                if (c is ' ' or '\t' or '\n' or '\r' or '\f')
                {
                    if (isPreformatted && c == '\n')
                        Break(1);
                    hasSpace = true;
                    continue;
                }

                if (text.Length > 0 && breaks > 0)
                    text.Append('\n', breaks);
                else if (text.Length > 0 && hasSpace)
                    text.Append(' ');
                (breaks, hasSpace) = (0, false);
                text.Append(c);
            }
        }

        public override string ToString() => text.ToString();
    }
}
