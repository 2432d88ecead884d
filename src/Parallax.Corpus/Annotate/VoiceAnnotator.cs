namespace Parallax;

/// <summary>Says of every analysed word in whose voice it stands, from the quotations.</summary>
internal static class VoiceAnnotator
{
    /// <summary>The analysed words of <paramref name="article"/> as stretches of one voice and one quotation, inside one block, in reading order.</summary>
    public static VoiceRun[] Annotate(SegmentedArticle article, IReadOnlyList<Quotation> quotations)
    {
        List<VoiceRun> runs = [];
        foreach (SegmentedText segmented in article.Texts)
            Read(segmented, quotations, runs);
        return [.. runs];
    }

    private static void Read(SegmentedText segmented, IReadOnlyList<Quotation> quotations, List<VoiceRun> runs)
    {
        Token[] tokens = segmented.Tokens;
        Voice[] voices = new Voice[tokens.Length];
        int[] owners = new int[tokens.Length];
        Array.Fill(owners, -1);

        // Of nested statements the inner one says whose words they are, so the longer are laid down first; words in marks stay the quoted speaker's.
        int[] order = [.. Enumerable.Range(0, quotations.Count).Where(q => quotations[q].In == segmented.Part).OrderByDescending(q => quotations[q].Words)];
        foreach (int q in order)
        {
            Quotation quotation = quotations[q];
            if (quotation.Kind == QuotationKind.Uncredited)
                continue;
            foreach (TextSpan span in quotation.Content)
                Lay(segmented, span, Voice.Attributed, q, voices, owners);
        }

        foreach (int q in order)
        {
            Voice voice = quotations[q].Speaker is null ? Voice.Uncredited : Voice.Quoted;
            foreach (TextSpan span in quotations[q].Marked)
                Lay(segmented, span, voice, q, voices, owners);
        }

        foreach (Sentence sentence in segmented.Sentences)
            Collect(segmented, sentence, voices, owners, runs);
    }

    private static void Lay(SegmentedText segmented, TextSpan span, Voice voice, int quotation, Voice[] voices, int[] owners)
    {
        for (int i = segmented.TokenAt(span.Start); i < segmented.Tokens.Length && segmented.Tokens[i].Start < span.End; i++)
        {
            voices[i] = voice;
            owners[i] = quotation;
        }
    }

    private static void Collect(SegmentedText segmented, Sentence sentence, Voice[] voices, int[] owners, List<VoiceRun> runs)
    {
        Token[] tokens = segmented.Tokens;
        int at = sentence.FirstToken;
        while (at < sentence.EndToken)
        {
            if (!tokens[at].IsWord)
            {
                at++;
                continue;
            }

            int last = at, words = 0, look = at;
            for (; look < sentence.EndToken; look++)
            {
                if (!tokens[look].IsWord)
                    continue;
                if (voices[look] != voices[at] || owners[look] != owners[at])
                    break;
                last = look;
                words++;
            }

            runs.Add(new VoiceRun(segmented.Part, TextSpan.FromBounds(tokens[at].Start, tokens[last].End), voices[at], words, owners[at]));
            at = look;
        }
    }
}
