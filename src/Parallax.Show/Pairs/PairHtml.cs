namespace Parallax;

/// <summary>Writes two articles side by side: what they share, kinds of difference, then all sentences of both in rows.</summary>
internal sealed class PairHtml(ArticlePair pair, HtmlWriter html, ShowContext context)
{
    private readonly Dictionary<PairRowShown, string> ids = [];
    private readonly Dictionary<string, PairRowShown[]> byKind = pair.Rows.SelectMany(row => row.Kinds.Select(kind => (kind.Name, Row: row)))
        .GroupBy(entry => entry.Name, entry => entry.Row, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => kind.ToArray());

    private readonly MarkedParagraph[] paragraphsLeft = [.. MarkedParagraph.Of(pair.Texts.Left)];
    private readonly MarkedParagraph[] paragraphsRight = [.. MarkedParagraph.Of(pair.Texts.Right)];
    private (TextSpan, string)? lastParagraph;

    /// <summary>The address of the report that shows both articles; null where there is none.</summary>
    public string? Report { get; init; }

    public void Write()
    {
        foreach (PairRowShown row in pair.Rows)
            ids[row] = context.Unique($"r{Number(row.Index)}");
        html.Open("main", ("class", "pairpage"), ("id", context.Unique("main"))).Line();
        if (Report is not null)
            html.Open("p", ("class", "back")).Element("a", "← The report", ("href", Report + "#shared")).Close();
        html.Element("p", "Two articles side by side", ("class", "kicker")).Element("h1", pair.Title)
            .Element("p", pair.Summary, ("class", "lede")).Line().Open("div", ("class", "two"));
        WriteShare();
        html.Append(new PairMap(pair, row => ids[row]).Drawn());
        html.Close().Line();
        WriteKinds();
        html.Open("div", ("class", "cols"), ("aria-hidden", "true"));
        WriteColumn(pair.Texts.Left, pair.Left, null);
        WriteColumn(pair.Texts.Right, pair.Right, "c3");
        html.Close().Line().Open("ol", ("class", "pairs"), ("aria-label", $"Sentences of both articles, in the order of {pair.Left}")).Line();
        foreach (PairRowShown row in pair.Rows)
            WriteRow(row);
        html.Close().Line().Open("details", ("class", "how")).Element("summary", "How to read this, and how it was made")
            .Element("p", "A solid line joins sentences in the same words, a dashed one sentences in others. Bold words stand in this "
                + "text only; numbers "
                + "in a frame and names between lines differ; marks that are filled, and attributions under a dotted line, are not in the other. The "
                + "line under words is their voice. " + PairWording.Reading(pair))
            .Element("p", Settings(pair.Texts.Settings)).Close().Line();
        if (Report is not null)
            html.Open("p", ("class", "foot")).Element("a", "← The report", ("href", Report + "#shared")).Close();
        html.Close();
    }

    private void WriteColumn(AnnotatedArticle article, string name, string? cssClass)
    {
        html.Open("span", ("class", cssClass)).Text(name);
        if (article.Article.Date is { } date)
            html.Text(" ").Element("i", Dates.Written(date));
        html.Close();
    }

    private void WriteShare()
    {
        html.Open("table", ("class", "share")).Element("caption", "What the two share", ("class", "vh")).Open("thead").Open("tr").Element("td", "");
        html.Element("th", pair.Left, ("scope", "col")).Element("th", pair.Right, ("scope", "col")).Close().Close().Open("tbody");
        WriteShare("Date", article => article.Article.Date is { Length: > 0 } date ? Dates.Short(date) : "not given");
        WriteShare("Words", article => Number(article.Words));
        WriteShare("Passages in marks", article => Number(article.Quotations.Sum(quotation => quotation.Marked.Count)));
        WriteShare("Speakers", article =>
            Number(article.Quotations.Select(quotation => quotation.Speaker?.Entity).OfType<string>().Distinct(StringComparer.Ordinal).Count()));
        WriteShare("Shared text", article => pair.Shared is not { } shared ? "none found"
            : $"{Percent((shared.First == article ? shared.OfFirst : shared.OfSecond).Share)}, {shared.Kind.Name()}");
        html.Close().Close();
    }

    private void WriteShare(string what, Func<AnnotatedArticle, string> value) => html.Open("tr").Element("th", what, ("scope", "row"))
        .Element("td", value(pair.Texts.Left)).Element("td", value(pair.Texts.Right)).Close();

    private void WriteKinds()
    {
        html.Open("ul", ("class", "kinds"), ("aria-label", $"Kinds of difference, with the sentences of {pair.Left}"));
        foreach ((string name, PairRowShown[] rows) in byKind.OrderBy(kind => kind.Key == "other words"))
        {
            html.Open("li");
            WriteSign(rows[0].Kinds.First(kind => kind.Name == name));
            WriteNumbers(Capital(name), rows);
        }

        PairRowShown[] alone =
            [.. pair.Rows.Where(row => PairWording.Alone(pair, row)?.Text.StartsWith("only in", StringComparison.Ordinal) == true)];
        if (alone.Length > 0)
        {
            html.Open("li").Element("span", "○", ("class", "sg"), ("aria-hidden", "true"));
            WriteNumbers("Only in one", alone);
        }

        html.Close().Line();
    }

