namespace Parallax;

/// <summary>The scored sentences of an article as places.</summary>
internal static class SentencePlaces
{
    /// <summary>One place a sentence; its speaker is that of the first stretch in it that has the sentence's voice.</summary>
    public static IEnumerable<Place> Of(AnnotatedArticle article)
    {
        IReadOnlyList<VoiceRun> runs = article.Voices;
        int at = 0;
        foreach (SentenceTone tone in article.Tones)
        {
            // Both lists stand in reading order, so one walk through the stretches serves all sentences.
            while (at < runs.Count && IsBefore(runs[at], tone))
                at++;
            string? speaker = null;
            for (int i = at; i < runs.Count && runs[i].In == tone.In && runs[i].Span.Start < tone.Span.End && speaker is null; i++)
            {
                if (runs[i].Voice == tone.Voice && runs[i].Quotation >= 0)
                    speaker = article.Quotations[runs[i].Quotation].Speaker?.Entity;
            }

            yield return new Place(article, tone.In, tone.Span, article.Segmented.Of(tone.In).WordsIn(tone.Span), tone.Voice, speaker);
        }
    }

    // The title is read before the text.
    private static bool IsBefore(VoiceRun run, SentenceTone tone) =>
        run.In == tone.In ? run.Span.End <= tone.Span.Start : run.In == TextPart.Title;
}
