namespace Parallax;

/// <summary>
/// The places behind numbers as a concordance (KWIC; Luhn 1960): each in its sentence, with article, voice, speaker and block, and a link on to its
/// article where the page shows it. Lines that agree in these stand under one head, and a place that the page has shown in full before is shown
/// short: a report counts the same sentence many times.
/// </summary>
internal static class PlaceListHtml
{
    private const int Longest = 40;
    private const int LongestCrowded = 32;
    private const int LongestAgain = 16;
    private const int Around = 32;
    private const int AroundCrowded = 16;
    private const int AroundAgain = 10;

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
        bool isFlat = list.Places.Max(place => place.Words) > 6;
        html.Open("div", ("class", isFlat ? "pl flat" : "pl"), ("id", list.Id)).Element("p", list.Heading).Open("ul");
        PlaceAgreement agreement = PlaceAgreement.Of(list);
        PlaceHead? head = null, first = null;
        foreach (Place place in list.Places)
        {
            PlaceHead own = PlaceHead.Of(place);
            if (head is null || own != head)
            {
                if (head is not null)
                    html.Close();
                html.Open("li").Element("small", own.Text(context, first is null ? null : head, agreement));
                (head, first) = (own, first ?? own);
            }

            WritePlace(html, context, place, isFlat);
        }

        html.Close().Close().Close();
    }

    private static void WritePlace(HtmlWriter html, ShowContext context, Place place, bool isFlat)
    {
        bool isShort = !context.IsFirst(place);
        html.Open("a", ("id", context.TakeId(place)), ("href", context.LinkToText(place)));
        if (isFlat)
        {
            html.Text(place.Excerpt(isShort ? LongestAgain : context.IsCrowded ? LongestCrowded : Longest));
        }
        else
        {
            int around = isShort ? AroundAgain : context.IsCrowded ? AroundCrowded : Around;
            KwicContext sentence = KwicContext.Of(place);
            html.Element("i", sentence.Before(place, around)).Element("b", place.Excerpt(Longest)).Text(sentence.After(place, around));
        }

        html.Close();
    }
}