    private void WriteNumbers(string name, PairRowShown[] rows)
    {
        html.Open("span").Text($"{name} {Number(rows.Length)}").Open("span", ("class", "k2")).Text(", at");
        foreach (PairRowShown row in rows)
        {
            bool isRight = row.Row.Left.Count == 0;
            string number = pair.NumbersOf(isRight ? row.Row.Right : row.Row.Left) is { Length: > 0 } numbers ? numbers : "headline";
            html.Text(" ").Element("a", number, ("class", "n"), ("href", "#" + ids[row]),
                ("aria-label", $"{name}: {number}{(isRight ? $" of {pair.Right}" : "")}"));
        }

        html.Close().Close().Close();
    }

    private void WriteRow(PairRowShown shown)
    {
        PairRow row = shown.Row;
        List<string> classes = ["pr"];
        if (row.IsHeadline)
            classes.Add("hl");
        else if (OpensParagraph(row))
            classes.Add("np");
        if (!row.IsJoined && !row.IsHeadline)
            classes.Add(row.Left.Count > 0 ? "l1" : "l2");
        if (row.IsJoined && shown.Kinds.Count > 0)
            classes.Add("re");
        html.Open("li", ("class", string.Join(' ', classes)), ("id", ids[shown]));
        WriteSide(shown, isLeft: true);
        WriteSide(shown, isLeft: false);
        html.Open("ul", ("class", "ty"));
        foreach (PairKind kind in shown.Kinds)
            WriteKind(shown, kind);
        if (shown.Kinds.Count == 0 && row.IsJoined)
            html.Element("li", "the same words");
        else if (shown.Kinds.Count == 0 && PairWording.Alone(pair, shown) is { } alone)
            WriteAlone(alone.Text, alone.Place);
        html.Close().Close().Line();
    }

    private void WriteAlone(string text, Place? place)
    {
        html.Open("li").Text(text);
        if (place is not null)
            html.Text(" ").Element("a", pair.Where(place), ("href", "#" + ids[pair.RowOf(place)]));
        html.Close();
    }

    // A paragraph of the left text, or of the right one where that stands alone.
    private bool OpensParagraph(PairRow row)
    {
        if ((row.Left.Count > 0 ? row.Left : row.Right) is not [Place first, ..])
            return false;
        (TextSpan, string)? last = lastParagraph;
        SegmentedText text = first.Article.Segmented.Of(first.In);
        lastParagraph = (text.BlockAt(first.Span.Start)?.Span ?? default, first.Article.Article.Id);
        return last != lastParagraph;
    }

    private void WriteSide(PairRowShown shown, bool isLeft)
    {
        IReadOnlyList<Place> side = isLeft ? shown.Row.Left : shown.Row.Right;
        if (side.Count == 0)
            return;
        html.Open("p", ("class", isLeft ? "a" : shown.IsStub ? "b stub" : "b")).Open("span", ("class", "hdl"))
            .Element("span", isLeft ? pair.Left : pair.Right, ("class", "nm"));
        if (pair.NumbersOf(side) is { Length: > 0 } numbers)
        {
            html.Text(" ");
            if (Report is null)
            {
                html.Element("span", numbers, ("class", "no"));
            }
            else
            {
                html.Element("a", numbers, ("class", "no"), ("href", Report + Paragraph(side[0], isLeft)),
                    ("aria-label", $"sentence {numbers} in the report"));
            }
        }

        html.Close().Text(" ").Open("span", ("class", "tx1"));
        if (shown.IsStub)
        {
            html.Text($"“{side[0].Excerpt(60)}”").Close().Close();
            return;
        }

        (TextSpan, string)[] marked =
        [
            .. (isLeft ? shown.Row.WordsLeft : shown.Row.WordsRight).Where(run => run.IsOnlyHere).Select(run => (run.Span, "only")),
                .. shown.Marked(isLeft),
        ];
        foreach (Place place in side)
        {
            if (place != side[0])
                html.Text(" ");
            html.WriteWords(place, place.Span, marked);
        }

        html.Close().Close();
    }

    // In the report a paragraph has its anchor whether something links to it or not.
    private string Paragraph(Place place, bool isLeft)
    {
        string article = $"article-{(isLeft ? pair.NumberLeft : pair.NumberRight).ToString(CultureInfo.InvariantCulture)}";
        MarkedParagraph? own = Array.Find(isLeft ? paragraphsLeft : paragraphsRight, each => each.In == place.In && each.Span.Overlaps(place.Span));
        return "#" + (own is null ? article : ShowContext.Anchor(ShowContext.Stem(article), own.In, own.Span));
    }

    private void WriteKind(PairRowShown shown, PairKind kind)
    {
        html.Open("li");
        WriteSign(kind);
        html.Text(" ").Open("span");
        PairRowShown[] same = byKind[kind.Name];
        int at = Array.IndexOf(same, shown);
        if (same.Length == 1)
        {
            html.Text(kind.Name);
        }
        else
        {
            html.Element("a", kind.Name, ("href", "#" + ids[same[(at + 1) % same.Length]]),
                ("aria-label", $"{kind.Name}, {Of(at + 1, same.Length)}; to the next"));
        }

        if (kind.Detail is not null)
            html.Text($": {kind.Detail}");
        if (kind.Across is { } across)
            html.Text(" (").Element("a", pair.Where(across), ("href", "#" + ids[pair.RowOf(across)])).Text(")");
        html.Text(kind.IsPossibleTranslation ? ", possible translation" : "").Close().Close();
    }

    private void WriteSign(PairKind kind) => html.Open("span", ("class", "sg"), ("aria-hidden", "true"))
        .Element(kind.IsStruck ? "s" : "span", kind.Sign).Close();
}
