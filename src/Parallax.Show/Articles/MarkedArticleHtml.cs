namespace Parallax;

public sealed partial record MarkedArticle
{
    /// <summary>The article as a fragment that stands on its own.</summary>
    public string ToHtml() => FragmentHtml.Alone(Article.Article.Id + Article.Article.TextSha256, WriteTo);

    /// <summary>The article as part of a page.</summary>
    public string ToHtml(ShowContext context) => FragmentHtml.Part(context, WriteTo);

    /// <summary>
    /// Writes the article. It has an anchor at every place that the page has linked to so far, so it is written after whatever counts.
    /// </summary>
    public void WriteTo(HtmlWriter html, ShowContext context)
    {
        string id = context.Unique($"article-{Number.ToString(CultureInfo.InvariantCulture)}");
        Anchors anchors = new(ShowContext.Stem(id), context.LinkedPlaces(Article));
        html.Open("article", ("class", "article wide"), ("id", id), ("aria-labelledby", id + "-h"))
            .Element("h3", $"{Number.ToString(CultureInfo.InvariantCulture)} {Article.OutletName()}", ("id", id + "-h"))
            .Open("p", ("class", "src")).Text(SourceLine);
        foreach ((int other, string link) in SideBySide)
        {
            html.Text(other == SideBySide[0].Number ? "; side by side with " : ", ")
                .Element("a", other.ToString(CultureInfo.InvariantCulture), ("href", link));
        }

        html.Close();
        if (Article.Words < MinimumWords)
        {
            html.Open("div", ("class", "few-box")).Element("strong", "Not enough text to measure.")
                .Element("p", $"{Count(Article.Words, "word")}, minimum {Wording.Number(MinimumWords)}. "
                    + "It is left out of shares and tone; its counts stand in the tables, each with its place.")
                .Close();
        }

        html.Open("div", ("class", "atext")).Line();
        foreach (MarkedParagraph paragraph in MarkedParagraph.Of(Article))
            Write(html, anchors, paragraph);
        html.Close().Close().Line();
    }

    private void Write(HtmlWriter html, Anchors anchors, MarkedParagraph paragraph)
    {
        if (paragraph.Speakers.Count > 0)
        {
            html.Open("p", ("class", "ml"));
            foreach (SpeakerWords speaker in paragraph.Speakers)
            {
                html.Open("span").Element("b", speaker.Name).Text(", " + speaker.Words);
                if (Explains && speaker.Rules is { Length: > 0 } rules)
                    html.Text(" (" + rules + ")");
                html.Close();
            }

            html.Close();
        }

        string kind = paragraph.Kind is { } block ? block.ToString().ToLowerInvariant() : "furniture";
        html.Open("p", ("class", kind), ("id", anchors.Take(paragraph.In, paragraph.Span)));
        string? inner = paragraph.Kind switch { BlockKind.Heading => "strong", BlockKind.Caption => "small", _ => null };
        if (inner is not null)
            html.Open(inner);
        VoiceRun? voice = null;
        foreach (MarkedPiece piece in paragraph.Pieces)
        {
            if (voice is not null && voice != piece.Run)
            {
                html.Close();
                voice = null;
            }

            Write(html, anchors, paragraph, piece, opensVoice: voice is null && piece.Run is not null);
            voice = piece.Run;
        }

        if (voice is not null)
            html.Close();
        if (inner is not null)
            html.Close();
        html.Close().Line();
    }

    // A voice stays open over all its pieces and a term is marked inside it; a term that runs over the edge of a voice is marked in two parts.
    private void Write(HtmlWriter html, Anchors anchors, MarkedParagraph paragraph, MarkedPiece piece, bool opensVoice)
    {
        string? voiceId = piece.OpensVoice ? anchors.Take(piece.In, piece.Run!.Value.Span) : null;
        string? termId = piece.OpensTerm ? anchors.Take(piece.In, piece.Term!.Span) : null;
        (int Start, string Id)[] here = [.. anchors.TakeIn(piece.In, piece.Span)];
        int next = 0;
        for (; next < here.Length && here[next].Start == piece.Span.Start; next++)
            html.Open("span", ("class", "anchor"), ("id", here[next].Id)).Close();
        if (opensVoice)
        {
            Voice voice = piece.Voice;
            string who = voice == Voice.Uncredited ? "no speaker found" : MarkedParagraph.SpeakerOf(Article, piece.Run!.Value) ?? "no speaker found";
            html.Open("span", ("class", "q-" + voice.Name()), ("id", voiceId), ("title", $"{voice}: {who}"));
        }

        bool isSmall = piece.IsFurniture && paragraph.Kind is not null;
        if (isSmall)
            html.Open("span", ("class", "furn"));
        if (piece.Term is { } term)
        {
            // The sign follows the whole term, not each of its parts.
            string sign = piece.ClosesTerm ? term.Pole.Name() : "neutral";
            html.Open("mark", ("class", "t " + sign), ("id", termId), ("title", $"{term.Pole.Name()}, {term.Voice.Name()}"));
        }

        int at = piece.Span.Start;
        string text = Article.Segmented.Of(piece.In).Text;
        for (; next < here.Length; next++)
        {
            html.Text(text.AsSpan(at, here[next].Start - at)).Open("span", ("class", "anchor"), ("id", here[next].Id)).Close();
            at = here[next].Start;
        }

        html.Text(text.AsSpan(at, piece.Span.End - at));
        if (piece.Term is not null)
            html.Close();
        if (isSmall)
            html.Close();
    }

    private sealed class Anchors(string article, IReadOnlyCollection<(TextPart In, TextSpan Span)> linked)
    {
        private readonly (TextPart In, TextSpan Span)[] open = [.. linked.OrderByDescending(place => place.In).ThenBy(place => place.Span)];
        private readonly HashSet<(TextPart In, TextSpan Span)> taken = [];
        private int at;

        /// <summary>The id of an element that is just this place; null where another has it.</summary>
        public string? Take(TextPart part, TextSpan span) => taken.Add((part, span)) ? Id(part, span) : null;

        /// <summary>The places that begin in a piece, or before it and after the last one, and have no element of their own.</summary>
        public IEnumerable<(int Start, string Id)> TakeIn(TextPart part, TextSpan piece)
        {
            for (; at < open.Length && (open[at].In > part || (open[at].In == part && open[at].Span.Start < piece.End)); at++)
            {
                if (taken.Add(open[at]))
                    yield return (open[at].In == part ? Math.Max(open[at].Span.Start, piece.Start) : piece.Start, Id(open[at].In, open[at].Span));
            }
        }

        private string Id(TextPart part, TextSpan span) => ShowContext.Anchor(article, part, span);
    }
}
