namespace Parallax;

/// <summary>A rendering with the words that another lacks in bold; who speaks is shown by the line under the words, as in marked articles.</summary>
internal static class WordDiffHtml
{
    private const int Longest = 900;

    /// <summary>Writes the words of a place.</summary>
    public static void WriteWords(this HtmlWriter html, Place place, IReadOnlyList<TextSpan> onlyHere)
    {
        // A text without full stops is one sentence, and can be as long as it likes.
        bool isCut = place.Span.Length > Longest;
        int length = isCut && char.IsHighSurrogate(place.Text()[Longest - 1]) ? Longest - 1 : Longest;
        TextSpan shown = isCut ? new TextSpan(place.Span.Start, length) : place.Span;
        VoiceRun[] runs =
        [
            .. place.Article.Voices.Where(run => run.In == place.In && run.Voice != Voice.Own && run.Span.Overlaps(shown)).OrderBy(run => run.Span),
        ];
        SortedSet<int> edges = [shown.Start, shown.End];
        foreach (TextSpan span in runs.Select(run => run.Span).Concat(onlyHere))
        {
            edges.Add(Math.Clamp(span.Start, shown.Start, shown.End));
            edges.Add(Math.Clamp(span.End, shown.Start, shown.End));
        }

        int run = 0, only = 0, start = shown.Start;
        foreach (int end in edges.Skip(1))
        {
            while (run < runs.Length && runs[run].Span.End <= start)
                run++;
            while (only < onlyHere.Count && onlyHere[only].End <= start)
                only++;
            WritePiece(
                html,
                place.Article.TextAt(place.In, TextSpan.FromBounds(start, end)),
                run < runs.Length && runs[run].Span.Contains(start) ? runs[run].Voice : Voice.Own,
                only < onlyHere.Count && onlyHere[only].Contains(start));
            start = end;
        }

        if (isCut)
            html.Text("…");
    }

    private static void WritePiece(HtmlWriter html, ReadOnlySpan<char> text, Voice voice, bool isOnlyHere)
    {
        if (voice != Voice.Own)
            html.Open("span", ("class", "q-" + voice.Name()));
        if (isOnlyHere)
            html.Open("b", ("class", "only")).Text(text).Close();
        else
            html.Text(text);
        if (voice != Voice.Own)
            html.Close();
    }
}
