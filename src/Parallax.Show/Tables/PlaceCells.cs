namespace Parallax;

/// <summary>Places, and counts of places, as tables show them.</summary>
internal static class PlaceCells
{
    /// <summary>So much of a sentence is shown where few columns stand beside it.</summary>
    public const int LongestExcerpt = 220;

    /// <summary>The beginning of what stands at a place, as a link to it.</summary>
    public static Cell Quoted(this Place place, int length = LongestExcerpt) => new([place.Part(length)]);

    public static CellPart Part(this Place place, int length = LongestExcerpt) => place.Part(place.Excerpt(length));

    public static CellPart Part(this Place place, string text) => new(text) { Places = new Concordance([place]) };

    /// <summary>How many places, linked to them; a dash where there are none.</summary>
    public static Cell Counted(this Concordance places, string label, string? detail = null) =>
        places.Count == 0 ? Cell.None : new Cell(Number(places.Count), places, label) { Detail = detail };

    /// <summary>The same in words, a nought where there are none: "3 choices" after the label.</summary>
    public static Cell Numbered(this Concordance places, string label, string one) =>
        new(Number(places.Count), places, $"{label}: {Count(places.Count, one)}");

    /// <summary>How many places in each voice, each number with its swatch.</summary>
    public static Cell ByVoice(Func<Voice, Concordance> byVoice, Func<string, Voice, string> label)
    {
        CellPart[] parts =
        [
            .. AllVoices.Select(voice => (Voice: voice, Places: byVoice(voice))).Where(of => of.Places.Count > 0).Select(of =>
                new CellPart(Number(of.Places.Count))
                {
                    Places = of.Places,
                    Voice = of.Voice,
                    Label = label(Number(of.Places.Count), of.Voice),
                }),
        ];
        return parts.Length == 0 ? Cell.None : new Cell(parts);
    }

    /// <summary>How many words stand at the places, linked to them: "12 words quoted" after the label.</summary>
    public static Cell Worded(this Concordance places, string label, string what = "") =>
        new(Number(places.Words), places, $"{label}: {Count(places.Words, "word")}{what}");

    /// <summary>How many words an article or outlet has; an article's lead to its text.</summary>
    public static Cell Words(this MeasureGroup group, int words) => new([new CellPart(Number(words))
    {
        Article = group.By == GroupBy.Article ? group.Articles[0] : null,
        Label = $"{Count(words, "word")}, {group.Label()}",
    }]);

    /// <summary>"not enough text (1 choice, minimum 3)", the number a link.</summary>
    public static Cell TooFew(Concordance places, string one, int minimum, string label)
    {
        string text = Wording.TooFew(places.Count, one, minimum);
        return places.Count == 0 ? new Cell(text) : new Cell(text, places, $"{text}, {label}");
    }

    public static Cell Outlet(this AnnotatedArticle article) => new([article.Part(article.OutletName())]);

    public static CellPart Part(this AnnotatedArticle article, string text) => new(text) { Article = article };

    /// <summary>The first columns of tidy tables that have an article a row, or two: "articleA", "outletA".</summary>
    public static IEnumerable<(string Name, Func<T, object?> Value)> Columns<T>(Func<T, AnnotatedArticle> article, string which = "") =>
        [("article" + which, row => article(row).Article.Id), ("outlet" + which, row => article(row).OutletName())];
}
