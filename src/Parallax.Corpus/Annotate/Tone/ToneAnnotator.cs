namespace Parallax;

/// <summary>The tone of each analysed sentence of an article, with and without its names.</summary>
/// <param name="vader">What scores the sentences.</param>
internal sealed class ToneAnnotator(Vader vader)
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
    /// <param name="voices">Its voices, in reading order; a sentence has that of most of its words, of equal numbers the first.</param>
    public IReadOnlyList<SentenceTone> Annotate(SegmentedArticle article, IReadOnlyList<Name> names, IReadOnlyList<VoiceRun> voices)
    {
        SentenceTone[] tones = new SentenceTone[article.Text.Sentences.Length + (article.Title?.Sentences.Length ?? 0)];
        TextSpan[] masks = new TextSpan[names.Count];
        int count = 0;
        foreach (SegmentedText text in article.Texts)
            Annotate(text, masks, MasksOf(text, names, masks), voices, tones, ref count);
        return tones;
    }

    private static Voice VoiceOf(SegmentedText text, Sentence sentence, IReadOnlyList<VoiceRun> voices, ref int run)
    {
        while (run < voices.Count && (voices[run].In != text.Part || voices[run].Span.End <= sentence.Span.Start))
            run++;
        Span<int> words = stackalloc int[VoiceCount];
        Span<int> order = stackalloc int[VoiceCount];
        words.Clear();
        int seen = 0;
        for (int i = run; i < voices.Count; i++)
        {
            VoiceRun voice = voices[i];
            if (voice.In != text.Part || voice.Span.Start >= sentence.Span.End)
                break;
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

    /// <summary>Writes the places of the names in a text, in its order; how many there are.</summary>
    private static int MasksOf(SegmentedText text, IReadOnlyList<Name> names, TextSpan[] masks)
    {
        int count = 0;
        bool isOrdered = true;
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i].In != text.Part)
                continue;
            masks[count] = names[i].Span;
            isOrdered &= count == 0 || masks[count - 1] <= masks[count];
            count++;
        }

        if (!isOrdered)
            Array.Sort(masks, 0, count);
        return count;
    }

    private void Annotate(
        SegmentedText text, TextSpan[] masks, int count, IReadOnlyList<VoiceRun> voices, SentenceTone[] tones, ref int scored)
    {
        int run = 0, mask = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            while (mask < count && masks[mask].End <= sentence.Span.Start)
                mask++;
            int end = mask;
            while (end < count && masks[end].Start < sentence.Span.End)
                end++;
            ToneScore raw = vader.Score(sentence.Span.In(text.Text), sentence.Span.Start, masks, mask, end, out ToneScore namesMasked);
            tones[scored++] = new SentenceTone(text.Part, sentence.Span, raw, namesMasked, VoiceOf(text, sentence, voices, ref run));
        }
    }
}
