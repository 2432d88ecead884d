namespace Parallax.Tests;

/// <summary>Writes a quotation as one line of <c>Quotations.md</c>.</summary>
internal static class QuotationLines
{
    /// <summary>One line a quotation, in order of place, then one a note; "nothing" where there is neither.</summary>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<Quotation> quotations, IEnumerable<Note> notes)
    {
        string[] lines = [.. quotations.Select(quotation => Of(text, quotation)), .. notes.Select(note => $"note: {note.Message}")];
        return lines.Length == 0 ? ["nothing"] : lines;
    }

    private static string Of(string text, Quotation quotation)
    {
        string kind = quotation.IsTitle ? "uncredited title" : quotation.Kind.ToString().ToLowerInvariant();
        string line = $"{kind} {Pieces(text, quotation.Content)}";
        if (quotation.Marked.Count > 0 && !quotation.Marked.SequenceEqual(quotation.Content))
            line += $" · in marks {Pieces(text, quotation.Marked)}";
        if (quotation.Cue is { } cue)
            line += $" · {cue.Span.In(text)} ({cue.Lemma}, {cue.Stance.ToString().ToLowerInvariant()})";
        if (quotation.Speaker is { } speaker)
            line += speaker.Entity == speaker.Text ? $" · {speaker.Text}" : $" · {speaker.Text} = {speaker.Entity}";
        return quotation.Within >= 0 ? $"{line} · inside no. {quotation.Within + 1}" : line;
    }

    private static string Pieces(string text, IReadOnlyList<TextSpan> spans) =>
        string.Join(" + ", spans.Select(span => $"`{span.In(text).ToString().ReplaceLineEndings(" ¶ ")}`"));
}
