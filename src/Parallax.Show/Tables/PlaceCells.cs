namespace Parallax;

/// <summary>Places, and counts of places, as tables show them.</summary>
internal static class PlaceCells
{
    /// <summary>So much of a sentence is shown where few columns stand beside it.</summary>
    public const int LongestExcerpt = 220;

    /// <summary>What stands at a place.</summary>
    public static ReadOnlySpan<char> Text(this Place place) => place.Article.TextAt(place.In, place.Span);

    /// <summary>The same on one line.</summary>
    public static string Line(this Place place) => OneLine(place.Text());

    /// <summary>Its beginning, on one line.</summary>
    public static string Excerpt(this Place place, int length) => Shorten(place.Text(), length);

    /// <summary>Its beginning as a link to it.</summary>
    public static Cell Quoted(this Place place, int length = LongestExcerpt) => new([place.Part(length)]);

    /// <summary>The same as a part of a cell.</summary>
    public static CellPart Part(this Place place, int length = LongestExcerpt) => place.Part(place.Excerpt(length));

    /// <summary>A text that links to a place.</summary>
    public static CellPart Part(this Place place, string text) => new(text) { Places = new Concordance([place]) };

    /// <summary>How many places, linked to them; a dash where there are none.</summary>
    /// <param name="places">The places.</param>
    /// <param name="label">The number in words.</param>
    /// <param name="detail">What stands under it.</param>
    public static Cell Counted(this Concordance places, string label, string? detail = null) =>
        places.Count == 0 ? Cell.None : new Cell(Number(places.Count), places, label) { Detail = detail };

    /// <summary>How many words stand at the places, linked to them: "12 words quoted" after the label.</summary>
    public static Cell Worded(this Concordance places, string label, string what = "") =>
        new(Number(places.Words), places, $"{label}: {Count(places.Words, "word")}{what}");

    /// <summary>How many words an article or outlet has; an article's lead to its text.</summary>
    public static Cell Words(this MeasureGroup group, int words) => new([new CellPart(Number(words))
    {
        Article = group.By == GroupBy.Article ? group.Articles[0] : null,
        Label = $"{Count(words, "word")}, {group.Label()}",
    }]);

    /// <summary>The outlet of an article, by name.</summary>
    public static string OutletName(this AnnotatedArticle article) => article.Article.Outlet.Name;

    /// <summary>An article as it is called: "3 Halmere Post".</summary>
    public static string Numbered(this AnnotatedArticle article, int number) => $"{Number(number)} {article.OutletName()}";

    /// <summary>The same as a link.</summary>
    public static CellPart Part(this AnnotatedArticle article, string text) => new(text) { Article = article };

    /// <summary>The first columns of tidy tables that have an article a row.</summary>
    public static IEnumerable<object?> Values(this AnnotatedArticle article) => [article.Article.Id, article.OutletName()];
}
