namespace Parallax.Tests;

/// <summary>An article whose whole text is body, for tests that need no more.</summary>
internal static class PlainArticle
{
    private static readonly Segmenter Segmenter = new();

    /// <summary>The text as one block of that kind, segmented; the title is a text of its own where there is one.</summary>
    public static SegmentedArticle Segment(string text, string? title = null, BlockKind kind = BlockKind.Body) => Segment(text, [new Block(kind, new TextSpan(0, text.Length))], title);

    /// <summary>The text with these blocks.</summary>
    public static SegmentedArticle Segment(string text, IReadOnlyList<Block> blocks, string? title = null) =>
        Segmenter.Segment(new LabelledArticle(new Article("a", new Outlet("The Bay Courier"), text) { Title = title }, blocks, TitleIsInText: false, [], []));
}
