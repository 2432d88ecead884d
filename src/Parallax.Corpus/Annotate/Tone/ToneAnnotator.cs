namespace Parallax;

/// <summary>The tone of each analysed sentence of an article, with and without its names.</summary>
/// <param name="vader">What scores the sentences.</param>
public sealed class ToneAnnotator(Vader vader)
{
    private const int VoiceCount = (int)Voice.Uncredited + 1;

    /// <summary>Scores with VADER's published ratings.</summary>
    public ToneAnnotator()
        : this(Vader.Default)
    {
    }

    /// <summary>One entry per analysed sentence, in reading order (title first).</summary>
    /// <param name="article">The article.</param>
    /// <param name="names">Its names, which the masked score leaves out.</param>
    /// <param name="voices">Its voices, in reading order; a sentence has the voice of most of its words, of equal numbers the one that comes first.</param>
    public IReadOnlyList<SentenceTone> Annotate(SegmentedArticle article, IReadOnlyList<Name> names, IReadOnlyList<VoiceRun> voices)
    {
        List<SentenceTone> tones = [];
        foreach (SegmentedText text in article.Texts)
            Annotate(text, names, voices, tones);
        return tones;
    }

    private static Voice VoiceOf(SegmentedText text, Sentence sentence, ReadOnlySpan<VoiceRun> voices, ref int run)
    {
        while (run < voices.Length && voices[run].Span.End <= sentence.Span.Start)
            run++;
        Span<int> words = stackalloc int[VoiceCount];
        Span<int> order = stackalloc int[VoiceCount];
        words.Clear();
        int seen = 0;
        for (int i = run; i < voices.Length && voices[i].Span.Start < sentence.Span.End; i++)
        {
            VoiceRun voice = voices[i];
            int here = sentence.Span.Contains(voice.Span)
                ? voice.Words
                : text.WordsIn(TextSpan.FromBounds(Math.Max(voice.Span.Start, sentence.Span.Start), Math.Min(voice.Span.End, sentence.Span.End)));
            if (here > 0 && words[(int)voice.Voice] == 0)
                order[seen++] = (int)voice.Voice;
            words[(int)voice.Voice] += here;
        }

        int most = (int)Voice.Own;
        for (int i = 0; i < seen; i++)
            most = words[order[i]] > words[most] || i == 0 ? order[i] : most;
        return (Voice)most;
    }

    private void Annotate(SegmentedText text, IReadOnlyList<Name> names, IReadOnlyList<VoiceRun> voices, List<SentenceTone> tones)
    {
        TextSpan[] masks = [.. names.Where(name => name.In == text.Part).Select(static name => name.Span).Order()];
        VoiceRun[] runs = [.. voices.Where(voice => voice.In == text.Part)];
        int run = 0, mask = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            while (mask < masks.Length && masks[mask].End <= sentence.Span.Start)
                mask++;
            int end = mask;
            while (end < masks.Length && masks[end].Start < sentence.Span.End)
                end++;
            ToneScore raw = vader.Score(sentence.Span.In(text.Text), sentence.Span.Start, masks.AsSpan(mask, end - mask), out ToneScore namesMasked);
            tones.Add(new SentenceTone(text.Part, sentence.Span, raw, namesMasked, VoiceOf(text, sentence, runs, ref run)));
        }
    }
}
