namespace Parallax;

/// <summary>Places and articles in words.</summary>
internal static class PlaceWording
{
    public static ReadOnlySpan<char> Text(this Place place) => place.Article.TextAt(place.In, place.Span);

    public static string Line(this Place place) => OneLine(place.Text());

    public static string Excerpt(this Place place, int length) => Shorten(place.Text(), length);

    /// <summary>The end of what stands before a place in its sentence, with the space between.</summary>
    public static string Before(this KwicContext sentence, Place place, int length)
    {
        ReadOnlySpan<char> text = place.Article.TextAt(place.In, sentence.Left);
        return ShortenStart(text, length) + (text.Length > 0 && char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    /// <summary>The beginning of what stands after it, with the space between.</summary>
    public static string After(this KwicContext sentence, Place place, int length)
    {
        ReadOnlySpan<char> text = place.Article.TextAt(place.In, sentence.Right);
        return (text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "") + Shorten(text, length);
    }

    /// <summary>In which kind of block a place stands, in words; nothing for the body.</summary>
    public static string? BlockName(this Place place) => place.Block switch
    {
        BlockKind.Headline => "headline",
        BlockKind.Standfirst => "standfirst",
        BlockKind.Heading => "subheading",
        BlockKind.Caption => "caption",
        _ => null,
    };

    public static string OutletName(this AnnotatedArticle article) => article.Article.Outlet.Name;

    /// <summary>An article as it is called: "3 Halmere Post".</summary>
    public static string Numbered(this AnnotatedArticle article, int number) => $"{Number(number)} {article.OutletName()}";
}
