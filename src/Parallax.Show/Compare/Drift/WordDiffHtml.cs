namespace Parallax;

/// <summary>A rendering with the words that another lacks in bold; who speaks is shown by the line under the words, as in marked articles.</summary>
internal static class WordDiffHtml
{
    private const int Longest = 900;

    /// <summary>Writes the words of a place, as far as they have room.</summary>
    public static void WriteWords(this HtmlWriter html, Place place, IReadOnlyList<TextSpan> onlyHere)
    {
        // A text without full stops is one sentence, and can be as long as it likes.
        bool isCut = place.Span.Length > Longest;
        int length = isCut && char.IsHighSurrogate(place.Text()[Longest - 1]) ? Longest - 1 : Longest;
        html.WriteWords(place, isCut ? new TextSpan(place.Span.Start, length) : place.Span, [.. onlyHere.Select(span => (span, "only"))]);
        if (isCut)
            html.Text("…");
    }

    /// <summary>Writes a part of a place, stretches of it with a class of the style sheet each.</summary>
    public static void WriteWords(this HtmlWriter html, Place place, TextSpan shown, IReadOnlyList<(TextSpan Span, string Class)> marked)
    {
        foreach (WordPiece piece in WordPiece.Of(place, shown, marked))
        {
            if (piece.Run is { } run)
                html.Open("span", ("class", "q-" + run.Voice.Name()));
            if (piece.Classes.Count > 0)
                html.Open("b", ("class", string.Join(' ', piece.Classes)));
            html.Text(place.Article.TextAt(place.In, piece.Span));
            if (piece.Classes.Count > 0)
                html.Close();
            if (piece.Run is not null)
                html.Close();
        }
    }
}

/// <summary>A stretch in which neither voice nor what is marked changes.</summary>
/// <param name="Run">The voice that it stands in; null for the outlet's own.</param>
/// <param name="Classes">What is marked there.</param>
internal readonly record struct WordPiece(TextSpan Span, VoiceRun? Run, IReadOnlyList<string> Classes)
{
    public bool OpensRun => Run is { } run && run.Span.Start == Span.Start;

    public bool ClosesRun => Run is { } run && run.Span.End == Span.End;

    /// <summary>The pieces of a part of a place, in order.</summary>
    public static IEnumerable<WordPiece> Of(Place place, TextSpan shown, IReadOnlyList<(TextSpan Span, string Class)> marked)
    {
        VoiceRun[] runs =
        [
            .. place.Article.Voices.Where(run => run.In == place.In && run.Voice != Voice.Own && run.Span.Overlaps(shown)).OrderBy(run => run.Span),
        ];
        (TextSpan Span, string Class)[] inside = [.. marked.Where(mark => mark.Span.Overlaps(shown))];
        SortedSet<int> edges = [shown.Start, shown.End];
        foreach (TextSpan span in runs.Select(run => run.Span).Concat(inside.Select(mark => mark.Span)))
        {
            edges.Add(Math.Clamp(span.Start, shown.Start, shown.End));
            edges.Add(Math.Clamp(span.End, shown.Start, shown.End));
        }

        int run = 0, start = shown.Start;
        foreach (int end in edges.Skip(1))
        {
            while (run < runs.Length && runs[run].Span.End <= start)
                run++;
            yield return new WordPiece(
                TextSpan.FromBounds(start, end),
                run < runs.Length && runs[run].Span.Contains(start) ? runs[run] : null,
                [.. inside.Where(mark => mark.Span.Contains(start)).Select(mark => mark.Class).Distinct()]);
            start = end;
        }
    }
}
