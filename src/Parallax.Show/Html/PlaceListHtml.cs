namespace Parallax;

/// <summary>The places behind numbers, in context (KWIC; Luhn 1960), each a link on to its article where the page shows it.</summary>
internal static class PlaceListHtml
{
    private const int Longest = 72;

    /// <summary>Writes all lists that the page has linked to since the last call, folded away; nothing where there are none.</summary>
    public static void WritePlaces(this HtmlWriter html, ShowContext context)
    {
        IReadOnlyList<PlaceList> lists = context.TakeLists();
        if (lists.Count == 0 && context.TakeSingles().Count == 0)
            return;
        html.Open("details", ("class", "places")).Element("summary", "Places behind these numbers");
        foreach (PlaceList list in lists)
            Write(html, context, list);

        // What stands in no list gets one, so that every link leads somewhere.
        if (context.TakeSingles() is { Count: > 0 } rest)
            Write(html, context, new PlaceList(context.Unique("places"), lists.Count == 0 ? "Places" : "Other places", rest));
        html.Close().Line();
    }

    private static void Write(HtmlWriter html, ShowContext context, PlaceList list)
    {
        // Long places say enough by themselves; short ones need the words around them.
        bool flat = list.Places.Max(place => place.Words) > 6;
        bool severalArticles = list.Places.Any(place => !ReferenceEquals(place.Article, list.Places[0].Article));
        bool severalOutlets = severalArticles && list.Places.Any(place => place.Article.Article.Outlet != list.Places[0].Article.Article.Outlet);
        int around = context.IsCrowded ? 22 : 32;
        html.Open("div", ("class", flat ? "pl flat" : "pl"), ("id", list.Id)).Element("p", list.Heading, ("class", "plh")).Open("ul");
        foreach (Place place in list.Places)
        {
            html.Open("li", ("id", context.TakeId(place))).Open("a", ("href", context.LinkToText(place)));
            if (flat)
                html.Element("b", Wording.Shorten(place.Article.TextAt(place.In, place.Span), context.IsCrowded ? Longest * 2 / 3 : Longest));
            else
                WriteInContext(html, place, around);
            html.Close().Text(" ").Element("span", Meta(context, place, severalArticles, severalOutlets), ("class", "meta")).Close();
        }

        html.Close().Close();
    }

    private static void WriteInContext(HtmlWriter html, Place place, int around)
    {
        SegmentedText text = place.Article.Segmented.Of(place.In);
        TextSpan bounds = text.SentenceAt(place.Span.Start)?.Span ?? text.BlockAt(place.Span.Start)?.Span ?? place.Span;
        int end = Math.Max(bounds.End, place.Span.End);
        html.Element("i", Before(text.Text.AsSpan(bounds.Start, Math.Max(0, place.Span.Start - bounds.Start)), around))
            .Open("span")
            .Element("b", Wording.Shorten(place.Span.In(text.Text), Longest))
            .Text(After(text.Text.AsSpan(place.Span.End, end - place.Span.End), around))
            .Close();
    }

    private static string Before(ReadOnlySpan<char> text, int around)
    {
        ReadOnlySpan<char> near = text.Length > around * 4 ? text[^(around * 4)..] : text;
        string line = Wording.OneLine(near);
        string space = near.Length > 0 && char.IsWhiteSpace(near[^1]) ? " " : "";
        if (line.Length <= around && near.Length == text.Length)
            return line + space;
        int from = Math.Max(0, line.Length - around);
        int cut = line.IndexOf(' ', from);
        return "…" + (cut < 0 ? line[(char.IsLowSurrogate(line, from) ? from + 1 : from)..] : line[(cut + 1)..]) + space;
    }

    private static string After(ReadOnlySpan<char> text, int around)
    {
        string space = text.Length > 0 && char.IsWhiteSpace(text[0]) ? " " : "";
        return space + Wording.Shorten(text, around);
    }

    private static string Meta(ShowContext context, Place place, bool severalArticles, bool severalOutlets)
    {
        List<string> parts = [];
        if (severalArticles)
        {
            string outlet = place.Article.Article.Outlet.Name;
            parts.Add(context.NumberOf(place.Article) is not { } number ? outlet : severalOutlets ? $"{Wording.Number(number)} {outlet}" : Wording.Number(number));
        }

        parts.Add(parts.Count == 0 ? Wording.Capital(place.Voice.Name()) : place.Voice.Name());
        if (place.Speaker is not null)
            parts.Add(place.Speaker);
        BlockKind? block = place.In == TextPart.Title ? BlockKind.Headline : place.Article.Segmented.Text.BlockAt(place.Span.Start)?.Kind;
        if (block is BlockKind.Headline or BlockKind.Standfirst or BlockKind.Heading or BlockKind.Caption)
            parts.Add(block == BlockKind.Heading ? "subheading" : block.Value.ToString().ToLowerInvariant());
        return string.Join(", ", parts);
    }
}
