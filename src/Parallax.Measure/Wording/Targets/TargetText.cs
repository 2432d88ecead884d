namespace Parallax;

/// <summary>Reads a text that stands alone, with no article around it, for the tone towards somebody in it.</summary>
internal static class TargetText
{
    private static readonly Segmenter Segmenter = new();

    /// <summary>The words of a text; each of its lines is a paragraph.</summary>
    /// <exception cref="ArticleCostException">It holds more of something than any article does.</exception>
    public static TextWords Read(string text)
    {
        List<Block> blocks = [];
        for (int start = 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            int indent = line.Length - line.TrimStart().Length;
            if (indent < line.Length)
                blocks.Add(new Block(BlockKind.Body, new TextSpan(start + indent, line.Trim().Length)));
            start = end + 1;
        }

        LabelledArticle labelled = new(new Article("", Outlet.Unnamed, text), blocks, true, [], []);
        return new AnnotatedArticle(Segmenter.Segment(labelled), [], [], [], [], [], []).Texts[^1];
    }
}
