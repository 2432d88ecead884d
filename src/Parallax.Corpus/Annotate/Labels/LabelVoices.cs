namespace Parallax;

/// <summary>Says in whose voice a label stands.</summary>
internal sealed class LabelVoices(IReadOnlyList<VoiceRun> voices, IReadOnlyList<Quotation> quotations)
{
    private int at;

    /// <summary>
    /// The voice of a label's words, asked in order of place: that of a word in marks where one is, for the marks say whose the label is.
    /// </summary>
    public (Voice Voice, string? Speaker) Of(SegmentedText text, LabelPhrase phrase)
    {
        int start = text.Tokens[phrase.First].Start, end = text.Tokens[phrase.End - 1].End;
        while (at < voices.Count && (voices[at].In != text.Part || voices[at].Span.End <= start))
            at++;
        VoiceRun? most = null;
        for (int i = at; i < voices.Count && voices[i].In == text.Part && voices[i].Span.Start < end; i++)
        {
            if (most is not { } known || voices[i].Voice > known.Voice)
                most = voices[i];
        }

        return most is not { } run ? (Voice.Own, null) : (run.Voice, run.Quotation < 0 ? null : quotations[run.Quotation].Speaker?.Entity);
    }
}
