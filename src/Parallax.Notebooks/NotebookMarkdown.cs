using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Parallax;

/// <summary>
/// Renders the Markdown of a notebook. HTML in it is shown as the text that it is, an address becomes a link only where it leads to the web, an
/// e-mail or a part of the page, and a picture is shown only where the notebook itself holds its data.
/// </summary>
internal static class NotebookMarkdown
{
    private const int MostBrackets = 2000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().Build();

    private static readonly string[] LinkSchemes = ["https://", "http://", "mailto:", "#"];

    private static readonly string[] PictureSchemes = ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"];

    /// <summary>The blocks of a cell's text, in order, safe to render.</summary>
    public static IReadOnlyList<MarkdownBlock> Blocks(string source)
    {
        source = HtmlWriter.Visible(source);
        MarkdownDocument document = Parse(source);
        foreach (LinkInline link in document.Descendants<LinkInline>().ToList())
        {
            string address = (link.GetDynamicUrl?.Invoke() ?? link.Url ?? "").Trim();
            if (StartsWithAny(address, link.IsImage ? PictureSchemes : LinkSchemes))
                continue;

            // The words stay; what would not work, or would do harm, goes.
            ContainerInline words = new();
            if (link.IsImage)
                words.AppendChild(new LiteralInline("Picture: "));
            link.ReplaceBy(words);
        }

        foreach (AutolinkInline link in document.Descendants<AutolinkInline>().ToList())
        {
            if (!link.IsEmail && !StartsWithAny(link.Url, LinkSchemes))
                link.ReplaceBy(new LiteralInline(link.Url));
        }

        return [.. document];
    }

    private static MarkdownDocument Parse(string source)
    {
        // The parser compares each bracket with all before it.
        if (source.AsSpan().Count('[') > MostBrackets)
            return AsWritten(source);
        try
        {
            MarkdownDocument document = Markdown.Parse(source, Pipeline);
            Renderer(TextWriter.Null).Render(document);
            return document;
        }
        catch (ArgumentException)
        {
            // Text nested deeper than the parser allows (128 levels) is shown as it was written.
            return AsWritten(source);
        }
    }

    private static MarkdownDocument AsWritten(string source) =>
        [new ParagraphBlock { Inline = new ContainerInline().AppendChild(new LiteralInline(source)) }];

    public static string Html(MarkdownObject block)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Renderer(text).Render(block);
        return text.ToString();
    }

    /// <summary>What stands inside a heading or a paragraph, as HTML.</summary>
    public static string InnerHtml(LeafBlock block)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Renderer(text).WriteLeafInline(block);
        return text.ToString();
    }

    public static string Words(LeafBlock block) => block.Inline is null ? "" : string.Concat(block.Inline.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    })).Trim();

    private static HtmlRenderer Renderer(TextWriter text)
    {
        HtmlRenderer renderer = new(text);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new ScrollingCodeRenderer());
        return renderer;
    }

    private static bool StartsWithAny(string address, string[] beginnings) =>
        Array.Exists(beginnings, beginning => address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>Long lines of code scroll in their own box, which the keyboard can reach.</summary>
    private sealed class ScrollingCodeRenderer : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock obj)
        {
            renderer.EnsureLine();
            renderer.Write("<pre class=\"src\" tabindex=\"0\"><code>");
            renderer.WriteLeafRawLines(obj, writeEndOfLines: true, escape: true);
            renderer.WriteLine("</code></pre>");
        }
    }
}
