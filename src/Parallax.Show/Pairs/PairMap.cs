namespace Parallax;

/// <summary>The sentences of two articles from first to last, those that render each other joined by lines; the rows below say the same.</summary>
internal sealed class PairMap(ArticlePair pair, Func<PairRowShown, string> idOf)
{
    private const double Width = 248;
    private const double Column = 70;
    private const double Top = 22;
    private const double Longest = 170;
    private const double Gap = 1.5;

    // Thinner boxes cannot be told apart; a text of more sentences is drawn in its own rows alone.
    private const int MostSentences = 70;

    private readonly Dictionary<Place, (double Y, double Height)> places = [];

    public HtmlWriter Drawn()
    {
        HtmlWriter html = new();
        int most = Math.Max(pair.SentencesLeft.Count, pair.SentencesRight.Count);
        if (most is 0 or > MostSentences)
            return html;
        double scale = (Longest - (most * Gap))
            / Math.Max(pair.SentencesLeft.Sum(place => place.Words), pair.SentencesRight.Sum(place => place.Words));
        Lay(pair.SentencesLeft, scale);
        Lay(pair.SentencesRight, scale);
        double height = places.Values.Max(place => place.Y + place.Height) + 4;
        html.Open("figure", ("class", "map"))
            .Element("figcaption", "Map: the sentences of both articles; lines join those that render each other, as the list below does.",
                ("class", "vh"))
            .Open("svg", ("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(height)}"), ("width", Svg.Number(Width)), ("height", Svg.Number(height)),
                ("aria-hidden", "true"), ("focusable", "false"))
            .Element("text", Svg.Fit(pair.Left, 120, bold: true), ("x", "0"), ("y", "12"), ("class", "b"))
            .Element("text", Svg.Fit(pair.Right, 120, bold: true), ("x", Svg.Number(Width)), ("y", "12"), ("class", "b"), ("text-anchor", "end"));
        foreach (PairRowShown row in pair.Rows.Where(row => !row.IsStub && !row.Row.IsHeadline))
            Draw(html, row);
        return html.Close().Close();
    }

    private void Lay(IReadOnlyList<Place> sentences, double scale)
    {
        double y = Top;
        foreach (Place place in sentences)
        {
            double height = Math.Max(1, place.Words * scale);
            places[place] = (y, height);
            y += height + Gap;
        }
    }

    private void Draw(HtmlWriter html, PairRowShown shown)
    {
        PairRow row = shown.Row;
        html.Open("a", ("href", "#" + idOf(shown)), ("tabindex", "-1"));
        foreach ((IReadOnlyList<Place> side, double x) in new[] { (row.Left, 0), (row.Right, Width - Column) })
        {
            foreach (Place place in side)
            {
                html.Shape("rect", ("x", Svg.Number(x)), ("y", Svg.Number(places[place].Y)), ("width", Svg.Number(Column)),
                    ("height", Svg.Number(places[place].Height)), ("class", row.IsJoined ? "sent" : "lone"));
            }
        }

        if (row.IsJoined)
        {
            html.Shape("line", ("x1", Svg.Number(Column + 3)), ("y1", Middle(row.Left)), ("x2", Svg.Number(Width - Column - 3)),
                ("y2", Middle(row.Right)),
                ("class", row.IsMoved ? "mv" : shown.Kinds.Count > 0 ? "al d" : "al"));
        }

        html.Close();
    }

    private string Middle(IReadOnlyList<Place> side) => Svg.Number((places[side[0]].Y + places[side[^1]].Y + places[side[^1]].Height) / 2);
}
