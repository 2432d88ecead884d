using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parallax;

/// <summary>
/// Parses a page for as long as it costs what pages cost. A parser of HTML needs time that grows with the square of the depth, and copies marks of
/// letters that are left open (b, i, font) into each paragraph; both are looked at where they come about, in the tree and not in the text, so that
/// comments, attributes and end tags that close nothing do not deceive.
/// </summary>
internal sealed class PageParser
{
    /// <summary>How deep elements may nest. Pages of news nest thirty deep.</summary>
    public const int DeepestNesting = 500;

    // Pages take 20 to 80 bytes a character, tables of empty cells 140.
    private const long BytesPerCharacter = 128;
    private const long BytesOfAnyPage = 128L << 20;
    private const long MostBytes = 700L << 20;

    private readonly long bytes;
    private readonly long begun = GC.GetAllocatedBytesForCurrentThread();
    private IElement? last;
    private int elements;

    private PageParser(int length) => bytes = Math.Min(MostBytes, BytesOfAnyPage + (BytesPerCharacter * length));

    /// <summary>Parses a page.</summary>
    /// <exception cref="PageException">It nests too deep, or grows too large.</exception>
    public static IHtmlDocument Parse(string page)
    {
        PageParser parser = new(page.Length);
        return new HtmlParser(new HtmlParserOptions { IsScripting = true, OnCreated = (element, _) => parser.Check(element) }).ParseDocument(page);
    }

    // An element has no place yet when it is created; the one before has.
    private void Check(IElement created)
    {
        int depth = 0;
        for (IElement? outer = last; outer is not null; outer = outer.ParentElement)
            depth++;
        if (depth > DeepestNesting)
            throw new PageException($"This page nests its elements more than {DeepestNesting} deep", elements);
        if (GC.GetAllocatedBytesForCurrentThread() - begun > bytes)
            throw new PageException("This page leaves so many elements open that it grows without bound", elements);
        last = created;
        elements++;
    }
}

/// <summary>A page cannot be parsed at a bearable cost.</summary>
/// <param name="message">Why.</param>
/// <param name="elements">How many elements were made of it before that.</param>
internal sealed class PageException(string message, int elements) : Exception(message)
{
    public int Elements => elements;
}
